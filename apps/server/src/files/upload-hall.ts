import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { ArrivedFile } from './evidence-vault.ts';

/** A file that comes in pieces: what was announced, and how many bytes are on the disk. */
export type OpenUpload = {
  readonly id: string;
  readonly personId: string;
  readonly fileName: string;
  readonly size: number;
  readonly offset: number;
};

/** Nơi nhận tệp gửi dần — a file may be cut off anywhere and goes on from the byte that was kept. */
export type UploadHall = {
  /** Opens an upload; the same id again tells where it stands. Undefined when the id is somebody else's. */
  readonly open: (upload: Omit<OpenUpload, 'offset'>) => Promise<OpenUpload | undefined>;
  readonly find: (id: string, personId: string) => Promise<OpenUpload | undefined>;
  /**
   * Writes what comes, from `offset` on, and gives the new offset; undefined when the file stands elsewhere. A sender
   * that comes back ends its own older connection. Bytes that came before a cut stay.
   */
  readonly append: (upload: OpenUpload, offset: number, bytes: Readable) => Promise<number | undefined>;
  /** The whole file, hashed; undefined while bytes are missing. */
  readonly take: (upload: OpenUpload) => Promise<ArrivedFile | undefined>;
  readonly discard: (id: string) => Promise<void>;
};

/** What nobody comes back for is cleared away after a day. */
const keptFor = 24 * 3600 * 1000;
const headLength = 4096;

export const openUploadHall = async (folder: string, clock: () => Date): Promise<UploadHall> => {
  const incoming = join(folder, 'incoming');
  await mkdir(incoming, { recursive: true, mode: 0o700 });
  await clearOld(incoming, clock());
  const bytesOf = (id: string) => join(incoming, `${id}.part`);
  const cardOf = (id: string) => join(incoming, `${id}.json`);
  const writers = new Map<string, { readonly bytes: Readable; readonly done: Promise<unknown> }>();

  const find = async (id: string): Promise<OpenUpload | undefined> => {
    const card = await readFile(cardOf(id), 'utf8').catch(() => undefined);
    const there = await stat(bytesOf(id)).catch(() => undefined);
    return card === undefined || there === undefined
      ? undefined
      : { ...(JSON.parse(card) as Omit<OpenUpload, 'offset'>), offset: there.size };
  };

  return {
    open: async (upload) => {
      const known = await find(upload.id);
      if (known) return isSame(known, upload) ? known : undefined;
      await clearOld(incoming, clock());
      await writeFile(bytesOf(upload.id), '', { mode: 0o600 });
      await writeFile(cardOf(upload.id), JSON.stringify(upload), { mode: 0o600 });
      return { ...upload, offset: 0 };
    },
    find: async (id, personId) => {
      const upload = await find(id);
      return upload?.personId === personId ? upload : undefined;
    },
    append: async (upload, offset, bytes) => {
      const earlier = writers.get(upload.id);
      earlier?.bytes.destroy();
      await earlier?.done.catch(() => undefined);
      const now = await find(upload.id);
      if (!now || now.offset !== offset) return undefined;
      const done = appendTo(bytesOf(upload.id), now, bytes);
      const writer = { bytes, done };
      writers.set(upload.id, writer);
      try {
        return await done;
      } finally {
        if (writers.get(upload.id) === writer) writers.delete(upload.id);
      }
    },
    take: async (upload) => {
      if (upload.offset !== upload.size) return undefined;
      return { path: bytesOf(upload.id), size: upload.size, ...(await digest(bytesOf(upload.id))) };
    },
    discard: async (id) => {
      await rm(cardOf(id), { force: true });
      await rm(bytesOf(id), { force: true });
    },
  };
};

const isSame = (one: Omit<OpenUpload, 'offset'>, other: Omit<OpenUpload, 'offset'>): boolean =>
  one.personId === other.personId && one.size === other.size && one.fileName === other.fileName;

/** Never more than was announced; what came before a cut is synced too. */
const appendTo = async (path: string, { offset, size }: OpenUpload, bytes: Readable): Promise<number> => {
  const file = await open(path, 'r+');
  let at = offset;
  try {
    for await (const chunk of bytes as AsyncIterable<Buffer>) {
      const wanted = chunk.subarray(0, size - at);
      await file.write(wanted, 0, wanted.length, at);
      at += wanted.length;
      if (at === size) break;
    }
    return at;
  } catch (fault) {
    // a cut connection is no fault of ours: what came is kept
    if (fault === bytes.errored) return at;
    throw fault;
  } finally {
    await file.sync();
    await file.close();
  }
};

const digest = async (path: string): Promise<Pick<ArrivedFile, 'sha256' | 'head'>> => {
  const hash = createHash('sha256');
  const head: Buffer[] = [];
  let length = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    if (length < headLength) head.push(chunk.subarray(0, headLength - length));
    length += chunk.length;
    hash.update(chunk);
  }
  return { sha256: hash.digest('hex'), head: Buffer.concat(head) };
};

const clearOld = async (incoming: string, now: Date): Promise<void> => {
  for (const name of await readdir(incoming)) {
    const path = join(incoming, name);
    const there = await stat(path).catch(() => undefined);
    if (there && now.getTime() - there.mtimeMs > keptFor) await rm(path, { force: true });
  }
};
