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
