import type { Trace } from '@parindex/domain';
import { showDecimal, showPoints } from '../../figures.ts';
import { equalTo, type WordsByCode } from './words.ts';

/** Counts of occurrences that take or give points. */
export const occurrenceWords: WordsByCode<
  'base' | 'occurrence' | 'occurrences.sum' | 'deduction.stopped' | 'bonus.stopped'
> = {
  base: ({ points }) => ({ says: showDecimal(points) }),
  occurrence: ({ label, count, each, points, cap }, trace) => {
    if (count === '0') return {};
    const sign = signBefore(label, each, trace);
    return cap === undefined
      ? { says: `${sign}${showDecimal(count)} × ${unsigned(each)} (${label})` }
      : { says: `${sign}${unsigned(points)} (${label})`, remark: `${label}: tối đa ${showDecimal(cap)}` };
  },
  'occurrences.sum': ({ points }, trace) => {
    const starts = trace.some(({ code }) => code === 'base') || occurred(trace).length > 0;
    return { says: starts ? equalTo(points) : `Không có: ${showPoints(points)}` };
  },
  'deduction.stopped': ({ floor }) => ({
    says: `, lấy ${showPoints(floor)}`,
    remark: `không thấp hơn ${showDecimal(floor)}`,
  }),
  'bonus.stopped': ({ cap }) => ({ says: `, lấy ${showPoints(cap)}`, remark: `tối đa ${showDecimal(cap)}` }),
};

const unsigned = (decimal: string): string => showDecimal(decimal.replace('-', ''));

const occurred = (trace: Trace): readonly string[] =>
  trace.flatMap((step) =>
    step.code === 'occurrence' && step.values.count !== '0' ? [step.values.label] : [],
  );

const signBefore = (label: string, each: string, trace: Trace): string => {
  const takes = each.startsWith('-');
  const opens = !trace.some(({ code }) => code === 'base') && occurred(trace)[0] === label;
  if (opens) return takes ? '−' : '';
  return takes ? ' − ' : ' + ';
};
