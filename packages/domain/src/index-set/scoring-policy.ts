import type { Decimal, Id } from '../shared/ids.ts';

/** Half-up rounds 0.125 to 0.13 and −0.125 to −0.13 (away from zero); half-even to the even digit; down towards zero. */
export type RoundingMode = 'half-up' | 'half-even' | 'down';

/** Làm tròn — one place in the computation where points are rounded, once. `at: 'index'` keeps points exact. */
export type Rounding = {
  readonly at: 'item' | 'criterion' | 'field' | 'total' | 'index';
  readonly places: number;
  readonly mode: RoundingMode;
};

/** Compared in order until one differs; bigger first unless `smallerFirst`. */
export type TieBreak =
  | { readonly by: 'row'; readonly rowId: Id; readonly smallerFirst?: boolean }
  | {
      readonly by: 'part';
      readonly part: 'main' | 'bonus' | 'deduction' | 'survey';
      readonly smallerFirst?: boolean;
    }
  | { readonly by: 'total' };

/**
 * Xếp hạng. `dense`: 1, 2, 2, 3; `competition`: 1, 2, 2, 4. `compare`: the printed (rounded) index or the exact one.
 * `tieBreaks` are asked before units share a rank; when all of them tie, `whenAllTie` says whether they share it or
 * the council must decide (`council`: they share it and are flagged).
 */
export type RankingPolicy = {
  readonly order: 'dense' | 'competition';
  readonly compare: 'rounded' | 'exact';
  readonly places: number;
  readonly tieBreaks: readonly TieBreak[];
  readonly whenAllTie: 'share' | 'council';
};

/** Xếp loại — from `from` upwards (inclusive), listed from the best; the last has no lower end. */
export type GradeBand = { readonly name: string; readonly from?: Decimal };

/** Bands over the index in % of the maximum that applies to the unit, or over absolute points. */
export type Grading = { readonly on: 'index' | 'points'; readonly bands: readonly GradeBand[] };

/**
 * Quy định tính điểm của bộ — everything about the sums that one set does differently from another.
 *
 * `exempt`       item that a unit is exempt from: leaves the maximum, counts full, or counts zero
 * `unsurveyed`   survey item without enough answers: leaves the maximum, or zero
 * `bonusCap`, `deductionCap`  largest bonus, largest deduction (positive numbers); bonus never lifts above `ceiling`
 */
export type ScoringPolicy = {
  readonly rounding: Rounding;
  readonly ranking: RankingPolicy;
  readonly grading: Grading;
  readonly exempt: 'reduce-maximum' | 'full-points' | 'zero-points';
  readonly unsurveyed: 'reduce-maximum' | 'zero-points';
  readonly bonusCap?: Decimal;
  readonly deductionCap?: Decimal;
  readonly ceiling?: Decimal;
};
