import type { Decimal, Facts, Rational, Trace } from '@parindex/domain';
import type { Evaluation, GroupFigures } from './evaluation.ts';

/**
 * Cái có về một mục của một đơn vị — figures for its rule; points from a person (claimed, appraised, decided); exempt
 * with the reason; or not surveyed. A row without an entry is pending.
 */
export type ItemInput =
  | { readonly facts: Facts }
  | { readonly points: Decimal }
  | { readonly exempt: string }
  | { readonly notSurveyed: true };

/** One unit's year: what there is by row id. `ranked: false` is scored outside the ranking. */
export type UnitInput = {
  readonly unitId: string;
  readonly ranked?: boolean;
  readonly items: Readonly<Record<string, ItemInput>>;
};

/** Số liệu của nhóm theo mục — by row id, for the relative items of a set. */
export type GroupFiguresByItem = Readonly<Record<string, GroupFigures>>;

/** Points and the maximum that applies (what a unit is exempt from is left out), exact. */
export type Amount = { readonly points: Rational; readonly maximum: Rational };

/** `pending` items count no points yet and keep their maximum. */
export type ItemScore = Amount & {
  readonly rowId: string;
  readonly evaluation: Evaluation;
  readonly trace?: Trace;
};

/** A heading with its sums; `pending` counts the items below it without points yet. */
export type HeadingScore = Amount & { readonly rowId: string; readonly pending: number };

/**
 * Kết quả của một đơn vị, exact.
 *
 * `items`, `headings`  in the order of the set
 * `main`               the scale itself; `survey` is the part of it that a survey gives
 * `bonus`, `deduction` under their caps; the deduction is negative or zero
 * `total`              main + bonus + deduction, under the ceiling; rounded where the set rounds totals
 * `maximum`            the maximum of the scale that applies to this unit
 * `index`              100 × total ÷ maximum; undefined where nothing applies
 * `pending`            number of items without points yet
 */
export type UnitScore = {
  readonly unitId: string;
  readonly ranked: boolean;
  readonly items: readonly ItemScore[];
  readonly headings: readonly HeadingScore[];
  readonly main: Amount;
  readonly survey: Amount;
  readonly bonus: Rational;
  readonly deduction: Rational;
  readonly total: Rational;
  readonly maximum: Rational;
  readonly index: Rational | undefined;
  readonly pending: number;
};
