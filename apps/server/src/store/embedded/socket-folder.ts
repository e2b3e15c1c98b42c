import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseUser } from './database-user.ts';

/** The kernel takes 107 bytes for the path of a socket. */
const longestPath = 100;

/** The folder of the database's socket: in the data folder, or in the run-time folder when that path is too long. */
export async function makeSocketFolder(dataFolder: string, user: DatabaseUser): Promise<string> {
  const inside = join(dataFolder, 'run');
  const fits = Buffer.byteLength(join(inside, '.s.PGSQL.5432')) <= longestPath;
  const folder = fits ? inside : elsewhere(dataFolder);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  // in a folder that all can write, someone else may have taken the name first
  const found = lstatSync(folder);
  if (!found.isDirectory() || !user.ids.includes(found.uid))
    throw new Error(`${folder} belongs to someone else`);
  user.own(folder);
  return folder;
}

function elsewhere(dataFolder: string): string {
  const name = createHash('sha256').update(dataFolder).digest('hex').slice(0, 16);
  return join(tmpdir(), `parindex-${process.getuid?.() ?? 0}-${name}`);
}
