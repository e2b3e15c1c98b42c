import type { Kysely } from 'kysely';
import { type Change, dropOldChanges, recentChanges } from '../store/change.store.ts';
import type { Database } from '../store/tables.ts';

const rememberFor = 60_000;

/** Tin thay đổi — hints of what is new, each once per process; commit order is not id order, so polls overlap. */
export type ChangeFeed = Readonly<{
  /** Changes that this process has not told yet. */
  fresh: () => Promise<readonly Change[]>;
  /** Takes what is there as told, for when nobody listened. */
  skip: () => Promise<void>;
  /** Forgets what nobody reads any more. */
  dropOld: () => Promise<void>;
}>;

export const createChangeFeed = (database: Kysely<Database>): ChangeFeed => {
  const seen = new Map<string, number>();
  const fresh = async () => {
    const changes = (await recentChanges(database)).filter((change) => !seen.has(change.id));
    const now = Date.now();
    for (const change of changes) seen.set(change.id, now);
    for (const [id, at] of seen) if (now - at > rememberFor) seen.delete(id);
    return changes;
  };
  return {
    fresh,
    skip: async () => {
      await fresh();
    },
    dropOld: () => dropOldChanges(database),
  };
};
