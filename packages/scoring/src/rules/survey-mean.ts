import { exact, type SurveyMeanRule } from '@parindex/domain';
import { type ItemRange, type RunRule, settled, waitingFor } from '../evaluation.ts';
import { readNumber } from './measure.ts';

/**
 * Điều tra xã hội học — mean ÷ scale × maximum. With a `minimumCount`, too few valid answers leave the item not
 * surveyed, and an unknown number of them leaves it pending. Example: golden/rules/survey-mean.json
 */
export const compileSurveyMean = (rule: SurveyMeanRule, { maximum }: ItemRange): RunRule => {
  const maximumText = exact.toDecimal(maximum);
  const perUnit = exact.divide(maximum, exact.decimal(rule.scale));
  const minimumCount = rule.minimumCount === undefined ? undefined : exact.decimal(rule.minimumCount);
  return (facts, sink) => {
    const validCount = readNumber(facts, 'validCount');
    if (minimumCount !== undefined) {
      if (validCount === undefined) return waitingFor(facts);
      if (exact.isLess(validCount, minimumCount)) {
        sink?.push({
          code: 'survey.too-few',
          values: { validCount: exact.toDecimal(validCount), minimumCount: exact.toDecimal(minimumCount) },
        });
        return { kind: 'not-applicable', reason: 'not-surveyed' };
      }
    }
    const mean = readNumber(facts, 'mean');
    if (mean === undefined) return waitingFor(facts);
    const points = exact.multiply(mean, perUnit);
    sink?.push({
      code: 'survey.scaled',
      values: {
        mean: exact.toDecimal(mean),
        scale: rule.scale,
        maximum: maximumText,
        points: exact.toDecimal(points),
        ...(validCount === undefined ? {} : { validCount: exact.toDecimal(validCount) }),
      },
    });
    return settled(points);
  };
};
