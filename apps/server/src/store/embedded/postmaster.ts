import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { startText } from '@parindex/text';
import pg from 'pg';
import type { ConnectionTarget } from '../connection.ts';
import { StartRefusal } from '../start-refusal.ts';
import type { Command } from './database-user.ts';

export type Postmaster = Readonly<{
  pid: number;
  /** Resolves when the process has ended, for whatever reason. */
  ended: Promise<void>;
  /** Fast shutdown; harder after a while. */
  stop: () => Promise<void>;
}>;

const retryFor = 10_000;
const readyWithin = 10 * 60_000;
const largestLog = 10 * 1024 * 1024;

/** Runs PostgreSQL until it takes connections; tries again while another process's ruins still hold the folder. */
export async function runPostmaster(
  command: Command,
  target: ConnectionTarget,
  logFile: string,
  onRecovery: () => void,
): Promise<Postmaster> {
  const retryUntil = Date.now() + retryFor;
  for (;;) {
    const logStart = turnLog(logFile);
    const postmaster = launch(command, logFile);
    if ((await becomeReady(postmaster, target, onRecovery)) === 'ready') return postmaster;
    const log = readFileSync(logFile).subarray(logStart).toString('utf8');
    const mayPass = /lock file|shared memory/.test(log);
    if (!mayPass || Date.now() > retryUntil) throw new StartRefusal(startText.databaseRefused(log.trim()));
    await sleep(300);
  }
}

function launch(command: Command, logFile: string): Postmaster {
  const log = openSync(logFile, 'a', 0o600);
  const child = spawn(command.program, command.args, {
    ...command.options,
    // a session of its own: Ctrl-C in the terminal must reach the database last, and through us
    detached: true,
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const ended = new Promise<void>((resolve) => {
    child.on('error', () => resolve());
    child.on('exit', () => resolve());
  });
  return { pid: child.pid ?? 0, ended, stop: () => stop(child, ended) };
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    child.kill(signal);
    const isOver = await Promise.race([ended.then(() => true), sleep(patience, false, { ref: false })]);
    if (isOver) return;
  }
}

async function becomeReady(postmaster: Postmaster, target: ConnectionTarget, onRecovery: () => void) {
  let over = false;
  let told = false;
  void postmaster.ended.then(() => {
    over = true;
  });
  const begun = Date.now();
  while (!over && Date.now() - begun < readyWithin) {
    if (await takesConnections(target)) return 'ready';
    if (!told && Date.now() - begun > 3_000) {
      told = true;
      onRecovery();
    }
    await sleep(30);
  }
  await postmaster.stop();
  return 'ended';
}

async function takesConnections(target: ConnectionTarget): Promise<boolean> {
  const client = new pg.Client({ ...target, connectionTimeoutMillis: 2_000 });
  client.on('error', () => {});
  const isConnected = await client.connect().then(
    () => true,
    () => false,
  );
  // a client that never connected has nothing to end, and may never answer
  const ending = client.end().catch(() => {});
  if (isConnected) await ending;
  return isConnected;
}

/** Keeps one older log; returns where this run's lines begin. */
function turnLog(logFile: string): number {
  if (!existsSync(logFile)) return 0;
  const { size } = statSync(logFile);
  if (size < largestLog) return size;
  renameSync(logFile, `${logFile}.1`);
  return 0;
}
