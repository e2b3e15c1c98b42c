import { createHash } from 'node:crypto';
import { canonicalJson } from '@parindex/domain';
import { seenOf } from './ranking-reply.ts';

/** SHA-256 over rank, index and grade of every unit, as they stand on the screen. */
export const seenHash = (rows: Parameters<typeof seenOf>[0]): string =>
  createHash('sha256')
    .update(canonicalJson(seenOf(rows)))
    .digest('hex');
