import type { Kysely } from 'kysely';
import { listSessionsOf } from '../../store/session.store.ts';
import { hasAnyAccount } from '../../store/session-view.store.ts';
import type { Database } from '../../store/tables.ts';
import type { Ask } from '../context.ts';

/** Các phiên của mình — where a person is logged in, the last used first. */
export const ownSessions = (database: Kysely<Database>, { actor, now }: Ask) =>
  listSessionsOf(database, actor.personId, now);

/** Đã thiết lập — whether there is anybody who could log in; until then the first page is the set-up. */
export const isSetUp = (database: Kysely<Database>): Promise<boolean> => hasAnyAccount(database);
