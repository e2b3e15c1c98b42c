import type { Day, Decimal, Id, Instant } from '@parindex/domain';
import type { Kysely } from 'kysely';
import type { Database } from './tables.ts';

/** Claimed points by item as a person saw them; null where nothing was claimed yet. */
export type SeenPoints = Readonly<Record<Id, Decimal | null>>;

type Key = { readonly roundId: Id; readonly unitId: Id; readonly personId: Id };

/** Lần xem gần nhất trước ngày này — what the person saw of the sheet then; undefined for the first look. */
export const findLookBefore = async (
  db: Kysely<Database>,
  key: Key,
  day: Day,
): Promise<{ at: Instant; points: SeenPoints } | undefined> => {
  const row = await db
    .selectFrom('sheet_look')
    .select(['at', 'points'])
    .where('round_id', '=', key.roundId)
    .where('unit_id', '=', key.unitId)
    .where('person_id', '=', key.personId)
    .where('day', '<', day)
    .orderBy('day', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { at: row.at, points: JSON.parse(row.points) as SeenPoints };
};

/** The last look of a day is the one that counts. */
export const saveLook = async (
  tx: Kysely<Database>,
  key: Key,
  look: { day: Day; at: Instant; points: SeenPoints },
): Promise<void> => {
  const columns = { at: look.at, points: JSON.stringify(look.points) };
  await tx
    .insertInto('sheet_look')
    .values({
      round_id: key.roundId,
      unit_id: key.unitId,
      person_id: key.personId,
      day: look.day,
      ...columns,
    })
    .onConflict((conflict) =>
      conflict.columns(['round_id', 'unit_id', 'person_id', 'day']).doUpdateSet(columns),
    )
    .execute();
};
