import { exact, type Facts, type Rate, type Rational } from '@parindex/domain';
import type { Sink } from '../evaluation.ts';
import { readNumber } from './measure.ts';

/** Sums what each kind of occurrence gives, every kind under its own cap. */
export type SumOccurrences = (facts: Facts, sink?: Sink) => Rational | undefined;

/**
 * Số lần × mức của mỗi lần — shared by deductions and bonuses. A kind nobody counted occurred zero times once any was
 * counted.
 *
 * @param sign  −1 where occurrences take points away, so that the steps show what really happens to the points
 * @returns     undefined while nothing was counted, or while a count is no number
 */
export const compileOccurrences = (rates: readonly Rate[], sign: 1 | -1): SumOccurrences => {
  const compiled = rates.map(({ id, label, points, cap }) => ({
    key: `count.${id}`,
    label,
    each: exact.decimal(points),
    cap: cap === undefined ? undefined : exact.decimal(cap),
  }));
  return (facts, sink) => {
    let total = exact.zero;
    let counted = 0;
    for (const { key, label, each, cap } of compiled) {
      if (facts[key] === undefined) continue;
      const count = readNumber(facts, key);
      if (count === undefined) return undefined;
      counted += 1;
      const uncapped = exact.multiply(count, each);
      const given = cap === undefined ? uncapped : exact.smaller(uncapped, cap);
      total = exact.add(total, given);
      sink?.push({
        code: 'occurrence',
        values: {
          label,
          count: exact.toDecimal(count),
          each: signedText(each, sign),
          points: signedText(given, sign),
          ...(cap !== undefined && exact.isLess(cap, uncapped) ? { cap: exact.toDecimal(cap) } : {}),
        },
      });
    }
    return counted === 0 ? undefined : total;
  };
};

const signedText = (value: Rational, sign: 1 | -1): string =>
  exact.toDecimal(sign === 1 || exact.isZero(value) ? value : exact.negate(value));
