import { exact, type Rational, type ScoringPolicy } from '@parindex/domain';
import type { CompiledHeading, CompiledSet } from './compiled-set.ts';
import type { Amount, HeadingScore, UnitScore } from './unit-score.ts';

/** What the sums of one unit are made of, item by item in the order of `set.items`; `pending` is 1 or 0. */
export type ItemAmounts = {
  readonly points: readonly Rational[];
  readonly maxima: readonly Rational[];
  readonly pending: readonly number[];
};

/** Everything about a unit that is a sum. */
export type Sums = Omit<UnitScore, 'unitId' | 'ranked' | 'items'>;

/** Points, applicable maxima and pending items of every row, by position. */
type Sheet = { readonly points: Rational[]; readonly maxima: Rational[]; readonly pending: number[] };

/**
 * Cộng điểm — from the items' points to headings, parts, total and index. Rows that do not apply take their points and
 * their maximum out of every sum above them.
 */
export const aggregate = (set: CompiledSet, items: ItemAmounts): Sums => {
  const sheet = sumUp(set, items);
  const main = amountOf(sheet, set.parts.main);
  const bonus = capped(pointsOf(sheet, set.parts.bonus), set.policy.bonusCap);
  const deduction = exact.negate(
    capped(exact.negate(pointsOf(sheet, set.parts.deduction)), set.policy.deductionCap),
  );
  const total = totalOf(set.policy, main.points, bonus, deduction);
  return {
    headings: set.headings.map(
      ({ row, position }): HeadingScore => ({
        rowId: row.id,
        points: sheet.points[position] ?? exact.zero,
        maximum: sheet.maxima[position] ?? exact.zero,
        pending: sheet.pending[position] ?? 0,
      }),
    ),
    main,
    survey: amountOf(sheet, set.parts.survey),
    bonus,
    deduction,
    total,
    maximum: main.maximum,
    index: indexOf(total, main.maximum),
    pending: items.pending.reduce((count, waits) => count + waits, 0),
  };
};

/** Chỉ số — 100 × points ÷ maximum; undefined where no maximum applies. */
export const indexOf = (points: Rational, maximum: Rational): Rational | undefined =>
  exact.isZero(maximum) ? undefined : exact.divide(exact.multiply(points, exact.hundred), maximum);

/** Main, bonus and deduction together: a bonus lifts up to the ceiling and no further. */
export const totalOf = (
  { ceiling, rounding }: ScoringPolicy,
  main: Rational,
  bonus: Rational,
  deduction: Rational,
): Rational => {
  const reached = exact.add(main, deduction);
  const lifted = exact.add(reached, bonus);
  const total =
    ceiling === undefined ? lifted : exact.larger(reached, exact.smaller(lifted, exact.decimal(ceiling)));
  return rounding.at === 'total' ? exact.round(total, rounding.places, rounding.mode) : total;
};

/** A sum of bonuses or of deductions, positive, under its cap. */
export const capped = (points: Rational, cap: string | undefined): Rational =>
  cap === undefined ? points : exact.smaller(points, exact.decimal(cap));

/** Points of one heading from its children's, rounded where the set rounds headings. */
const headingPoints = (
  { counted, mean, rounds }: CompiledHeading,
  { rounding }: ScoringPolicy,
  points: readonly Rational[],
): Rational => {
  const combined = combine(counted, mean, points);
  return rounds ? exact.round(combined, rounding.places, rounding.mode) : combined;
};

const sumUp = (set: CompiledSet, items: ItemAmounts): Sheet => {
  const sheet: Sheet = {
    points: new Array<Rational>(set.rows.length).fill(exact.zero),
    maxima: new Array<Rational>(set.rows.length).fill(exact.zero),
    pending: new Array<number>(set.rows.length).fill(0),
  };
  set.items.forEach(({ position }, index) => {
    sheet.points[position] = items.points[index] ?? exact.zero;
    sheet.maxima[position] = items.maxima[index] ?? exact.zero;
    sheet.pending[position] = items.pending[index] ?? 0;
  });
  for (const heading of set.fromLeaves) {
    const { position, children, countedMaxima, mean } = heading;
    sheet.points[position] = headingPoints(heading, set.policy, sheet.points);
    sheet.maxima[position] = combine(countedMaxima, mean, sheet.maxima);
    sheet.pending[position] = children.reduce((count, child) => count + (sheet.pending[child] ?? 0), 0);
  }
  return sheet;
};

const combine = (
  positions: readonly number[],
  mean: readonly Rational[] | undefined,
  values: readonly Rational[],
): Rational => {
  const picked = positions.map((position) => values[position] ?? exact.zero);
  if (mean === undefined) return exact.sum(picked);
  return exact.sum(picked.map((value, index) => exact.multiply(value, mean[index] ?? exact.zero)));
};

const pointsOf = ({ points }: Sheet, positions: readonly number[]): Rational =>
  combine(positions, undefined, points);

const amountOf = (sheet: Sheet, positions: readonly number[]): Amount => ({
  points: combine(positions, undefined, sheet.points),
  maximum: combine(positions, undefined, sheet.maxima),
});
