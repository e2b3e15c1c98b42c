import { exact, type Rational } from '@parindex/domain';
import { aggregate, type Sums } from '../aggregate.ts';
import type { CompiledSet } from '../compiled-set.ts';
import { comparedIndex } from '../rank-units.ts';
import { type IndexEstimate, indexEstimate } from './index-estimate.ts';
import { type ItemColumn, standing } from './item-column.ts';
import type { Totals } from './totals.ts';

/**
 * Cộng điểm chính xác — for sets that carry fractions. Floats with a proven bound on their error decide whatever lies
 * further apart than that; ties and near ties are decided by exact fractions, made when somebody asks and kept until
 * the unit changes.
 */
export const exactTotals = (set: CompiledSet, columns: readonly ItemColumn[], size: number): Totals => {
  const { ranking, rounding } = set.policy;
  const kept: (Sums | undefined)[] = Array.from({ length: size });
  const maxima = columns.map(({ item }) => item.rule.maximum);

  const sums = (unit: number): Sums => {
    const known = kept[unit];
    if (known !== undefined) return known;
    const made = aggregate(set, {
      points: columns.map((column) => cellPoints(column, unit)),
      maxima: columns.map((column, place) =>
        column.standing[unit] === standing.notApplicable ? exact.zero : (maxima[place] ?? exact.zero),
      ),
      pending: columns.map((column) => (column.standing[unit] === standing.pending ? 1 : 0)),
    });
    kept[unit] = made;
    return made;
  };

  const cellPoints = ({ item, cells, beyond }: ItemColumn, unit: number): Rational => {
    const points = beyond.get(unit) ?? { n: cells.n[unit] as number, d: cells.d[unit] as number };
    return item.rounds ? exact.round(points, rounding.places, rounding.mode) : points;
  };

  const { values, errors, estimate } =
    rounding.at === 'index' ? indexEstimate(set, columns, size) : exactIndexes(sums, size);

  const rounded = new Float64Array(size);
  const scale = 10 ** ranking.places;
  const roundIndex = (unit: number): void => {
    const [value, error] = [values[unit] as number, errors[unit] as number];
    const step = rounding.mode === 'down' ? Math.trunc : Math.round;
    const [low, high] = [step((value - error) * scale), step((value + error) * scale)];
    rounded[unit] = low === high ? low : exactlyRounded(unit);
  };
  const exactlyRounded = (unit: number): number =>
    exact.toNumber(
      exact.multiply(comparedIndex(set.policy, sums(unit).index) ?? exact.zero, exact.rational(scale)),
    );

  const sumRange = (from: number, to: number, changed?: number): void => {
    kept.fill(undefined, from, to);
    estimate(from, to, changed);
    if (ranking.compare === 'rounded') for (let unit = from; unit < to; unit += 1) roundIndex(unit);
  };

  return {
    sumAll: () => {
      sumRange(0, size);
    },
    sumItem: (place) => {
      sumRange(0, size, place);
    },
    sum: (unit) => {
      sumRange(unit, unit + 1);
    },
    sums,
    hasIndex: (unit) => Number.isFinite(values[unit] as number),
    compareIndex: (a, b) => {
      if (ranking.compare === 'rounded') return (rounded[a] as number) - (rounded[b] as number);
      const apart = (values[a] as number) - (values[b] as number);
      if (Math.abs(apart) > (errors[a] as number) + (errors[b] as number)) return apart;
      return exact.compare(sums(a).index ?? exact.zero, sums(b).index ?? exact.zero);
    },
    pointsOf: (unit, what) => {
      const made = sums(unit);
      if (what === 'total' || what === 'bonus' || what === 'deduction') return made[what];
      if (what === 'main' || what === 'survey') return made[what].points;
      const column = columns.find(({ item }) => item.position === what);
      if (column !== undefined) return cellPoints(column, unit);
      return made.headings[set.headings.findIndex(({ position }) => position === what)]?.points ?? exact.zero;
    },
  };
};

/** Where the set rounds inside its tree every index is exact from the start; the float only sorts it out. */
const exactIndexes = (sums: (unit: number) => Sums, size: number): IndexEstimate => {
  const values = new Float64Array(size);
  const errors = new Float64Array(size);
  return {
    values,
    errors,
    estimate: (from, to) => {
      for (let unit = from; unit < to; unit += 1) {
        const { index } = sums(unit);
        values[unit] = index === undefined ? Number.NaN : exact.toNumber(index);
        errors[unit] = Math.abs(values[unit] as number) * 8 * Number.EPSILON;
      }
    },
  };
};
