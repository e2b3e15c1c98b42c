import type { Day, Instant } from '@parindex/domain';
import type { Context } from '../context.ts';
import { dayIn } from '../province-day.ts';

const dayLength = 86_400_000;

/**
 * The instant at which a round lives: the real one, or, in a demonstration round, the same time of day on its frozen
 * day (in the province's time zone).
 */
export const roundNow = (
  round: { readonly today?: Day },
  { now, services }: Pick<Context, 'now' | 'services'>,
): Instant => {
  if (round.today === undefined) return now;
  const realDay = dayIn(services.timeZone)(new Date(now));
  const days = Math.round((Date.parse(round.today) - Date.parse(realDay)) / dayLength);
  return new Date(Date.parse(now) + days * dayLength).toISOString();
};
