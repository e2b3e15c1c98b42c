import { exact, type OtherIndexRule } from '@parindex/domain';
import { type ItemRange, type RunRule, settled, waitingFor } from '../evaluation.ts';
import { readNumber } from './measure.ts';

/** Giá trị của chỉ số khác — value ÷ scale × maximum. Example: golden/rules/other-index.json */
export const compileOtherIndex = (rule: OtherIndexRule, { maximum }: ItemRange): RunRule => {
  const maximumText = exact.toDecimal(maximum);
  const perUnit = exact.divide(maximum, exact.decimal(rule.scale));
  return (facts, sink) => {
    const value = readNumber(facts, 'indexValue');
    if (value === undefined) return waitingFor(facts);
    const points = exact.multiply(value, perUnit);
    sink?.push({
      code: 'index.scaled',
      values: {
        index: rule.index,
        value: exact.toDecimal(value),
        scale: rule.scale,
        maximum: maximumText,
        points: exact.toDecimal(points),
      },
    });
    return settled(points);
  };
};
