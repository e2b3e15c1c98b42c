import type { RoundingMode } from '../index-set/scoring-policy.ts';
import {
  addBig,
  type Big,
  compareBig,
  divideBig,
  floorBig,
  multiplyBig,
  type Rational,
  reduceBig,
  roundBig,
  type Small,
} from './exact-big.ts';

export type { Rational } from './exact-big.ts';
export { decimal, parseDecimal, toDecimal } from './exact-decimal.ts';

/** 0. */
export const zero: Rational = { n: 0, d: 1 };
/** 1. */
export const one: Rational = { n: 1, d: 1 };
/** 100, as of percent. */
export const hundred: Rational = { n: 100, d: 1 };

/** A fraction in lowest terms. Throws on a zero denominator: callers ask first. */
export const rational = (n: bigint | number, d: bigint | number = 1): Rational => {
  const below = BigInt(d);
  if (below === 0n) throw new RangeError('division by zero');
  return below < 0n ? reduceBig(-BigInt(n), -below) : reduceBig(BigInt(n), below);
};

/** a + b. */
export const add = (a: Rational, b: Rational): Rational => {
  if (isSmall(a) && isSmall(b)) {
    if (a.d === b.d) {
      const n = a.n + b.n;
      if (fits(n)) return { n, d: a.d };
    } else {
      const sum = a.d > b.d ? addSmall(a, b) : addSmall(b, a);
      if (sum !== undefined) return sum;
    }
  }
  return addBig(toBig(a), toBig(b));
};

/** a − b. */
export const subtract = (a: Rational, b: Rational): Rational => add(a, negate(b));

/** −a. */
export const negate = (a: Rational): Rational => (isSmall(a) ? { n: -a.n, d: a.d } : { n: -a.n, d: a.d });

/** a × b. */
export const multiply = (a: Rational, b: Rational): Rational => {
  if (isSmall(a) && isSmall(b)) {
    const n = a.n * b.n;
    const d = a.d * b.d;
    if (fits(n) && fits(d)) return { n, d };
  }
  return multiplyBig(toBig(a), toBig(b));
};

/** a ÷ b. Throws when b is zero: callers ask first. */
export const divide = (a: Rational, b: Rational): Rational => {
  if (isZero(b)) throw new RangeError('division by zero');
  if (isSmall(a) && isSmall(b)) {
    const n = a.n * b.d;
    const d = a.d * b.n;
    if (fits(n) && fits(d)) return d < 0 ? { n: -n, d: -d } : { n, d };
  }
  return divideBig(toBig(a), toBig(b));
};

/** The sum of many: decimals among themselves, fractions among themselves, so that denominators grow late. */
export const sum = (values: readonly Rational[]): Rational => {
  let decimals: Rational = zero;
  let fractions: Rational = zero;
  for (const value of values) {
    if (isSmall(value) && million % value.d === 0) decimals = add(decimals, value);
    else fractions = add(fractions, value);
  }
  return isZero(fractions) ? decimals : add(fractions, decimals);
};

/** Below zero, zero or above zero as a is less than, equal to or greater than b; by cross-multiplication. */
export const compare = (a: Rational, b: Rational): -1 | 0 | 1 => {
  if (isSmall(a) && isSmall(b)) {
    const left = a.d === b.d ? a.n : a.n * b.d;
    const right = a.d === b.d ? b.n : b.n * a.d;
    if (fits(left) && fits(right)) return left < right ? -1 : left > right ? 1 : 0;
  }
  return compareBig(toBig(a), toBig(b));
};

/** The same number, however it is written: 2/4 equals 1/2. */
export const equals = (a: Rational, b: Rational): boolean => compare(a, b) === 0;
/** a < b. */
export const isLess = (a: Rational, b: Rational): boolean => compare(a, b) < 0;
/** a = 0. */
export const isZero = (a: Rational): boolean => (isSmall(a) ? a.n === 0 : a.n === 0n);
/** a < 0. */
export const isNegative = (a: Rational): boolean => a.n < 0;
/** a > 0. */
export const isPositive = (a: Rational): boolean => a.n > 0;
/** A whole number, however it is written: 4/2 is one. */
export const isWhole = (a: Rational): boolean => (isSmall(a) ? a.n % a.d === 0 : a.n % a.d === 0n);
/** The smaller of two; the first where they are equal. */
export const smaller = (a: Rational, b: Rational): Rational => (isLess(b, a) ? b : a);
/** The larger of two; the first where they are equal. */
export const larger = (a: Rational, b: Rational): Rational => (isLess(a, b) ? b : a);
/** Without its sign. */
export const absolute = (a: Rational): Rational => (isNegative(a) ? negate(a) : a);

/** The largest whole number not above a. */
export const floor = (a: Rational): Rational => {
  if (!isSmall(a)) return floorBig(a);
  const rest = a.n % a.d;
  const whole = (a.n - rest) / a.d;
  return { n: rest < 0 ? whole - 1 : whole, d: 1 };
};

/** The smallest whole number not below a. */
export const ceiling = (a: Rational): Rational => negate(floor(negate(a)));

/**
 * Làm tròn — to `places` digits after the point. Half-up rounds 0.125 to 0.13 and −0.125 to −0.13; half-even to the
 * even digit; down towards zero.
 */
export const round = (a: Rational, places: number, mode: RoundingMode): Rational => {
  if (isSmall(a) && places <= 9) {
    const scale = 10 ** places;
    const scaled = a.n * scale;
    if (fits(scaled)) return { n: roundSmall(scaled, a.d, mode), d: scale };
  }
  return roundBig(toBig(a), places, mode);
};

/** The nearest float, for drawing and for sorting out what is far apart; never for points. */
export const toNumber = (a: Rational): number => {
  if (isSmall(a)) return a.n / a.d;
  const whole = a.n / a.d;
  return Number(whole) + Number(((a.n - whole * a.d) << 64n) / a.d) / 2 ** 64;
};

/** n ÷ d to a whole number, both safe integers and d above zero. */
export const roundSmall = (n: number, d: number, mode: RoundingMode): number => {
  const rest = n % d;
  const whole = (n - rest) / d;
  if (rest === 0 || mode === 'down') return whole;
  const beyondHalf = Math.abs(rest) - (d - Math.abs(rest));
  if (beyondHalf < 0 || (beyondHalf === 0 && mode === 'half-even' && whole % 2 === 0)) return whole;
  return n < 0 ? whole - 1 : whole + 1;
};

/** Denominators of decimals with up to six places divide this. */
const million = 1_000_000;

const isSmall = (a: Rational): a is Small => typeof a.n === 'number';

/** A product that a float could not hold exactly lies beyond this, whatever the float made of it. */
const fits = (product: number): boolean =>
  product <= Number.MAX_SAFE_INTEGER && product >= -Number.MAX_SAFE_INTEGER;

const toBig = (a: Rational): Big => (isSmall(a) ? { n: BigInt(a.n), d: BigInt(a.d) } : a);

/** `a` has the larger denominator; one that the other divides is kept, so that decimals stay decimals. */
const addSmall = (a: Small, b: Small): Small | undefined => {
  if (a.d % b.d === 0) {
    const raised = b.n * (a.d / b.d);
    const n = a.n + raised;
    return fits(raised) && fits(n) ? { n, d: a.d } : undefined;
  }
  const left = a.n * b.d;
  const right = b.n * a.d;
  const n = left + right;
  const d = a.d * b.d;
  return fits(left) && fits(right) && fits(n) && fits(d) ? { n, d } : undefined;
};
