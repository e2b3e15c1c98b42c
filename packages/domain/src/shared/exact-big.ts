import type { RoundingMode } from '../index-set/scoring-policy.ts';

/** A fraction of safe integers: what nearly every figure of the field fits into. */
export type Small = { readonly n: number; readonly d: number };

/** A fraction of any size. */
export type Big = { readonly n: bigint; readonly d: bigint };

/**
 * Số hữu tỷ chính xác — numerator ÷ denominator, both whole; the denominator is always positive. Exact at any size:
 * safe integers while they last, bigints beyond. Not always in lowest terms, so never look inside: `exact.compare` and
 * `exact.equals` compare, `exact.toDecimal` shows.
 */
export type Rational = Small | Big;

/** The sum of a whole set stays below this, and lowest terms cost more than they save until then. */
const reduceAbove = 1n << 1024n;

/** a + b. */
export const addBig = (a: Big, b: Big): Rational =>
  a.d === b.d ? settle(a.n + b.n, a.d) : settle(a.n * b.d + b.n * a.d, a.d * b.d);

/** a × b. */
export const multiplyBig = (a: Big, b: Big): Rational => settle(a.n * b.n, a.d * b.d);

/** a ÷ b, b not zero. */
export const divideBig = (a: Big, b: Big): Rational =>
  b.n < 0n ? settle(-a.n * b.d, a.d * -b.n) : settle(a.n * b.d, a.d * b.n);

/** By cross-multiplication. */
export const compareBig = (a: Big, b: Big): -1 | 0 | 1 => {
  const left = a.n * b.d;
  const right = b.n * a.d;
  if (left === right) return 0;
  return left < right ? -1 : 1;
};

/** The largest whole number not above a. */
export const floorBig = ({ n, d }: Big): Rational => {
  const quotient = n / d;
  return settle(n < 0n && quotient * d !== n ? quotient - 1n : quotient, 1n);
};

/** To `places` digits after the point. */
export const roundBig = (a: Big, places: number, mode: RoundingMode): Rational =>
  settle(unitsOf(a, places, mode), 10n ** BigInt(places));

/** The fraction as a whole number of units of 10^−places. */
export const unitsOf = ({ n, d }: Big, places: number, mode: RoundingMode): bigint => {
  const scaled = n * 10n ** BigInt(places);
  const units = scaled / d;
  const left = scaled - units * d;
  if (left === 0n || mode === 'down') return units;
  const twice = left < 0n ? -left * 2n : left * 2n;
  const away = twice > d || (twice === d && (mode === 'half-up' || units % 2n !== 0n));
  if (!away) return units;
  return n < 0n ? units - 1n : units + 1n;
};

/** Lowest terms; small where it fits. */
export const reduceBig = (n: bigint, d: bigint): Rational => {
  const common = greatestCommonDivisor(n < 0n ? -n : n, d);
  return settle(n / common, d / common);
};

const settle = (n: bigint, d: bigint): Rational => {
  if (d <= largest && n <= largest && n >= -largest) return { n: Number(n), d: Number(d) };
  return d < reduceAbove ? { n, d } : lowest(n, d);
};

const largest = BigInt(Number.MAX_SAFE_INTEGER);

const lowest = (n: bigint, d: bigint): Rational => {
  const common = greatestCommonDivisor(n < 0n ? -n : n, d);
  return { n: n / common, d: d / common };
};

const greatestCommonDivisor = (a: bigint, b: bigint): bigint => {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger === 0n ? 1n : larger;
};
