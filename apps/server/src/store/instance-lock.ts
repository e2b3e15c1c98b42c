import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** What the running instance tells about itself in DATA_DIR/instance.json, for the command line to join it. */
export type InstanceCard = Readonly<{ pid: number; startedAt: string; url?: string; socketFolder?: string }>;

export type InstanceLock = Readonly<{
  /** Replaces the card; only the holder of the lock writes it. */
  publish: (card: InstanceCard) => void;
  release: () => void;
}>;

/**
 * Takes the data folder for this process, or tells that another has it.
 *
 * The lock is SQLite's exclusive lock on an empty file: the kernel gives it back however the process dies, and it
 * holds between containers that share the folder, which a file with a process number does not.
 */
export function takeInstanceLock(dataFolder: string): InstanceLock | 'taken' {
  const database = new DatabaseSync(join(dataFolder, 'instance.lock'));
  try {
    database.exec('PRAGMA busy_timeout = 0; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === 5) return 'taken';
    throw error;
  }
  const file = cardFile(dataFolder);
  rmSync(file, { force: true });
  return {
    publish: (card) => {
      writeFileSync(`${file}.new`, `${JSON.stringify(card)}\n`, { mode: 0o600 });
      renameSync(`${file}.new`, file);
    },
    release: () => {
      rmSync(file, { force: true });
      database.close();
    },
  };
}

/** The card of the instance that holds the folder, once it has published one. */
export function readInstanceCard(dataFolder: string): InstanceCard | undefined {
  try {
    return JSON.parse(readFileSync(cardFile(dataFolder), 'utf8'));
  } catch {
    return undefined;
  }
}

const cardFile = (dataFolder: string) => join(dataFolder, 'instance.json');
