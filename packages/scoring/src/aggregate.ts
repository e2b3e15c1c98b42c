import { exact, type Rational, type ScoringPolicy, type SetPart } from '@parindex/domain';
import { type CompiledHeading, type CompiledSet, isCompiledItem } from './compiled-set.ts';
import type { Amount, HeadingScore, ItemScore, UnitScore } from './unit-score.ts';

type Sums = Omit<UnitScore, 'unitId' | 'ranked' | 'items'>;

const nothing: Amount = { points: exact.zero, maximum: exact.zero };

/**
 * Cộng điểm — from the items' points to headings, parts, total and index.
 *
 * A heading of the scale counts its children of the scale; a heading of bonus or deduction counts all that stand beside
 * the scale, its maximum only those of its own part. A weighted mean divides by all weights, also those of rows that do
 * not apply: points and maximum shrink alike, weights are never spread anew.
 *
 * @param items  in the order of `set.items`
 */
export const aggregate = (set: CompiledSet, items: readonly ItemScore[]): Sums => {
  const { amounts, pending } = amountsOf(set, items);
  const main = set.roots
    .filter((position) => set.rows[position]?.row.part === 'main')
    .map((position) => amounts[position] ?? nothing)
    .reduce(plus, nothing);
  const bonus = capped(partOf(set, items, 'bonus').points, set.policy.bonusCap);
  const deduction = exact.negate(
    capped(exact.negate(partOf(set, items, 'deduction').points), set.policy.deductionCap),
  );
  const total = totalOf(set.policy, main.points, bonus, deduction);
  return {
    headings: set.headings.map(
      (heading): HeadingScore => ({
        rowId: heading.row.id,
        ...(amounts[heading.position] ?? nothing),
        pending: pending[heading.position] ?? 0,
      }),
    ),
    main,
    survey: surveyOf(set, items),
    bonus,
    deduction,
    total,
    maximum: main.maximum,
    index: indexOf(total, main.maximum),
    pending: items.filter(({ evaluation }) => evaluation.kind === 'pending').length,
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

const plus = (a: Amount, b: Amount): Amount => ({
  points: exact.add(a.points, b.points),
  maximum: exact.add(a.maximum, b.maximum),
});

const amountsOf = (
  set: CompiledSet,
  items: readonly ItemScore[],
): { amounts: readonly Amount[]; pending: readonly number[] } => {
  const amounts: Amount[] = set.rows.map(() => nothing);
  const pending: number[] = set.rows.map(() => 0);
  set.items.forEach(({ position }, index) => {
    const item = items[index];
    if (item === undefined) return;
    amounts[position] = item;
    pending[position] = item.evaluation.kind === 'pending' ? 1 : 0;
  });
  for (const position of set.fromLeaves) {
    const row = set.rows[position];
    if (row === undefined || isCompiledItem(row)) continue;
    amounts[position] = roundedHere(set, row, combine(set, row, amounts));
    pending[position] = row.children.reduce((count, child) => count + (pending[child] ?? 0), 0);
  }
  return { amounts, pending };
};

const combine = (set: CompiledSet, heading: CompiledHeading, amounts: readonly Amount[]): Amount => {
  const { part } = heading.row;
  const counted = heading.children.filter(
    (child) => (set.rows[child]?.row.part === 'main') === (part === 'main'),
  );
  if (heading.scale !== undefined) return weightedMean(set, heading.scale, counted, amounts);
  return counted.reduce((total, child) => {
    const amount = amounts[child] ?? nothing;
    return plus(total, set.rows[child]?.row.part === part ? amount : { ...amount, maximum: exact.zero });
  }, nothing);
};

const weightedMean = (
  set: CompiledSet,
  scale: Rational,
  children: readonly number[],
  amounts: readonly Amount[],
): Amount => {
  const weightOf = (child: number) => set.rows[child]?.weight ?? exact.zero;
  const weights = exact.sum(children.map(weightOf));
  if (exact.isZero(weights)) return nothing;
  const meanOf = (pick: (amount: Amount) => Rational) =>
    exact.multiply(
      scale,
      exact.divide(
        exact.sum(children.map((child) => exact.multiply(weightOf(child), pick(amounts[child] ?? nothing)))),
        weights,
      ),
    );
  return { points: meanOf(({ points }) => points), maximum: meanOf(({ maximum }) => maximum) };
};

const roundedHere = (set: CompiledSet, heading: CompiledHeading, amount: Amount): Amount => {
  if (!heading.rounds) return amount;
  const { places, mode } = set.policy.rounding;
  return { ...amount, points: exact.round(amount.points, places, mode) };
};

const partOf = (set: CompiledSet, items: readonly ItemScore[], part: SetPart): Amount =>
  sumWhere(set, items, (item) => item.row.part === part);

const surveyOf = (set: CompiledSet, items: readonly ItemScore[]): Amount =>
  sumWhere(set, items, ({ row }) => row.part === 'main' && row.method === 'survey');

const sumWhere = (
  set: CompiledSet,
  items: readonly ItemScore[],
  counts: (item: CompiledSet['items'][number]) => boolean,
): Amount =>
  set.items.reduce((total, item, index) => {
    const score = items[index];
    return score !== undefined && counts(item) ? plus(total, score) : total;
  }, nothing);
