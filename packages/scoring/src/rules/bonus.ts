import { type BonusRule, exact } from '@parindex/domain';
import { type RunRule, settled, waitingFor } from '../evaluation.ts';
import { compileOccurrences } from './occurrences.ts';

/** Cộng theo lần — every occurrence gives, never above `cap`. Example: golden/rules/bonus.json */
export const compileBonus = (rule: BonusRule): RunRule => {
  const cap = rule.cap === undefined ? undefined : exact.decimal(rule.cap);
  const given = compileOccurrences(rule.rates, 1);
  return (facts, sink) => {
    const points = given(facts, sink);
    if (points === undefined) return waitingFor(facts);
    sink?.push({ code: 'occurrences.sum', values: { points: exact.toDecimal(points) } });
    if (cap === undefined || !exact.isLess(cap, points)) return settled(points);
    sink?.push({ code: 'bonus.stopped', values: { cap: exact.toDecimal(cap) } });
    return settled(cap);
  };
};
