import { exact, type RatioToTargetRule } from '@parindex/domain';
import { type ItemRange, incomplete, type RunRule, settled, waitingFor } from '../evaluation.ts';
import { readMeasure, readNumber } from './measure.ts';

/**
 * Tỷ lệ so với mục tiêu — min(1, value ÷ target) × maximum. A target that is not above zero says nothing: the item
 * stays pending. Example: golden/rules/ratio-to-target.json
 */
export const compileRatioToTarget = (rule: RatioToTargetRule, { maximum }: ItemRange): RunRule => {
  const maximumText = exact.toDecimal(maximum);
  const fixed = 'value' in rule.target ? exact.decimal(rule.target.value) : undefined;
  const entered = 'quantity' in rule.target ? rule.target.quantity : undefined;
  const unit = entered?.unit ?? (rule.measure.kind === 'share' ? '%' : rule.measure.figure.unit);
  const shownUnit = unit === undefined ? {} : { unit };
  return (facts, sink) => {
    const value = readMeasure(rule.measure, facts, sink);
    const target = fixed ?? (entered === undefined ? undefined : readNumber(facts, entered.key));
    if (value === undefined || target === undefined) return waitingFor(facts);
    if (!exact.isPositive(target)) return incomplete;
    if (!exact.isLess(value, target)) {
      sink?.push({
        code: 'target.reached',
        values: { target: exact.toDecimal(target), points: maximumText, ...shownUnit },
      });
      return settled(maximum);
    }
    const points = exact.multiply(exact.divide(value, target), maximum);
    sink?.push({
      code: 'target.part',
      values: {
        value: exact.toDecimal(value),
        target: exact.toDecimal(target),
        maximum: maximumText,
        points: exact.toDecimal(points),
        ...shownUnit,
      },
    });
    return settled(points);
  };
};
