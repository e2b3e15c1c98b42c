import type { Day, Id, Post, Role } from '@parindex/domain';
import type { Kysely, Selectable } from 'kysely';
import type { Database } from './tables.ts';

/**
 * A post with whose it is. `onBehalfOf` whose role it is, where it is held by delegation; `receivedFrom` who handed it
 * over; `document` what either rests on.
 */
export type HeldPost = Post & {
  readonly id: Id;
  readonly personId: Id;
  readonly onBehalfOf?: Id;
  readonly receivedFrom?: Id;
  readonly document?: string;
};

const toPost = (row: Selectable<Database['post']>): HeldPost => ({
  id: row.id,
  personId: row.person_id,
  role: row.role as Role,
  unitId: row.unit_id,
  ...(row.office_id === null ? {} : { officeId: row.office_id }),
  ...(row.valid_from === null ? {} : { validFrom: row.valid_from }),
  ...(row.valid_to === null ? {} : { validTo: row.valid_to }),
  ...(row.on_behalf_of === null ? {} : { onBehalfOf: row.on_behalf_of }),
  ...(row.received_from === null ? {} : { receivedFrom: row.received_from }),
  ...(row.document === null ? {} : { document: row.document }),
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

/** A post of a unit with the name of who holds it, and whether the account can be used. */
export type UnitPost = HeldPost & {
  readonly fullName: string;
  readonly positionTitle?: string;
  readonly active: boolean;
};

/** Every post ever given at a unit, the oldest first; with `lock` held until the transaction ends. */
export const listPostsOfUnit = async (
  db: Kysely<Database>,
  unitId: Id,
  lock?: 'lock',
): Promise<readonly UnitPost[]> => {
  const rows = await db
    .selectFrom('post as t')
    .innerJoin('person as p', 'p.id', 't.person_id')
    .selectAll('t')
    .select(['p.full_name', 'p.position_title', 'p.active'])
    .where('t.unit_id', '=', unitId)
    .orderBy('p.full_name')
    .orderBy('t.id')
    .$if(lock === 'lock', (query) => query.forUpdate('t'))
    .execute();
  return rows.map((row) => ({
    ...toPost(row),
    fullName: row.full_name,
    active: row.active,
    ...(row.position_title === null ? {} : { positionTitle: row.position_title }),
  }));
};
