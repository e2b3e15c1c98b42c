import { type Kysely, sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Database } from './tables.ts';

/** Tells the screens, after the commit, that these topics have something new. */
export const insertChanges = async (tx: Kysely<Database>, topics: readonly string[]): Promise<void> => {
  if (topics.length === 0) return;
  const version = uuidv7();
  await tx
    .insertInto('change')
    .values(topics.map((topic) => ({ topic, version })))
    .execute();
};

export type Change = { readonly id: string; readonly topic: string; readonly version: string };

/** Changes of the last 15 seconds; the caller drops ids that it has seen, since commit order is not id order. */
export const recentChanges = async (db: Kysely<Database>): Promise<readonly Change[]> =>
  db
    .selectFrom('change')
    .select(['id', 'topic', 'version'])
    .where('at', '>', sql<string>`clock_timestamp() - interval '15 seconds'`)
    .orderBy('id')
    .execute();

/** Forgets old hints; nobody reads them after a minute. */
export const dropOldChanges = async (db: Kysely<Database>): Promise<void> => {
  await db
    .deleteFrom('change')
    .where('at', '<', sql<string>`clock_timestamp() - interval '10 minutes'`)
    .execute();
};
