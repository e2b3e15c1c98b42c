import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * The name that every process of one database carries in its command line and title. It is the folder's identity on
 * its disk, so that a copy of the folder, or the same path in a container, is another database.
 */
export function clusterName(postgresFolder: string): string {
  const { dev, ino } = statSync(postgresFolder, { bigint: true });
  // the ending keeps one name from being the beginning of another
  return `parindex-${dev.toString(36)}-${ino.toString(36)}-db`;
}

/**
 * Closes what a killed run left running on this folder; the caller holds the instance lock, so nobody else's it is.
 * Afterwards no process of it lives, and its process file, which may name a zombie or a stranger, is gone.
 */
export async function closeLeftOver(postgresFolder: string, onFound: () => void): Promise<void> {
  const name = clusterName(postgresFolder);
  if (processesNamed(name).length > 0) {
    onFound();
    // fast shutdown to the postmaster; its children, if it is dead, get the same and then harder ones
    for (const [signal, seconds] of [
      ['SIGINT', 15],
      ['SIGQUIT', 5],
      ['SIGKILL', 5],
    ] as const) {
      for (const pid of processesNamed(name)) endProcess(pid, signal);
      if (await allGone(name, seconds)) break;
    }
  }
  rmSync(join(postgresFolder, 'postmaster.pid'), { force: true });
}

async function allGone(name: string, seconds: number): Promise<boolean> {
  for (let tries = 0; tries < seconds * 20; tries += 1) {
    if (processesNamed(name).length === 0) return true;
    await sleep(50);
  }
  return false;
}

/** Living processes by command line, which everyone may read; a zombie has none. */
function processesNamed(name: string): number[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .filter((entry) => commandLine(entry).includes(name))
    .map(Number);
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

function endProcess(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // it ended by itself in between
  }
}
