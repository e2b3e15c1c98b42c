import { type DateRule, exact } from '@parindex/domain';
import { incomplete, type RunRule, settled, waitingFor } from '../evaluation.ts';
import { isDay } from './day.ts';

/** Mốc thời gian — the first deadline that the date does not pass; later, or not done at all. Example: golden/rules/date.json */
export const compileDate = (rule: DateRule): RunRule => {
  const deadlines = rule.deadlines.map((deadline) => ({
    ...deadline,
    exactly: exact.decimal(deadline.points),
  }));
  const last = deadlines.at(-1)?.until ?? '';
  const late = exact.decimal(rule.late);
  const notDone = exact.decimal(rule.notDone);
  return (facts, sink) => {
    if (facts.notDone === true) {
      sink?.push({ code: 'date.not-done', values: { points: rule.notDone } });
      return settled(notDone);
    }
    const { date } = facts;
    if (date === undefined) return waitingFor(facts);
    if (typeof date !== 'string' || !isDay(date)) return incomplete;
    for (const { until, label, points, exactly } of deadlines) {
      if (date > until) continue;
      sink?.push({
        code: 'date.within',
        values: { date, until, points, ...(label === undefined ? {} : { label }) },
      });
      return settled(exactly);
    }
    sink?.push({ code: 'date.late', values: { date, until: last, points: rule.late } });
    return settled(late);
  };
};
