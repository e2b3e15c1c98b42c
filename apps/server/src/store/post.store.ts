import type { Day, Id, Post, Role } from '@parindex/domain';
import type { Kysely, Selectable } from 'kysely';
import type { Database } from './tables.ts';

/** A post with whose it is. */
export type HeldPost = Post & { readonly id: Id; readonly personId: Id };

const toPost = (row: Selectable<Database['post']>): HeldPost => ({
  id: row.id,
  personId: row.person_id,
  role: row.role as Role,
  unitId: row.unit_id,
  ...(row.office_id === null ? {} : { officeId: row.office_id }),
  ...(row.valid_from === null ? {} : { validFrom: row.valid_from }),
  ...(row.valid_to === null ? {} : { validTo: row.valid_to }),
});

/** Every post ever given, the oldest first. */
export const listPosts = async (db: Kysely<Database>): Promise<readonly HeldPost[]> =>
  (await db.selectFrom('post').selectAll().orderBy('id').execute()).map(toPost);

/** Every post ever given to a person, the oldest first; locked until the transaction ends. */
export const lockPostsOf = async (tx: Kysely<Database>, personId: Id): Promise<readonly HeldPost[]> =>
  (
    await tx
      .selectFrom('post')
      .selectAll()
      .where('person_id', '=', personId)
      .orderBy('id')
      .forUpdate()
      .execute()
  ).map(toPost);

export const findPost = async (db: Kysely<Database>, postId: Id): Promise<HeldPost | undefined> => {
  const row = await db.selectFrom('post').selectAll().where('id', '=', postId).executeTakeFirst();
  return row && toPost(row);
};

/** Sets the last day of a post. */
export const endPost = async (tx: Kysely<Database>, postId: Id, lastDay: Day): Promise<void> => {
  await tx.updateTable('post').set({ valid_to: lastDay }).where('id', '=', postId).execute();
};
