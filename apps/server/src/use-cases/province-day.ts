import { showDay } from '@parindex/text';

/** The day that it is in the province's time zone at this instant, `yyyy-mm-dd`. */
export const dayIn = (timeZone: string): ((now: Date) => string) => {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return (now) => format.format(now);
};

/** "17:00 ngày 13/11/2020" — an instant as letters write it, in the province's time zone. */
export const momentIn = (timeZone: string): ((instant: string) => string) => {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const dayOf = dayIn(timeZone);
  return (instant) => {
    const at = new Date(instant);
    return `${format.format(at)} ngày ${showDay(dayOf(at))}`;
  };
};

/** The last millisecond of a day in the province's time zone, as an instant. */
export const endOfDayIn = (timeZone: string): ((day: string) => string) => {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, timeZoneName: 'longOffset' });
  return (day) => {
    const inUtc = Date.parse(`${day}T23:59:59.999Z`);
    const offset = format.formatToParts(inUtc).find((part) => part.type === 'timeZoneName')?.value ?? '';
    const [, sign, hours = '0', minutes = '0'] = /([+-])(\d+):(\d+)/.exec(offset) ?? [];
    const ahead = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60_000 : 60_000);
    return new Date(inUtc - ahead).toISOString();
  };
};
