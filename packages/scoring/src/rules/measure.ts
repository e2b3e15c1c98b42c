import { exact, type Facts, type Measure, type Rational } from '@parindex/domain';
import type { Sink } from '../evaluation.ts';

/** A number among the facts; undefined when it is absent or no decimal. */
export const readNumber = (facts: Facts, key: string): Rational | undefined => {
  const value = facts[key];
  return typeof value === 'string' ? exact.parseDecimal(value) : undefined;
};

/**
 * Giá trị đo được — the figure itself, or 100 × numerator ÷ denominator.
 *
 * @returns undefined while figures are missing, or while the denominator is not above zero
 */
export const readMeasure = (measure: Measure, facts: Facts, sink?: Sink): Rational | undefined => {
  if (measure.kind === 'figure') {
    const { key, label, unit } = measure.figure;
    const value = readNumber(facts, key);
    if (value !== undefined)
      sink?.push({
        code: 'measure.figure',
        values: { label, value: exact.toDecimal(value), ...(unit === undefined ? {} : { unit }) },
      });
    return value;
  }
  const numerator = readNumber(facts, measure.numerator.key);
  const denominator = readNumber(facts, measure.denominator.key);
  if (numerator === undefined || denominator === undefined || !exact.isPositive(denominator))
    return undefined;
  const share = exact.divide(exact.multiply(numerator, exact.hundred), denominator);
  const unit = measure.denominator.unit ?? measure.numerator.unit;
  sink?.push({
    code: 'measure.share',
    values: {
      numerator: exact.toDecimal(numerator),
      denominator: exact.toDecimal(denominator),
      share: exact.toDecimal(share),
      ...(unit === undefined ? {} : { unit }),
    },
  });
  return share;
};

/** True when the rule's own figures say that nothing of the kind occurred: a denominator of zero. */
export const measuresNothing = (measure: Measure, facts: Facts): boolean => {
  if (measure.kind === 'figure') return false;
  const denominator = readNumber(facts, measure.denominator.key);
  return denominator !== undefined && exact.isZero(denominator);
};
