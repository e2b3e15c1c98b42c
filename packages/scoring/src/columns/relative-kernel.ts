import { exact, type Rational, type RelativeRule } from '@parindex/domain';
import type { GroupFigures } from '../evaluation.ts';
import { type Cells, cellState, type Kernel, safe } from './kernel.ts';
import type { MeasureColumn } from './measure-column.ts';
import { type SmallFraction, smallFraction } from './small.ts';

/** A kernel that first looks over the whole group. */
export type RelativeKernel = Kernel & {
  /** Figures of the group over the ready cells that set a mark; undefined when a float might be wrong about them. */
  readonly spread: (cells: Cells, marks: Uint8Array) => GroupFigures | 'nobody' | undefined;
  /** What the next `run` compares with; false where they are too large for it. */
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
  const { above, below, aboveFactor, belowFactor, read } = measure;
  const higher = rule.direction === 'higher-is-better';
  let smallest: SmallFraction = { n: 0, d: 1 };
  let largest: SmallFraction = { n: 0, d: 1 };
  let factor: SmallFraction | undefined;

  return {
    read,
    spread: (cells, marks) => {
      let low = -1;
      let high = -1;
      for (let unit = 0; unit < above.length; unit += 1) {
        if (cells.state[unit] !== cellState.ready || marks[unit] === 0) continue;
        if (low < 0) {
          low = unit;
          high = unit;
        }
        const againstLow = compareAt(unit, low);
        const againstHigh = compareAt(unit, high);
        if (againstLow === undefined || againstHigh === undefined) return undefined;
        if (againstLow < 0) low = unit;
        if (againstHigh > 0) high = unit;
      }
      return low < 0 ? 'nobody' : { smallest: valueAt(low), largest: valueAt(high) };
    },
    against: (group) => {
      const [low, high] = [smallFraction(group.smallest), smallFraction(group.largest)];
      if (low === undefined || high === undefined) return false;
      smallest = low;
      largest = high;
      const spread = exact.subtract(group.largest, group.smallest);
      const share = exact.isZero(spread) ? undefined : smallFraction(exact.divide(maximum, spread));
      factor = share;
      return rule.against === 'best' || exact.isZero(spread) || share !== undefined;
    },
    run: rule.against === 'best' ? runBest : runSpread,
  };

  function compareAt(a: number, b: number): number | undefined {
    const left = (above[a] as number) * (below[b] as number);
    const right = (above[b] as number) * (below[a] as number);
    return Math.abs(left) > safe || Math.abs(right) > safe ? undefined : left - right;
  }

  function valueAt(unit: number): Rational {
    return exact.rational(
      BigInt(above[unit] as number) * BigInt(aboveFactor),
      BigInt(below[unit] as number) * BigInt(belowFactor),
    );
  }

  function runBest(from: number, to: number, { n, d, state }: Cells): void {
    const best = higher ? largest : smallest;
    for (let unit = from; unit < to; unit += 1) {
      if (state[unit] !== cellState.ready) continue;
      const value = (above[unit] as number) * aboveFactor;
      const unitOfValue = (below[unit] as number) * belowFactor;
      const points = higher ? value * best.d : best.n * unitOfValue;
      const under = higher ? unitOfValue * best.n : best.d * value;
      settle(unit, points, under, n, d, state);
    }
  }

  function runSpread(from: number, to: number, { n, d, state }: Cells): void {
    const worst = higher ? smallest : largest;
    for (let unit = from; unit < to; unit += 1) {
      if (state[unit] !== cellState.ready) continue;
      const value = (above[unit] as number) * aboveFactor * worst.d;
      const mark = worst.n * (below[unit] as number) * belowFactor;
      const apart = higher ? value - mark : mark - value;
      const under = (below[unit] as number) * belowFactor * worst.d;
      const sized = Math.abs(value) + Math.abs(mark);
      if (factor === undefined) settle(unit, 1, 0, n, d, state);
      else if (sized * Math.abs(factor.n) > safe || under * factor.d > safe) state[unit] = cellState.doubtful;
      else {
        n[unit] = apart * factor.n;
        d[unit] = under * factor.d;
      }
    }
  }

  /** A denominator of zero means: equal to the best. */
  function settle(
    unit: number,
    points: number,
    under: number,
    n: Float64Array,
    d: Float64Array,
    state: Uint8Array,
  ): void {
    const max = highest as SmallFraction;
    const sign = under < 0 ? -1 : 1;
    if (under === 0) {
      n[unit] = max.n;
      d[unit] = max.d;
    } else if (Math.abs(points * max.n) > safe || Math.abs(under * max.d) > safe || Math.abs(points) > safe)
      state[unit] = cellState.doubtful;
    else {
      n[unit] = points * max.n * sign;
      d[unit] = under * max.d * sign;
    }
  }
};
