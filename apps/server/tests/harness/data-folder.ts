import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConnectionTarget } from '../../src/store/connection.ts';
import { clusterName } from '../../src/store/embedded/left-over.ts';
import { readInstanceCard } from '../../src/store/instance-lock.ts';

/** The running database of a data folder, with the rights of the owner. */
export function databaseIn(dataFolder: string): ConnectionTarget {
  const host = readInstanceCard(dataFolder)?.socketFolder ?? join(dataFolder, 'run');
  const password = readFileSync(join(dataFolder, 'secrets', 'database-owner'), 'utf8').trim();
  return { host, port: 5432, database: 'parindex', user: 'parindex_owner', password };
}

/** Process numbers of PostgreSQL on this folder, by their command lines. */
export function databaseProcesses(dataFolder: string): number[] {
  const name = clusterName(join(dataFolder, 'postgres'));
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .filter((entry) => readCommandLine(entry).includes(name))
    .map(Number);
}

function readCommandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
