import type { Item } from '@parindex/domain';
import type { CompiledSet } from './compiled-set.ts';
import { scoreUnit } from './score-unit.ts';
import type { ItemInput, UnitInput, UnitScore } from './unit-score.ts';

/**
 * Điểm tự chấm — a unit's sums over what it can claim now. Items that a survey, another index or the appraiser alone
 * will give leave points and maximum alike, so that total and maximum speak of the same items.
 *
 * @returns  as `scoreUnit`; `maximum` is the self-scored one (Côn Đảo 2020: 100 − 24 − 4.5 = 71.5)
 * Problems  none — total over a set that passed `checkIndexSet`
 */
export const scoreClaims = (set: CompiledSet, unit: UnitInput): UnitScore => {
  const items = Object.fromEntries(
    set.items.flatMap(({ row }): [string, ItemInput][] => {
      const input = unit.items[row.id];
      if (!isClaimed(row)) return [[row.id, { notSurveyed: true }]];
      return input === undefined ? [] : [[row.id, input]];
    }),
  );
  return scoreUnit({ ...set, policy: { ...set.policy, unsurveyed: 'reduce-maximum' } }, { ...unit, items });
};

/** Mục đơn vị tự chấm — by the unit itself, or by a figure that the province loads and the unit can see. */
export const isClaimed = ({ method }: Pick<Item, 'method'>): boolean =>
  method === 'self' || method === 'loaded';
