import type { Id, Instant } from '@parindex/domain';
import type { Kysely } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Database } from './tables.ts';

export const insertReminder = async (
  tx: Kysely<Database>,
  row: { roundId: Id; unitId: Id; officeId: Id; by: Id; at: Instant },
): Promise<void> => {
  await tx
    .insertInto('reminder')
    .values({
      id: uuidv7(),
      round_id: row.roundId,
      unit_id: row.unitId,
      office_id: row.officeId,
      sent_by: row.by,
      at: row.at,
    })
    .execute();
};

/** How often and when each office of a unit was reminded in this round. */
export const listReminders = async (
  db: Kysely<Database>,
  roundId: Id,
  unitId: Id,
): Promise<ReadonlyMap<Id, { readonly times: number; readonly lastAt: Instant }>> => {
  const rows = await db
    .selectFrom('reminder')
    .select((eb) => ['office_id', eb.fn.countAll<string>().as('times'), eb.fn.max('at').as('lastAt')])
    .where('round_id', '=', roundId)
    .where('unit_id', '=', unitId)
    .where('office_id', 'is not', null)
    .groupBy('office_id')
    .execute();
  return new Map(rows.map((row) => [row.office_id ?? '', { times: Number(row.times), lastAt: row.lastAt }]));
};

/** People of an office who can be written to. */
export const listReachablePeople = (db: Kysely<Database>, officeId: Id) =>
  db
    .selectFrom('post as t')
    .innerJoin('person as p', 'p.id', 't.person_id')
    .select(['p.id', 'p.full_name as fullName', 'p.email'])
    .distinct()
    .where('t.office_id', '=', officeId)
    .where('t.role', 'in', ['contributor', 'office-head'])
    .where('p.active', '=', true)
    .where('p.email', 'is not', null)
    .execute();
