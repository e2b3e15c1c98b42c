import type { Day } from '@parindex/domain';
import type { Kysely } from 'kysely';
import { extendSession, findSession, type OpenSession } from '../../store/session.store.ts';
import type { Database } from '../../store/tables.ts';
import { hoursLater } from './open-session.ts';

const refreshAfter = 5 * 60_000;

/**
 * Phiên đang mở — the session of a token on a day; its sliding end moves at most every five minutes. Asked before
 * there is an actor, so no policy stands in front of it.
 */
export const currentSession = async (
  database: Kysely<Database>,
  asked: {
    readonly tokenHash: string;
    readonly now: Date;
    readonly today: Day;
    readonly sessionHours: number;
  },
): Promise<OpenSession | undefined> => {
  const { tokenHash, now, today, sessionHours } = asked;
  const instant = now.toISOString();
  const session = await findSession(database, tokenHash, instant, today);
  if (session && now.getTime() - Date.parse(session.lastSeenAt) > refreshAfter)
    await extendSession(database, tokenHash, instant, hoursLater(instant, sessionHours));
  return session;
};
