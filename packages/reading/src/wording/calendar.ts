import type { Day } from '@parindex/domain';

/** Ngày trong lịch: (2020, 2, 5) → "2020-02-05"; undefined when there is no such day. */
export const dayOf = (year: number, month: number, day: number): Day | undefined =>
  month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year, month)
    ? `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    : undefined;

/** Số ngày của tháng. */
export const lastDayOf = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** Ngày liền trước. */
export const dayBefore = (day: Day): Day => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if (date > 1) return dayOf(year, month, date - 1) ?? day;
  const [previousYear, previousMonth] = month > 1 ? [year, month - 1] : [year - 1, 12];
  return dayOf(previousYear, previousMonth, lastDayOf(previousYear, previousMonth)) ?? day;
};
