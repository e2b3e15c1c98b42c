import { createHash } from 'node:crypto';
import { canonicalJson, type IndexSet, type Json, type Sha256 } from '@parindex/domain';

/** A set as it is stored: its canonical text and the hash of that; the set's own `hash` is no part of it. */
export type Frozen = { readonly set: IndexSet; readonly content: string; readonly hash: Sha256 };

export const freeze = (set: IndexSet): Frozen => {
  const { hash: _, ...content } = set;
  const text = canonicalJson(content as unknown as Json);
  return { set: content, content: text, hash: createHash('sha256').update(text).digest('hex') };
};
