import type { RoundingMode } from '@parindex/domain';

/**
 * n ÷ d to a whole number, for safe integers with d above zero; the same as rounding by remainder, but without the slow
 * remainder of floats. The quotient of floats can be one off, which the product shows.
 */
export const roundQuickly = (n: number, d: number, mode: RoundingMode): number => {
  const size = n < 0 ? -n : n;
  let whole = Math.floor(size / d);
  let rest = size - whole * d;
  if (rest < 0) {
    whole -= 1;
    rest += d;
  } else if (rest >= d) {
    whole += 1;
    rest -= d;
  }
  if (mode !== 'down' && rest !== 0) {
    const beyondHalf = rest - (d - rest);
    if (beyondHalf > 0 || (beyondHalf === 0 && (mode === 'half-up' || whole % 2 === 1))) whole += 1;
  }
  return n < 0 ? -whole : whole;
};
