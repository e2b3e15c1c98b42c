import { type Decimal, exact } from '@parindex/domain';

/** The same number without idle zeros. */
export const tidied = (decimal: Decimal): Decimal => exact.toDecimal(exact.decimal(decimal));

/** Tổng, exactly. */
export const sumOf = (decimals: readonly Decimal[]): Decimal =>
  exact.toDecimal(exact.sum(decimals.map(exact.decimal)));
