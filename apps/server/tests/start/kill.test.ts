import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { expect, test } from 'vitest';
import { withClient } from '../harness/client.ts';
import { databaseIn, databaseProcesses } from '../harness/data-folder.ts';
import { makeFolder, type Program, startProgram } from '../harness/program.ts';

/** Writes one row after another until the connection breaks; `acknowledged` gets the numbers that the database confirmed. */
async function writeUntilItBreaks(dataFolder: string, from: number, acknowledged: number[]): Promise<void> {
  const client = new pg.Client(databaseIn(dataFolder));
  client.on('error', () => {});
  await client.connect();
  try {
    for (let key = from; ; key += 1) {
      await client.query(`INSERT INTO setting VALUES ($1, 'x')`, [String(key)]);
      acknowledged.push(key);
    }
  } catch {
    await client.end().catch(() => {});
  }
}

async function nextStart(dataFolder: string): Promise<Program> {
  const program = await startProgram(dataFolder);
  expect(await program.isReady(), program.output()).toBe(true);
  return program;
}

/** Its backends may end by themselves once the program is gone. */
const killProcess = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ESRCH') throw fault;
  }
};

test('ten times kill -9, the database along with it every other time: it starts, and no acknowledged row is lost', async () => {
  const { folder, remove } = await makeFolder();
  const dataFolder = join(folder, 'data');
  const acknowledged: number[] = [];
  let program = await nextStart(dataFolder);
  try {
    for (let round = 0; round < 10; round += 1) {
      const written: number[] = [];
      const writing = writeUntilItBreaks(dataFolder, round * 100_000, written);
      while (written.length < 20) await sleep(10);
      program.process.kill('SIGKILL');
      if (round % 2 === 1) databaseProcesses(dataFolder).forEach(killProcess);
      await program.ended;
      // the next start ends a database that is still running, and with it the writer
      program = await nextStart(dataFolder);
      await writing;
      acknowledged.push(...written);
    }
    const kept = await withClient(databaseIn(dataFolder), async (client) => {
      const { rows } = await client.query(`SELECT key FROM setting WHERE value = 'x'`);
      return new Set(rows.map((row) => Number(row.key)));
    });
    expect(acknowledged.filter((key) => !kept.has(key))).toEqual([]);
  } finally {
    program.process.kill('SIGTERM');
    await program.ended;
    expect(databaseProcesses(dataFolder)).toEqual([]);
    await remove();
  }
}, 300_000);
