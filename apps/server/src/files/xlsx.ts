import type { Result } from '@parindex/domain';
import type { Workbook } from './read-xlsx.ts';
import { refused } from './refusal.ts';
import { refuseByFirstBytes } from './workbook-kind.ts';
import { type ReadingLimits, readInProcess } from './xlsx-process.ts';

export type { Workbook } from './read-xlsx.ts';
export { writeWorkbook } from './write-xlsx.ts';
export type { ReadingLimits } from './xlsx-process.ts';

export const readingLimits: ReadingLimits = { bytes: 20_000_000, milliseconds: 20_000, heapMegabytes: 512 };

/** Two at a time: each may take a core and half a gigabyte. */
const atOnce = 2;
let running = 0;
const waiting: (() => void)[] = [];

/**
 * Reads an .xlsx file to plain cells. A hostile file costs a refusal, never the server: it is unpacked under limits and
 * parsed in a child process.
 */
export const readWorkbook = async (
  bytes: Uint8Array,
  limits: ReadingLimits = readingLimits,
): Promise<Result<Workbook>> => {
  if (bytes.length > limits.bytes)
    return refused('workbook.too-large', { limit: `${Math.round(limits.bytes / 1_000_000)} MB` });
  const kind = refuseByFirstBytes(bytes);
  if (kind) return { ok: false, problems: [kind] };
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await readInProcess(bytes, limits);
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
};
