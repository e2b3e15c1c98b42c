import { exact, type Rational } from '@parindex/domain';
import { aggregate, type Sums } from '../aggregate.ts';
import type { CompiledSet } from '../compiled-set.ts';
import { comparedIndex } from '../rank-units.ts';
import { type ItemColumn, standing } from './item-column.ts';
import { safe } from './kernel.ts';
import { roundQuickly } from './round-quickly.ts';
import type { Totals } from './totals.ts';

/** Maxima are kept in millionths of a point. */
const maximumScale = 1_000_000;

/**
 * Cộng điểm đã làm tròn — for sets that round every item: points are whole numbers of 10^−places, so that all sums are
 * sums of integers.
 *
 * @returns undefined for a set that needs fractions (rounds elsewhere, takes weighted means)
 */
export const integerTotals = (
  set: CompiledSet,
  columns: readonly ItemColumn[],
  size: number,
): Totals | undefined => {
  const { rounding, ranking } = set.policy;
  const scale = 10 ** rounding.places;
  const limits = limitsOf(set, scale);
  const maxima = columns.map(({ item }) => wholeUnits(item.rule.maximum, maximumScale));
  if (rounding.at !== 'item' || limits === undefined || set.headings.some(({ mean }) => mean !== undefined))
    return undefined;
  if (maxima.some((maximum) => maximum === undefined)) return undefined;

  const points = columns.map(() => new Float64Array(size));
  const sumsAt = set.rows.map(() => new Float64Array(size));
  const main = new Float64Array(size);
  const bonus = new Float64Array(size);
  const deduction = new Float64Array(size);
  const total = new Float64Array(size);
  const maximum = new Float64Array(size);
  const index = new Float64Array(size);
  const steps = columns.map((column, place) => {
    const { part } = column.item.row;
    const headings = headingsAbove(set, column.item.above, part);
    return {
      column,
      own: points[place] as Float64Array,
      into: [
        ...headings.map((position) => sumsAt[position] as Float64Array),
        part === 'main' ? main : part === 'bonus' ? bonus : deduction,
      ],
      counts: part === 'main',
      most: maxima[place] as number,
    };
  });

  const roundColumn = (column: ItemColumn, own: Float64Array, from: number, to: number): void => {
    const { n, d } = column.cells;
    for (let unit = from; unit < to; unit += 1) {
      const scaled = (n[unit] as number) * scale;
      const below = d[unit] as number;
      own[unit] =
        scaled > safe || scaled < -safe || column.beyond.has(unit)
          ? roundedBeyond(column, unit)
          : roundQuickly(scaled, below, rounding.mode);
    }
  };

  const roundedBeyond = ({ cells, beyond }: ItemColumn, unit: number): number => {
    const value = beyond.get(unit) ?? { n: cells.n[unit] as number, d: cells.d[unit] as number };
    return wholeUnits(exact.round(value, rounding.places, rounding.mode), scale) ?? 0;
  };

  const sumRange = (from: number, to: number): void => {
    for (const sums of [main, bonus, deduction, maximum, ...sumsAt]) sums.fill(0, from, to);
    for (const { column, own, into, counts, most } of steps) {
      roundColumn(column, own, from, to);
      for (const sums of into)
        for (let unit = from; unit < to; unit += 1)
          sums[unit] = (sums[unit] as number) + (own[unit] as number);
      if (!counts) continue;
      const standings = column.standing;
      for (let unit = from; unit < to; unit += 1)
        if (standings[unit] !== standing.notApplicable) maximum[unit] = (maximum[unit] as number) + most;
    }
    for (let unit = from; unit < to; unit += 1) finish(unit);
  };

  const sumItem = (place: number): void => {
    const step = steps[place];
    if (step === undefined) return;
    const before = step.own.slice();
    roundColumn(step.column, step.own, 0, size);
    for (const sums of step.into)
      for (let unit = 0; unit < size; unit += 1)
        sums[unit] = (sums[unit] as number) + (step.own[unit] as number) - (before[unit] as number);
    for (let unit = 0; unit < size; unit += 1) finish(unit);
  };

  const finish = (unit: number): void => {
    const reached = (main[unit] as number) + Math.max(deduction[unit] as number, -limits.deduction);
    const lifted = reached + Math.min(bonus[unit] as number, limits.bonus);
    total[unit] = Math.max(reached, Math.min(lifted, limits.ceiling));
    index[unit] = ranking.compare === 'rounded' ? roundedIndex(unit) : 0;
  };

  const indexScale = (100 * maximumScale * 10 ** ranking.places) / scale;
  const roundedIndex = (unit: number): number => {
    const most = maximum[unit] as number;
    if (most === 0) return 0;
    const above = (total[unit] as number) * indexScale;
    if (Number.isSafeInteger(above)) return roundQuickly(above, most, rounding.mode);
    const rounded = comparedIndex(set.policy, sums(unit).index) ?? exact.zero;
    return wholeUnits(rounded, 10 ** ranking.places) ?? 0;
  };

  const compareIndex = (a: number, b: number): number => {
    if (ranking.compare === 'rounded') return (index[a] as number) - (index[b] as number);
    const left = (total[a] as number) * (maximum[b] as number);
    const right = (total[b] as number) * (maximum[a] as number);
    if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left - right;
    return exact.compare(
      exact.rational(BigInt(total[a] as number) * BigInt(maximum[b] as number)),
      exact.rational(BigInt(total[b] as number) * BigInt(maximum[a] as number)),
    );
  };

  const sums = (unit: number): Sums =>
    aggregate(set, {
      points: points.map((column) => ({ n: column[unit] as number, d: scale })),
      maxima: columns.map((column) =>
        column.standing[unit] === standing.notApplicable ? exact.zero : column.item.rule.maximum,
      ),
      pending: columns.map((column) => (column.standing[unit] === standing.pending ? 1 : 0)),
    });

  const amount = (value: number): Rational => ({ n: value, d: scale });
  return {
    sumAll: () => sumRange(0, size),
    sumItem,
    sum: (unit) => sumRange(unit, unit + 1),
    sums,
    hasIndex: (unit) => maximum[unit] !== 0,
    compareIndex,
    pointsOf: (unit, what) => {
      if (what === 'total') return amount(total[unit] as number);
      if (what === 'bonus') return amount(Math.min(bonus[unit] as number, limits.bonus));
      if (what === 'deduction') return amount(Math.max(deduction[unit] as number, -limits.deduction));
      if (what === 'main') return amount(main[unit] as number);
      if (what === 'survey') return sums(unit).survey.points;
      const place = columns.findIndex(({ item }) => item.position === what);
      return amount(((place >= 0 ? points[place] : sumsAt[what])?.[unit] as number | undefined) ?? 0);
    },
  };
};

type Limits = { readonly bonus: number; readonly deduction: number; readonly ceiling: number };

const limitsOf = ({ policy }: CompiledSet, scale: number): Limits | undefined => {
  const limit = (text: string | undefined) =>
    text === undefined ? Number.POSITIVE_INFINITY : wholeUnits(exact.decimal(text), scale);
  const [bonus, deduction, ceiling] = [policy.bonusCap, policy.deductionCap, policy.ceiling].map(limit);
  return bonus === undefined || deduction === undefined || ceiling === undefined
    ? undefined
    : { bonus, deduction, ceiling };
};

/** Headings that count a row of this part: up to the first that does not. */
const headingsAbove = (set: CompiledSet, above: readonly number[], part: string): readonly number[] => {
  const stop = above.findIndex((position) => (set.rows[position]?.row.part === 'main') !== (part === 'main'));
  return stop < 0 ? above : above.slice(0, stop);
};

const wholeUnits = (value: Rational, scale: number): number | undefined => {
  const scaled = exact.multiply(value, exact.rational(scale));
  return exact.isWhole(scaled) && exact.isLess(exact.absolute(scaled), exact.rational(2 ** 50))
    ? exact.toNumber(scaled)
    : undefined;
};
