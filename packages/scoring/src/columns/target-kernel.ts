import { exact, type Rational, type RatioToTargetRule } from '@parindex/domain';
import { cellState, type FactsOfUnits, type Kernel, safe } from './kernel.ts';
import type { MeasureColumn } from './measure-column.ts';
import { numberColumn, readNumberInto } from './number-column.ts';
import { smallFraction } from './small.ts';

/** min(1, value ÷ target) × maximum; a fixed target stands in a column too. */
export const targetKernel = (
  measure: MeasureColumn,
  rule: RatioToTargetRule,
  maximum: Rational,
  facts: FactsOfUnits,
): Kernel | undefined => {
  const highest = smallFraction(maximum);
  const fixed = 'value' in rule.target ? smallFraction(exact.decimal(rule.target.value)) : undefined;
  if (highest === undefined || ('value' in rule.target && fixed === undefined)) return undefined;
  const entered = 'quantity' in rule.target ? numberColumn(rule.target.quantity.key, facts) : undefined;
  const targets = entered?.values ?? new Float64Array(facts.length).fill(fixed?.n ?? 1);
  const targetScale = entered?.scale ?? fixed?.d ?? 1;
  const { above, below } = measure;
  const up = measure.aboveFactor * targetScale;
  const down = measure.belowFactor;
  return {
    read: (unit, own) =>
      measure.read(unit, own) &&
      (entered === undefined || readNumberInto(entered, unit, own)) &&
      (targets[unit] as number) > 0,
    run: (from, to, { n, d, state }) => {
      for (let unit = from; unit < to; unit += 1) {
        if (state[unit] !== cellState.ready) continue;
        const reached = (above[unit] as number) * up;
        const wanted = (below[unit] as number) * down * (targets[unit] as number);
        const points = reached * highest.n;
        const under = wanted * highest.d;
        if (Math.abs(points) > safe || Math.abs(reached) > safe || under > safe)
          state[unit] = cellState.doubtful;
        else if (reached >= wanted) {
          n[unit] = highest.n;
          d[unit] = highest.d;
        } else {
          n[unit] = points;
          d[unit] = under;
        }
      }
    },
  };
};
