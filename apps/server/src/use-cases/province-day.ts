import { showDay } from '@parindex/text';

/** The day that it is in the province's time zone at this instant, `yyyy-mm-dd`. */
export const dayIn = (timeZone: string): ((now: Date) => string) => {
  const format = dayFormats.get(timeZone) ?? makeDayFormat(timeZone);
  return (now) => format.format(now);
};

// making one takes longer than everything else that a save computes
const dayFormats = new Map<string, Intl.DateTimeFormat>();

const makeDayFormat = (timeZone: string): Intl.DateTimeFormat => {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  dayFormats.set(timeZone, format);
  return format;
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
