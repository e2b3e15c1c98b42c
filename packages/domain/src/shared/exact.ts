import type { RoundingMode } from '../index-set/scoring-policy.ts';
import type { Decimal } from './ids.ts';

/**
 * Số hữu tỷ chính xác — numerator ÷ denominator, both whole; `d` is always positive. Not always in lowest terms:
 * compare with `compare` or `equals`, never field by field.
 */
export type Rational = { readonly n: bigint; readonly d: bigint };

/** The sums of a whole set fit below this; above it a fraction is brought to lowest terms. */
const reduceAbove = 1n << 128n;

const reduced = (n: bigint, d: bigint): Rational => {
  if (d < reduceAbove) return { n, d };
  const common = greatestCommonDivisor(n < 0n ? -n : n, d);
  return { n: n / common, d: d / common };
};

export const zero: Rational = { n: 0n, d: 1n };
export const one: Rational = { n: 1n, d: 1n };
export const hundred: Rational = { n: 100n, d: 1n };

/** A fraction in lowest terms. Throws on a zero denominator: callers ask first. */
export const rational = (n: bigint | number, d: bigint | number = 1n): Rational => {
  const below = BigInt(d);
  if (below === 0n) throw new RangeError('division by zero');
  const sign = below < 0n ? -1n : 1n;
  const above = BigInt(n) * sign;
  const common = greatestCommonDivisor(above < 0n ? -above : above, below * sign);
  return { n: above / common, d: (below * sign) / common };
};

const decimalForm = /^(-?)(\d{1,40})(?:\.(\d{1,40}))?$/;

/**
 * Reads exact decimal text as it crosses borders: `"1.25"`, `"-0.5"`; no comma, no exponent, no spaces, no plus.
 *
 * @returns undefined for anything else, more than 40 digits on a side included
 */
export const parseDecimal = (text: string): Rational | undefined => {
  const parts = decimalForm.exec(text);
  if (!parts) return undefined;
  const [, sign, whole = '', fraction = ''] = parts;
  const digits = BigInt(whole + fraction);
  return { n: sign === '-' ? -digits : digits, d: powerOfTen(fraction.length) };
};

/** Reads decimal text that was checked before (an issued set). Throws when it is none: that is a fault, no refusal. */
export const decimal = (text: Decimal): Rational => {
  const value = parseDecimal(text);
  if (value === undefined) throw new TypeError(`not a decimal: ${text}`);
  return value;
};

export const add = (a: Rational, b: Rational): Rational => {
  if (a.d === b.d) return { n: a.n + b.n, d: a.d };
  if (a.n === 0n) return b;
  if (b.n === 0n) return a;
  return reduced(a.n * b.d + b.n * a.d, a.d * b.d);
};

export const subtract = (a: Rational, b: Rational): Rational => add(a, negate(b));

export const negate = (a: Rational): Rational => ({ n: -a.n, d: a.d });

export const multiply = (a: Rational, b: Rational): Rational => reduced(a.n * b.n, a.d * b.d);

/** a ÷ b. Throws when b is zero: callers ask first. */
export const divide = (a: Rational, b: Rational): Rational => {
  if (b.n === 0n) throw new RangeError('division by zero');
  return b.n < 0n ? reduced(-a.n * b.d, a.d * -b.n) : reduced(a.n * b.d, a.d * b.n);
};

export const sum = (values: readonly Rational[]): Rational => values.reduce(add, zero);

/** Below zero, zero or above zero as a is less than, equal to or greater than b; by cross-multiplication. */
export const compare = (a: Rational, b: Rational): -1 | 0 | 1 => {
  const left = a.d === b.d ? a.n : a.n * b.d;
  const right = a.d === b.d ? b.n : b.n * a.d;
  if (left === right) return 0;
  return left < right ? -1 : 1;
};

export const equals = (a: Rational, b: Rational): boolean => compare(a, b) === 0;
export const isLess = (a: Rational, b: Rational): boolean => compare(a, b) < 0;
export const isZero = (a: Rational): boolean => a.n === 0n;
export const isNegative = (a: Rational): boolean => a.n < 0n;
export const isWhole = (a: Rational): boolean => a.n % a.d === 0n;
export const smaller = (a: Rational, b: Rational): Rational => (isLess(b, a) ? b : a);
export const larger = (a: Rational, b: Rational): Rational => (isLess(a, b) ? b : a);
export const absolute = (a: Rational): Rational => (a.n < 0n ? negate(a) : a);

/** The largest whole number not above a. */
export const floor = (a: Rational): Rational => ({ n: floorDivide(a.n, a.d), d: 1n });

/** The smallest whole number not below a. */
export const ceiling = (a: Rational): Rational => ({ n: -floorDivide(-a.n, a.d), d: 1n });

/**
 * Làm tròn — to `places` digits after the point. Half-up rounds 0.125 to 0.13 and −0.125 to −0.13; half-even to the
 * even digit; down towards zero.
 */
export const round = (a: Rational, places: number, mode: RoundingMode): Rational => {
  const scale = powerOfTen(places);
  return { n: roundedUnits(a, scale, mode), d: scale };
};

/**
 * Exact decimal text, idle zeros left out: 19/10 → `"1.9"`. With `places` that many digits, half-up: `"1.90"`.
 * Without it a fraction that never ends is cut at 12 places, half-up.
 */
export const toDecimal = (a: Rational, places?: number): Decimal => {
  if (places !== undefined) return digitsOf(roundedUnits(a, powerOfTen(places), 'half-up'), places);
  const text = digitsOf(roundedUnits(a, powerOfTen(decimalPlaces), 'half-up'), decimalPlaces);
  return text.replace(/\.?0+$/, '');
};

/** The nearest float, for drawing and for sorting out what is far apart; never for points. */
export const toNumber = (a: Rational): number => {
  const whole = a.n / a.d;
  return Number(whole) + Number(((a.n - whole * a.d) * fractionScale) / a.d) / Number(fractionScale);
};

/** Places kept where a fraction that never ends must become decimal text: the 10⁻¹² of `Points`. */
const decimalPlaces = 12;
const fractionScale = 1n << 64n;

const powers = Array.from({ length: 41 }, (_, places) => 10n ** BigInt(places));
const powerOfTen = (places: number): bigint => powers[places] ?? 10n ** BigInt(places);

const roundedUnits = (a: Rational, scale: bigint, mode: RoundingMode): bigint => {
  const scaled = a.n * scale;
  const units = scaled / a.d;
  const left = scaled - units * a.d;
  if (left === 0n || mode === 'down') return units;
  const twice = left < 0n ? -left * 2n : left * 2n;
  const away = twice > a.d || (twice === a.d && (mode === 'half-up' || units % 2n !== 0n));
  if (!away) return units;
  return a.n < 0n ? units - 1n : units + 1n;
};

const digitsOf = (units: bigint, places: number): Decimal => {
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0');
  const sign = units < 0n ? '-' : '';
  if (places === 0) return sign + digits;
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
};

const floorDivide = (n: bigint, d: bigint): bigint => {
  const quotient = n / d;
  return n < 0n && quotient * d !== n ? quotient - 1n : quotient;
};

const greatestCommonDivisor = (a: bigint, b: bigint): bigint => {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger === 0n ? 1n : larger;
};
