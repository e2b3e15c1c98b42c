import type { Id, Instant, TeamMember } from '@parindex/domain';
import type { Kysely } from 'kysely';
import type { Database } from './tables.ts';

type Key = { readonly roundId: Id; readonly unitId: Id };

/** Tổ tự đánh giá — the list of one unit in one round, as it was saved last. */
export type Team = { readonly version: number; readonly members: readonly TeamMember[] };

export const findTeam = async (db: Kysely<Database>, { roundId, unitId }: Key): Promise<Team | undefined> => {
  const row = await db
    .selectFrom('team')
    .select(['version', 'members'])
    .where('round_id', '=', roundId)
    .where('unit_id', '=', unitId)
    .executeTakeFirst();
  return row && { version: row.version, members: JSON.parse(row.members) as TeamMember[] };
};

/** Saves the whole list; false when somebody saved since `expected` (0: nobody had). */
export const saveTeam = async (
  tx: Kysely<Database>,
  { roundId, unitId }: Key,
  members: readonly TeamMember[],
  expected: number,
  by: { readonly personId: Id; readonly at: Instant },
): Promise<boolean> => {
  const columns = {
    members: JSON.stringify(members),
    version: expected + 1,
    updated_at: by.at,
    updated_by: by.personId,
  };
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('team')
    .values({ round_id: roundId, unit_id: unitId, ...columns })
    .onConflict((conflict) =>
      conflict.columns(['round_id', 'unit_id']).doUpdateSet(columns).where('team.version', '=', expected),
    )
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
};
