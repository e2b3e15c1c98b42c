import { type Decimal, exact } from '@parindex/domain';

/** Cộng các số thập phân, exactly. */
export const sumOf = (decimals: readonly Decimal[]): Decimal =>
  exact.toDecimal(exact.sum(decimals.map(exact.decimal)));

/** a − b, exactly. */
export const differenceOf = (a: Decimal, b: Decimal): Decimal =>
  exact.toDecimal(exact.subtract(exact.decimal(a), exact.decimal(b)));

/** The same number without idle zeros: `"1.50"` → `"1.5"`. */
export const tidied = (decimal: Decimal): Decimal => exact.toDecimal(exact.decimal(decimal));

/** −1, 0 or 1: how `a` stands to `b`. */
export const compareDecimals = (a: Decimal, b: Decimal): number =>
  exact.compare(exact.decimal(a), exact.decimal(b));

/** Phần của một số: ½ of 10 → 5; undefined when the decimal never ends. */
export const fractionOf = (decimal: Decimal, numerator: bigint, denominator: bigint): Decimal | undefined => {
  if (denominator === 0n) return undefined;
  const part = exact.multiply(exact.decimal(decimal), exact.rational(numerator, denominator));
  const text = exact.toDecimal(part);
  return exact.equals(exact.decimal(text), part) ? text : undefined;
};
