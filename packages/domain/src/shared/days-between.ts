import type { Day } from './ids.ts';

/** Số ngày từ ngày này đến ngày kia — whole days by the calendar; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayCount(to) - dayCount(from);

/** Days since a fixed one, counted without a clock or a time zone: years begin in March, so that 29 February is last. */
const dayCount = (day: Day): number => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const fromMarch = (month + 9) % 12;
  const years = year - Math.floor(fromMarch / 10);
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return 365 * years + leapDays + Math.floor((fromMarch * 306 + 5) / 10) + date;
};
