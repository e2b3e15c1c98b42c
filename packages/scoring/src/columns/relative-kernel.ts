import { exact, type Rational, type RelativeRule } from '@parindex/domain';
import type { GroupFigures } from '../evaluation.ts';
import { type Cells, cellState, type Kernel, safe } from './kernel.ts';
import type { MeasureColumn } from './measure-column.ts';
import { type SmallFraction, smallFraction } from './small.ts';

/** A kernel that first looks over the whole group. */
export type RelativeKernel = Kernel & {
  /** Figures of the group over the ready cells that set a mark; undefined when a float might be wrong about them. */
  readonly spread: (cells: Cells, marks: Uint8Array) => GroupFigures | 'nobody' | undefined;
  /** What the next `run` compares with; false where the figures are too large for it. */
  readonly against: (group: GroupFigures) => boolean;
};

/** Value against the best of the group, or between its smallest and largest. */
export const relativeKernel = (
  measure: MeasureColumn,
  rule: RelativeRule,
  maximum: Rational,
): RelativeKernel | undefined => {
  const highest = smallFraction(maximum);
  if (highest === undefined) return undefined;
  const runs = {
    best: bestRun(measure, rule, highest),
    'min-max': spreadRun(measure, rule, maximum, highest),
  };
  const { against, run } = runs[rule.against];
  return { read: measure.read, spread: (cells, marks) => spreadOf(measure, cells, marks), against, run };
};

type Run = Pick<RelativeKernel, 'against' | 'run'>;

const bestRun = (measure: MeasureColumn, rule: RelativeRule, highest: SmallFraction): Run => {
  const { above, below, aboveFactor, belowFactor } = measure;
  const higher = rule.direction === 'higher-is-better';
  let best: SmallFraction = { n: 0, d: 1 };
  return {
    against: ({ smallest, largest }) => {
      const found = smallFraction(higher ? largest : smallest);
      if (found !== undefined) best = found;
      return found !== undefined;
    },
    run: (from, to, { n, d, state }) => {
      for (let unit = from; unit < to; unit += 1) {
        if (state[unit] !== cellState.ready) continue;
        const value = (above[unit] as number) * aboveFactor;
        const unitOfValue = (below[unit] as number) * belowFactor;
        const points = higher ? value * best.d : best.n * unitOfValue;
        const under = higher ? unitOfValue * best.n : best.d * value;
        if (under === 0) {
          // nothing to divide by: the value is the best itself
          n[unit] = highest.n;
          d[unit] = highest.d;
        } else if (isTooLarge(points * highest.n) || isTooLarge(points) || isTooLarge(under * highest.d))
          state[unit] = cellState.doubtful;
        else {
          n[unit] = points * highest.n * Math.sign(under);
          d[unit] = Math.abs(under) * highest.d;
        }
      }
    },
  };
};

const spreadRun = (
  measure: MeasureColumn,
  rule: RelativeRule,
  maximum: Rational,
  highest: SmallFraction,
): Run => {
  const { above, below, aboveFactor, belowFactor } = measure;
  const higher = rule.direction === 'higher-is-better';
  let worst: SmallFraction = { n: 0, d: 1 };
  /** Points for each unit of the spread; undefined where all are equal and so the best. */
  let perUnit: SmallFraction | undefined;
  return {
    against: ({ smallest, largest }) => {
      const end = smallFraction(higher ? smallest : largest);
      const spread = exact.subtract(largest, smallest);
      perUnit = exact.isZero(spread) ? undefined : smallFraction(exact.divide(maximum, spread));
      if (end !== undefined) worst = end;
      return end !== undefined && (perUnit !== undefined || exact.isZero(spread));
    },
    run: (from, to, { n, d, state }) => {
      for (let unit = from; unit < to; unit += 1) {
        if (state[unit] !== cellState.ready) continue;
        if (perUnit === undefined) {
          n[unit] = highest.n;
          d[unit] = highest.d;
          continue;
        }
        const value = (above[unit] as number) * aboveFactor * worst.d;
        const end = worst.n * (below[unit] as number) * belowFactor;
        const under = (below[unit] as number) * belowFactor * worst.d;
        const size = Math.abs(value) + Math.abs(end);
        if (isTooLarge(size * perUnit.n) || isTooLarge(under * perUnit.d)) state[unit] = cellState.doubtful;
        else {
          n[unit] = (higher ? value - end : end - value) * perUnit.n;
          d[unit] = under * perUnit.d;
        }
      }
    },
  };
};

const spreadOf = (
  measure: MeasureColumn,
  { state }: Cells,
  marks: Uint8Array,
): GroupFigures | 'nobody' | undefined => {
  let low = -1;
  let high = -1;
  for (let unit = 0; unit < marks.length; unit += 1) {
    if (state[unit] !== cellState.ready || marks[unit] === 0) continue;
    if (low < 0) {
      low = unit;
      high = unit;
    }
    const overLow = apart(measure, unit, low);
    const overHigh = apart(measure, unit, high);
    if (overLow === undefined || overHigh === undefined) return undefined;
    if (overLow < 0) low = unit;
    if (overHigh > 0) high = unit;
  }
  return low < 0 ? 'nobody' : { smallest: valueAt(measure, low), largest: valueAt(measure, high) };
};

/** How far the value of one unit lies above another's, times a positive number; undefined where that is not certain. */
const apart = ({ above, below }: MeasureColumn, a: number, b: number): number | undefined => {
  const left = (above[a] as number) * (below[b] as number);
  const right = (above[b] as number) * (below[a] as number);
  return isTooLarge(left) || isTooLarge(right) ? undefined : left - right;
};

const valueAt = ({ above, below, aboveFactor, belowFactor }: MeasureColumn, unit: number): Rational =>
  exact.rational(
    BigInt(above[unit] as number) * BigInt(aboveFactor),
    BigInt(below[unit] as number) * BigInt(belowFactor),
  );

const isTooLarge = (product: number): boolean => product > safe || product < -safe;
