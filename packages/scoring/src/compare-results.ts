import { exact, type Rational } from '@parindex/domain';
import type { Ranked } from './rank-units.ts';
import type { UnitScore } from './unit-score.ts';

/** One side of a comparison: scores and the ranks made of them. */
export type Results = { readonly scores: readonly UnitScore[]; readonly ranks: readonly Ranked[] };

/**
 * Thay đổi của một đơn vị — `difference` is after minus before; `moved` is how many ranks it rose (positive) or fell.
 * A unit that exists on one side only has no difference: no false trend is made of it.
 */
export type Change = {
  readonly unitId: string;
  readonly before?: { readonly total: Rational; readonly rank?: number };
  readonly after?: { readonly total: Rational; readonly rank?: number };
  readonly difference?: Rational;
  readonly moved?: number;
};

/** So sánh hai kết quả — every unit of either side, in the order of the later one, then those that are gone. */
export const compareResults = (before: Results, after: Results): readonly Change[] => {
  const earlier = sidesOf(before);
  const later = sidesOf(after);
  const unitIds = [...new Set([...later.keys(), ...earlier.keys()])];
  return unitIds.map((unitId) => changeOf(unitId, earlier.get(unitId), later.get(unitId)));
};

type Side = { readonly total: Rational; readonly rank?: number };

const sidesOf = ({ scores, ranks }: Results): ReadonlyMap<string, Side> => {
  const rankOf = new Map(ranks.map(({ unitId, rank }) => [unitId, rank]));
  return new Map(
    scores.map(({ unitId, total }) => {
      const rank = rankOf.get(unitId);
      return [unitId, rank === undefined ? { total } : { total, rank }];
    }),
  );
};

const changeOf = (unitId: string, before: Side | undefined, after: Side | undefined): Change => ({
  unitId,
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
  ...(before === undefined || after === undefined
    ? {}
    : {
        difference: exact.subtract(after.total, before.total),
        ...(before.rank === undefined || after.rank === undefined ? {} : { moved: before.rank - after.rank }),
      }),
});
