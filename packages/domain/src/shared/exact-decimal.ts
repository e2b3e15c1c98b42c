import { type Rational, unitsOf } from './exact-big.ts';
import type { Decimal } from './ids.ts';

/**
 * Reads exact decimal text as it crosses borders: `"1.25"`, `"-0.5"`; no comma, no exponent, no spaces, no plus.
 *
 * @returns undefined for anything else, more than 40 digits on a side included
 */
export const parseDecimal = (text: string): Rational | undefined =>
  text.length <= mostSafeDigits ? parseShort(text) : parseLong(text);

/** Reads decimal text that was checked before (an issued set). Throws when it is none: that is a fault, no refusal. */
export const decimal = (text: Decimal): Rational => {
  const value = parseDecimal(text);
  if (value === undefined) throw new TypeError(`not a decimal: ${text}`);
  return value;
};

/**
 * Exact decimal text, idle zeros left out: 19/10 → `"1.9"`. With `places` that many digits, half-up: `"1.90"`.
 * Without it a fraction that never ends is cut at 12 places, half-up.
 */
export const toDecimal = (a: Rational, places?: number): Decimal => {
  const short = typeof a.n === 'number' && typeof a.d === 'number' ? shortText(a.n, a.d) : undefined;
  if (short !== undefined && places === undefined) return short;
  const big = { n: BigInt(a.n), d: BigInt(a.d) };
  if (places !== undefined) return digitsOf(unitsOf(big, places, 'half-up'), places);
  return withoutIdleZeros(digitsOf(unitsOf(big, cutAt, 'half-up'), cutAt));
};

/** Places kept where a fraction that never ends must become decimal text: the 10⁻¹² of `Points`. */
const cutAt = 12;
const million = 1_000_000;

/** This many characters never hold more digits than a float keeps exactly. */
const mostSafeDigits = 15;
const powers = Array.from({ length: mostSafeDigits + 1 }, (_, places) => 10 ** places);

const [minus, point, nought, nine] = [45, 46, 48, 57];

const parseShort = (text: string): Rational | undefined => {
  const negative = text.charCodeAt(0) === minus;
  let n = 0;
  let digits = 0;
  let places = -1;
  for (let index = negative ? 1 : 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= nought && code <= nine) {
      n = n * 10 + code - nought;
      digits += 1;
      if (places >= 0) places += 1;
    } else if (code === point && places < 0 && digits > 0) places = 0;
    else return undefined;
  }
  if (digits === 0 || places === 0) return undefined;
  return { n: negative ? -n : n, d: places > 0 ? (powers[places] ?? 1) : 1 };
};

const parseLong = (text: string): Rational | undefined => {
  const parts = /^(-?)(\d{1,40})(?:\.(\d{1,40}))?$/.exec(text);
  if (!parts) return undefined;
  const [, sign, whole = '', fraction = ''] = parts;
  const digits = BigInt(whole + fraction);
  return { n: sign === '-' ? -digits : digits, d: 10n ** BigInt(fraction.length) };
};

/** Twelve places of n ÷ d, six at a time so that floats stay exact; undefined where d is too large for that. */
const shortText = (n: number, d: number): Decimal | undefined => {
  const size = Math.abs(n);
  if (d === 1) return n === 0 ? '0' : String(n);
  if (d > 2 ** 32) return undefined;
  let rest = size % d;
  let whole = (size - rest) / d;
  let upper = 0;
  let lower = 0;
  if (rest !== 0) {
    const first = rest * million;
    rest = first % d;
    upper = (first - rest) / d;
    const second = rest * million;
    rest = second % d;
    lower = (second - rest) / d;
    if (rest * 2 >= d) lower += 1;
    if (lower === million) [upper, lower] = [upper + 1, 0];
    if (upper === million) [whole, upper] = [whole + 1, 0];
  }
  if (upper === 0 && lower === 0) return n < 0 && whole > 0 ? `-${whole}` : String(whole);
  const fraction = lower === 0 ? sixDigits(upper) : sixDigits(upper) + sixDigits(lower);
  return withoutIdleZeros(`${n < 0 ? '-' : ''}${whole}.${fraction}`);
};

const sixDigits = (value: number): string => String(million + value).slice(1);

/** Cuts the zeros at the end of a fraction, and the point when nothing is left of it. */
const withoutIdleZeros = (text: string): Decimal => {
  let end = text.length;
  while (text.charCodeAt(end - 1) === nought) end -= 1;
  if (text.charCodeAt(end - 1) === point) end -= 1;
  return text.slice(0, end);
};

const digitsOf = (units: bigint, places: number): Decimal => {
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0');
  const sign = units < 0n ? '-' : '';
  if (places === 0) return sign + digits;
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
};
