import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** A file that has arrived whole and is on disk, not yet in the vault. */
export type ArrivedFile = {
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
  /** The first bytes, by which its kind is known. */
  readonly head: Buffer;
};

/** Kho tệp — evidence bytes by their SHA-256, outside the database. */
export type EvidenceVault = {
  /** Streams into `incoming/`, hashing; gives `undefined` and keeps nothing when `limit` bytes are exceeded. */
  readonly receive: (bytes: Readable, limit: number) => Promise<ArrivedFile | undefined>;
  /** Moves an arrived file to its place; the same content twice is one file. */
  readonly keep: (file: ArrivedFile) => Promise<void>;
  readonly discard: (file: ArrivedFile) => Promise<void>;
  readonly has: (sha256: string) => Promise<boolean>;
  /** Where the bytes lie, for a reader of files. */
  readonly pathOf: (sha256: string) => string;
  readonly read: (sha256: string, range?: { start: number; end: number }) => Readable;
};

export const openVault = async (folder: string): Promise<EvidenceVault> => {
  const incoming = join(folder, 'incoming');
  await mkdir(incoming, { recursive: true, mode: 0o700 });
  const placeOf = (sha256: string) => join(folder, 'vault', sha256.slice(0, 2), sha256);
  return {
    receive: (bytes, limit) => receiveInto(join(incoming, randomUUID()), bytes, limit),
    keep: async (file) => {
      const place = placeOf(file.sha256);
      const parent = join(folder, 'vault', file.sha256.slice(0, 2));
      await mkdir(parent, { recursive: true, mode: 0o700 });
      await rename(file.path, place);
      await syncFolder(parent);
    },
    discard: (file) => rm(file.path, { force: true }),
    pathOf: placeOf,
    has: async (sha256) => (await stat(placeOf(sha256)).catch(() => undefined))?.isFile() ?? false,
    read: (sha256, range) => createReadStream(placeOf(sha256), range),
  };
};

const headLength = 4096;

const receiveInto = async (
  path: string,
  bytes: Readable,
  limit: number,
): Promise<ArrivedFile | undefined> => {
  const file = await open(path, 'wx', 0o600);
  const hash = createHash('sha256');
  const head: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of bytes as AsyncIterable<Buffer>) {
      if (size < headLength) head.push(chunk.subarray(0, headLength - size));
      size += chunk.length;
      if (size > limit) break;
      hash.update(chunk);
      await file.write(chunk);
    }
    await file.sync();
  } catch (fault) {
    await file.close();
    await rm(path, { force: true });
    throw fault;
  }
  await file.close();
  if (size > limit) {
    await rm(path, { force: true });
    return undefined;
  }
  return { path, sha256: hash.digest('hex'), size, head: Buffer.concat(head) };
};

/** A rename is durable only when its folder is. */
const syncFolder = async (folder: string) => {
  const handle = await open(folder, 'r');
  await handle.sync();
  await handle.close();
};
