import type { Result } from '@parindex/domain';
import { Inflate } from 'fflate';
import { refused } from './refusal.ts';
import { packedBytes, readZipDirectory, type ZipEntry } from './zip-directory.ts';

/** What an archive may be at most. Sizes in bytes; `ratio` is unpacked ÷ packed of one part. */
export type ArchiveLimits = {
  readonly parts: number;
  readonly partSize: number;
  readonly totalSize: number;
  readonly ratio: number;
};

/** For workbooks: a year's criteria set is some 30 kB; a register of 3,321 units some 5 MB. */
export const workbookLimits: ArchiveLimits = {
  parts: 2000,
  partSize: 64_000_000,
  totalSize: 128_000_000,
  ratio: 400,
};

/** An archive that kept within its limits: the wanted parts unpacked, the names of all. */
export type GuardedArchive = {
  readonly names: ReadonlySet<string>;
  readonly parts: ReadonlyMap<string, Uint8Array>;
};

/** Small parts of one letter repeated pack a thousandfold and harm nobody. */
const harmlessSize = 1_000_000;

/**
 * Unpacks the wanted parts of an archive and refuses before harm: by what the directory declares, and again by what
 * really comes out, stopped in the middle of a part when it grows past its limit.
 *
 * @param wanted  asked for each name; the others are never unpacked
 */
export const unpackGuarded = (
  bytes: Uint8Array,
  limits: ArchiveLimits,
  wanted: (name: string) => boolean,
): Result<GuardedArchive> => {
  const entries = readZipDirectory(bytes, limits.parts);
  if (!entries) return refused('workbook.broken');
  if (entries.length > limits.parts) return refused('workbook.too-many-parts', { limit: limits.parts });
  if (entries.some((entry) => entry.encrypted)) return refused('workbook.encrypted');
  const kept = entries.filter((entry) => wanted(entry.name));
  const names = new Set(entries.map((entry) => entry.name));
  if (new Set(kept.map((entry) => entry.name)).size < kept.length || overlap(kept))
    return refused('workbook.broken');
  const declared = kept.reduce((sum, entry) => sum + entry.declaredSize, 0);
  if (declared > limits.totalSize || kept.some((entry) => declaresTooMuch(entry, limits)))
    return tooLarge(limits);
  const parts = new Map<string, Uint8Array>();
  let total = 0;
  for (const entry of kept) {
    const part = unpack(bytes, entry, Math.min(limits.partSize, limits.totalSize - total), limits.ratio);
    if (part === 'too-large') return tooLarge(limits);
    if (part === 'broken') return refused('workbook.broken', { part: entry.name.slice(0, 200) });
    total += part.length;
    parts.set(entry.name, part);
  }
  return { ok: true, value: { names, parts } };
};

const tooLarge = (limits: ArchiveLimits): Result<never> =>
  refused('workbook.unpacks-too-large', { limit: `${Math.round(limits.totalSize / 1_000_000)} MB` });

const declaresTooMuch = (entry: ZipEntry, limits: ArchiveLimits): boolean =>
  entry.declaredSize > limits.partSize ||
  (entry.declaredSize > harmlessSize && entry.declaredSize > entry.packedSize * limits.ratio);

/** Bombs that share one body between many entries lay them over each other. */
const overlap = (entries: readonly ZipEntry[]): boolean => {
  const sorted = [...entries].sort((a, b) => a.localOffset - b.localOffset);
  return sorted.some((entry, at) => {
    const next = sorted[at + 1];
    return next !== undefined && entry.localOffset + entry.packedSize > next.localOffset;
  });
};

class Exceeded extends Error {}

const unpack = (
  bytes: Uint8Array,
  entry: ZipEntry,
  limit: number,
  ratio: number,
): Uint8Array | 'too-large' | 'broken' => {
  const packed = packedBytes(bytes, entry);
  if (!packed) return 'broken';
  if (entry.method === 0) return packed.length > limit ? 'too-large' : packed;
  if (entry.method !== 8) return 'broken';
  const most = Math.min(limit, Math.max(harmlessSize, packed.length * ratio));
  try {
    const part = inflateWithin(packed, most);
    return part && part.length === entry.declaredSize ? part : 'broken';
  } catch (error) {
    if (error instanceof Exceeded) return 'too-large';
    return 'broken';
  }
};

const step = 65_536;

/** Feeds the packed bytes in steps, so that a bomb is noticed after the step that exceeds; undefined when cut short. */
const inflateWithin = (packed: Uint8Array, most: number): Uint8Array | undefined => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const inflate = new Inflate((chunk, final) => {
    size += chunk.length;
    if (size > most) throw new Exceeded();
    chunks.push(chunk);
    ended = final;
  });
  for (let at = 0; at < packed.length || at === 0; at += step)
    inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
  return ended ? Buffer.concat(chunks) : undefined;
};
