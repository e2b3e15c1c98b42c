/**
 * The instant of a wall-clock time in the province's time zone: `2020-11-20T17:00` → UTC with milliseconds; text that
 * already is an instant (with Z or an offset) is only brought to UTC. A closing time of 23:59 means the whole minute.
 */
export const instantIn = (timeZone: string, text: string): string => {
  if (/(Z|[+-]\d{2}:\d{2})$/.test(text)) return new Date(text).toISOString();
  const wall = Date.parse(`${text}Z`);
  // the offset is that of the instant meant: the first guess may stand on the other side of a change of the clock
  const guess = wall - offsetAt(timeZone, wall);
  return new Date(wall - offsetAt(timeZone, guess)).toISOString();
};

/** The same for the end of a phase: 23:59 lasts to the end of the day. */
export const closingIn = (timeZone: string, text: string): string => {
  const instant = instantIn(timeZone, text);
  return /T23:59$/.test(text) ? new Date(Date.parse(instant) + 59_999).toISOString() : instant;
};

/** Milliseconds by which the wall clock is ahead of UTC at this instant. */
const offsetAt = (timeZone: string, instant: number): number => {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(instant);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '00';
  const wall = `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}Z`;
  return Date.parse(wall) - Math.floor(instant / 1000) * 1000;
};
