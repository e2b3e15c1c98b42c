import { type CompiledItem, type CompiledSet, compileSet } from '@parindex/scoring';
import type { StoredIndexSet } from '../store/index-set.store.ts';

const compiled = new Map<string, PreparedSet>();

/** A set made ready for scoring, with its items by id. */
export type PreparedSet = {
  readonly set: CompiledSet;
  readonly items: ReadonlyMap<string, CompiledItem>;
};

/** Issued versions are prepared once for the process; drafts each time. */
export const preparedSet = (stored: StoredIndexSet): PreparedSet => {
  const known = compiled.get(stored.versionId);
  if (known) return known;
  const set = compileSet(stored.set);
  const prepared = { set, items: new Map(set.items.map((item) => [item.row.id, item])) };
  if (stored.set.state === 'issued') compiled.set(stored.versionId, prepared);
  return prepared;
};
