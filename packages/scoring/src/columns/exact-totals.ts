import { exact, type Rational } from '@parindex/domain';
import { aggregate, type Sums } from '../aggregate.ts';
import { type CompiledSet, isHeading } from '../compiled-set.ts';
import { comparedIndex } from '../rank-units.ts';
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
  const indexes = new Float64Array(size);
  const errors = new Float64Array(size);
  const isLinear = rounding.at === 'item' || rounding.at === 'index';
  const shares = columns.map(({ item }) => shareInTotal(set, item.above, item.position));
  const unitRoundoff = Number.EPSILON;

  const sums = (unit: number): Sums => {
    const known = kept[unit];
    if (known !== undefined) return known;
    const made = aggregate(set, {
      points: columns.map((column) => cellPoints(column, unit)),
      maxima: columns.map((column) =>
        column.standing[unit] === standing.notApplicable ? exact.zero : column.item.rule.maximum,
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

  /** Rounding inside the tree is a step that no bound on floats survives: such sums are exact from the start. */
  const estimate = (unit: number): void => {
    if (!isLinear || rounding.at === 'item') {
      const { index } = sums(unit);
      indexes[unit] = index === undefined ? Number.NaN : exact.toNumber(index);
      errors[unit] = Math.abs(indexes[unit] as number) * 4 * unitRoundoff;
      return;
    }
    let main = 0;
    let bonus = 0;
    let deduction = 0;
    let maximum = 0;
    let size = 0;
    for (let place = 0; place < columns.length; place += 1) {
      const column = columns[place] as ItemColumn;
      const { part } = column.item.row;
      const points = (column.cells.n[unit] as number) / (column.cells.d[unit] as number);
      if (part === 'bonus') bonus += points;
      else if (part === 'deduction') deduction += points;
      else {
        const share = shares[place] as number;
        main += points * share;
        if (column.standing[unit] !== standing.notApplicable) maximum += (maxima[place] as number) * share;
      }
      size += Math.abs(points) + Math.abs(maxima[place] as number);
    }
    const reached = main + Math.max(deduction, -limits.deduction);
    const total = Math.max(reached, Math.min(reached + Math.min(bonus, limits.bonus), limits.ceiling));
    indexes[unit] = (100 * total) / maximum;
    // every operation above errs by at most one half unit of roundoff of what it has summed so far
    errors[unit] =
      maximum === 0 ? 0 : (100 * size * largestShare * (4 * columns.length + 16) * unitRoundoff) / maximum;
  };

  const maxima = columns.map(({ item }) => exact.toNumber(item.rule.maximum));
  const largestShare = Math.max(1, ...shares);
  const limits = {
    bonus: limitOf(set.policy.bonusCap),
    deduction: limitOf(set.policy.deductionCap),
    ceiling: limitOf(set.policy.ceiling),
  };

  const roundedIndexes = new Float64Array(size);
  const scale = 10 ** ranking.places;
  const roundIndex = (unit: number): void => {
    const [value, error] = [indexes[unit] as number, errors[unit] as number];
    const step = rounding.mode === 'down' ? Math.trunc : Math.round;
    const [low, high] = [step((value - error) * scale), step((value + error) * scale)];
    roundedIndexes[unit] =
      low === high
        ? low
        : exact.toNumber(
            exact.multiply(comparedIndex(set.policy, sums(unit).index) ?? exact.zero, exact.rational(scale)),
          );
  };

  const sum = (unit: number): void => {
    kept[unit] = undefined;
    estimate(unit);
    if (ranking.compare === 'rounded') roundIndex(unit);
  };

  const compareIndex = (a: number, b: number): number => {
    if (ranking.compare === 'rounded') return (roundedIndexes[a] as number) - (roundedIndexes[b] as number);
    const apart = (indexes[a] as number) - (indexes[b] as number);
    const doubt = (errors[a] as number) + (errors[b] as number);
    if (Math.abs(apart) > doubt) return apart;
    return exact.compare(sums(a).index ?? exact.zero, sums(b).index ?? exact.zero);
  };

  return {
    sumAll: () => {
      for (let unit = 0; unit < size; unit += 1) sum(unit);
    },
    sum,
    sums,
    hasIndex: (unit) => Number.isFinite(indexes[unit] as number),
    compareIndex,
    pointsOf: (unit, what) => {
      const made = sums(unit);
      if (what === 'total' || what === 'bonus' || what === 'deduction') return made[what];
      if (what === 'main' || what === 'survey') return made[what].points;
      const place = columns.findIndex(({ item }) => item.position === what);
      const column = columns[place];
      if (column !== undefined) return cellPoints(column, unit);
      return made.headings[set.headings.findIndex(({ position }) => position === what)]?.points ?? exact.zero;
    },
  };
};

const limitOf = (text: string | undefined): number =>
  text === undefined ? Number.POSITIVE_INFINITY : exact.toNumber(exact.decimal(text));

/** How much of a main item's points reaches the total: the product of its factors in the means above it. */
const shareInTotal = (set: CompiledSet, above: readonly number[], position: number): number => {
  let share = 1;
  let below = position;
  for (const heading of above) {
    const row = set.rows[heading];
    if (row !== undefined && isHeading(row) && row.mean !== undefined)
      share *= exact.toNumber(row.mean[row.counted.indexOf(below)] ?? exact.zero);
    below = heading;
  }
  return share;
};
