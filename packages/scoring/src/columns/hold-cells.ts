import type { Rational } from '@parindex/domain';
import { type Cells, cellState, safe } from './kernel.ts';
import { smallFraction } from './small.ts';

/** Holds ready points between 0 and the maximum, or the other way round for a deduction. */
export const holdWithin = (maximum: Rational): ((from: number, to: number, cells: Cells) => void) => {
  const limit = smallFraction(maximum);
  if (limit === undefined)
    return (from, to, { state }) => {
      for (let unit = from; unit < to; unit += 1)
        if (state[unit] === cellState.ready) state[unit] = cellState.doubtful;
    };
  const takes = limit.n < 0;
  return (from, to, { n, d, state }) => {
    for (let unit = from; unit < to; unit += 1) {
      if (state[unit] !== cellState.ready) continue;
      const points = n[unit] as number;
      const mine = points * limit.d;
      const most = limit.n * (d[unit] as number);
      if (takes ? points > 0 : points < 0) {
        n[unit] = 0;
        d[unit] = 1;
      } else if (mine > safe || mine < -safe || most > safe || most < -safe) state[unit] = cellState.doubtful;
      else if (takes ? mine < most : mine > most) {
        n[unit] = limit.n;
        d[unit] = limit.d;
      }
    }
  };
};
