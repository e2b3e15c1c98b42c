import { type Decimal, exact, type Facts, type ScoringRule } from '@parindex/domain';
import { readMeasure, readNumber } from './rules/measure.ts';

/** Giá trị đo được — where the facts fall on the rule's ruler; undefined while figures are missing, or without a ruler. */
export const measuredValue = (rule: ScoringRule, facts: Facts): Decimal | undefined => {
  const value = valueOfKind(rule, facts);
  return value === undefined ? undefined : exact.toDecimal(value);
};

const valueOfKind = (rule: ScoringRule, facts: Facts) => {
  if (rule.kind === 'other-index@1') return readNumber(facts, 'indexValue');
  if (rule.kind === 'survey-mean@1') return readNumber(facts, 'mean');
  return 'measure' in rule ? readMeasure(rule.measure, facts) : undefined;
};
