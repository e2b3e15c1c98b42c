import { aggregate } from './aggregate.ts';
import type { CompiledSet } from './compiled-set.ts';
import { scoreItem } from './score-item.ts';
import type { GroupFiguresByItem, UnitInput, UnitScore } from './unit-score.ts';

/**
 * Chấm một đơn vị — items, headings, parts, total and index of one unit, exact.
 *
 * @param group  figures of the group for relative items (`settleGroup`); without them those items are pending
 * @param trace  true: every item carries its steps
 * Problems      none — total over a set that passed `checkIndexSet`
 */
export const scoreUnit = (
  set: CompiledSet,
  unit: UnitInput,
  group: GroupFiguresByItem = {},
  trace = false,
): UnitScore => {
  const items = set.items.map((item) =>
    scoreItem(item, unit.items[item.row.id], set.policy, group[item.row.id], trace),
  );
  const sums = aggregate(set, {
    points: items.map(({ points }) => points),
    maxima: items.map(({ maximum }) => maximum),
    pending: items.map(({ evaluation }) => (evaluation.kind === 'pending' ? 1 : 0)),
  });
  return { unitId: unit.unitId, ranked: unit.ranked !== false, items, ...sums };
};
