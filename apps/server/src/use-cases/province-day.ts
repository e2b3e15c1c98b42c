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
