import { compareIndexSets, type RowDifference } from './compare-index-sets.ts';
import type { IndexSet } from './index-set.ts';
import { type Item, isItem } from './set-row.ts';

/** An item of both versions whose text, maximum or rule is another one now: every claim on it is looked at again. */
export type RevisedItem = {
  readonly before: Item;
  readonly after: Item;
  readonly differences: readonly RowDifference[];
};

/**
 * Sửa bộ chỉ số giữa năm — what becomes of each item when a running round moves to another version of its set.
 *
 * `kept` keep everything · `toReview` keep the claim, which does not count until somebody confirms it · `added` are
 * new · `removed` leave the sheet, their claims and documents stay in the archive
 */
export type SetRevision = {
  readonly kept: readonly Item[];
  readonly toReview: readonly RevisedItem[];
  readonly added: readonly Item[];
  readonly removed: readonly Item[];
};

/** A new number or another place in the tree changes nothing of what an item asks. */
const harmless: ReadonlySet<RowDifference> = new Set(['code', 'place']);

/** Items are the same when they share their id, as the versions of one set do; never by code alone. */
export const planRevision = (earlier: Pick<IndexSet, 'rows'>, later: Pick<IndexSet, 'rows'>): SetRevision => {
  const before = new Map(earlier.rows.filter(isItem).map((item) => [item.id, item]));
  const after = later.rows.filter(isItem);
  const stay = new Set(after.map(({ id }) => id));
  const differences = new Map(
    compareIndexSets(earlier, later)
      .changed.filter((row) => row.before.id === row.after.id)
      .map((row) => [row.after.id, row.differences]),
  );
  const toReview = after.flatMap((item): readonly RevisedItem[] => {
    const old = before.get(item.id);
    const found = (differences.get(item.id) ?? []).filter((one) => !harmless.has(one));
    return old === undefined || found.length === 0 ? [] : [{ before: old, after: item, differences: found }];
  });
  const looked = new Set(toReview.map((row) => row.after.id));
  return {
    kept: after.filter(({ id }) => before.has(id) && !looked.has(id)),
    toReview,
    added: after.filter(({ id }) => !before.has(id)),
    removed: [...before.values()].filter(({ id }) => !stay.has(id)),
  };
};
