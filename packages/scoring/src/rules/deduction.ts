import { type DeductionRule, exact } from '@parindex/domain';
import { type RunRule, settled, waitingFor } from '../evaluation.ts';
import { compileOccurrences } from './occurrences.ts';

/** Trừ theo lỗi — from `base` down by every occurrence, never below `floor`. Example: golden/rules/deduction.json */
export const compileDeduction = (rule: DeductionRule): RunRule => {
  const base = exact.decimal(rule.base);
  const floor = rule.floor === undefined ? undefined : exact.decimal(rule.floor);
  const taken = compileOccurrences(rule.rates, -1);
  return (facts, sink) => {
    if (!exact.isZero(base)) sink?.push({ code: 'base', values: { points: rule.base } });
    const total = taken(facts, sink);
    if (total === undefined) return waitingFor(facts);
    const points = exact.subtract(base, total);
    sink?.push({ code: 'occurrences.sum', values: { points: exact.toDecimal(points) } });
    if (floor === undefined || !exact.isLess(points, floor)) return settled(points);
    sink?.push({ code: 'deduction.stopped', values: { floor: exact.toDecimal(floor) } });
    return settled(floor);
  };
};
