import { daysBetween } from '@parindex/domain';
import { commonWords, showDay } from '@parindex/text';

export {
  isRoundedWhenShown,
  showBytes,
  showCount,
  showDay,
  showDayOfYear,
  showDecimal,
  showDifference,
  showMaximum,
  showPercent,
  showPoints,
} from '@parindex/text';
export { daysBetween };

const zone = 'Asia/Ho_Chi_Minh';
const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const calendar = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day of an instant in the province's time zone, `yyyy-mm-dd`. */
export const dayOf = (instant: string | number): string => calendar.format(new Date(instant));

/** "10:32" */
export const showTime = (instant: string | number): string => clock.format(new Date(instant));

/** "15:12, 20/11/2020" */
export const showInstant = (instant: string | number): string =>
  `${showTime(instant)}, ${showDay(dayOf(instant))}`;

/** "17:00, 13/11" on a deadline of the running year. */
export const showDeadline = (instant: string | number): string => showInstant(instant).slice(0, 12);

/** "Đã lưu 10:32" */
export const showSavedAt = (instant: string | number): string => commonWords.savedAt(showTime(instant));

/** "còn 8 ngày", "hạn hôm nay", "chậm 2 ngày" */
export const showDaysLeft = (today: string, due: string): string =>
  commonWords.daysLeft(daysBetween(today, due));

/** "thứ sáu", "chủ nhật" */
export const showWeekday = (day: string): string =>
  commonWords.weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';

/** "hôm nay, 05/11", "chủ nhật, 08/11" */
export const showNearDay = (today: string, day: string): string =>
  `${day === today ? commonWords.today : showWeekday(day)}, ${showDay(day).slice(0, 5)}`;
