import { exact, type RatioRule } from '@parindex/domain';
import { type ItemRange, type RunRule, settled, waitingFor } from '../evaluation.ts';
import { readMeasure } from './measure.ts';

/** Tỷ lệ × điểm tối đa — share ÷ 100 × maximum. Example: golden/rules/ratio.json */
export const compileRatio = (rule: RatioRule, { maximum }: ItemRange): RunRule => {
  const maximumText = exact.toDecimal(maximum);
  const perPercent = exact.divide(maximum, exact.hundred);
  return (facts, sink) => {
    const share = readMeasure(rule.measure, facts, sink);
    if (share === undefined) return waitingFor(facts);
    const points = exact.multiply(share, perPercent);
    sink?.push({
      code: 'ratio.times-maximum',
      values: {
        share: exact.toDecimal(share),
        maximum: maximumText,
        points: exact.toDecimal(points),
      },
    });
    return settled(points);
  };
};
