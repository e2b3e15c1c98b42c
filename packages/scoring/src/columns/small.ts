import { exact, type Rational } from '@parindex/domain';

/** A fraction in lowest terms of integers small enough to multiply figures with. */
export type SmallFraction = { readonly n: number; readonly d: number };

/** Constants beyond this would make every product doubtful. */
const largestConstant = 2 ** 31;

/** The constant of a rule as small integers; undefined where it is too large, and the kernel is not made. */
export const smallFraction = (value: Rational): SmallFraction | undefined => {
  const { n, d } = exact.rational(BigInt(value.n), BigInt(value.d));
  const [above, below] = [Number(n), Number(d)];
  return Math.abs(above) <= largestConstant && below <= largestConstant ? { n: above, d: below } : undefined;
};

/** All constants of a rule, or undefined when one is too large. */
export const smallFractions = (values: readonly Rational[]): readonly SmallFraction[] | undefined => {
  const small = values.map(smallFraction).filter((value) => value !== undefined);
  return small.length === values.length ? small : undefined;
};
