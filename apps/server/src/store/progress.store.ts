import type { EntryState, Id, Instant } from '@parindex/domain';
import { type Kysely, sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Database } from './tables.ts';

/** How far a unit's sheet is, counted in the database. */
export type SheetCounts = {
  readonly entries: Readonly<Partial<Record<EntryState, number>>>;
  readonly lastEntryAt?: Instant;
  readonly presentedAt?: Instant;
  readonly approvedAt?: Instant;
  readonly offices: number;
  readonly reminders: number;
  readonly remindedAt?: Instant;
};

type Row = {
  readonly unit_id: Id;
  readonly presented_at: Instant | null;
  readonly approved_at: Instant | null;
  readonly entries: Partial<Record<EntryState, number>> | null;
  readonly last_entry_at: Instant | null;
  readonly offices: number;
  readonly reminders: number;
  readonly reminded_at: Instant | null;
};

/** Counts of every sheet of a round, by unit; reminders since `since`. */
export const countSheets = async (
  db: Kysely<Database>,
  roundId: Id,
  since: Instant,
): Promise<ReadonlyMap<Id, SheetCounts>> => {
  const { rows } = await sql<Row>`
    select r.unit_id, a.presented_at, a.approved_at, e.entries, e.last_entry_at,
      coalesce(o.offices, 0) as offices, coalesce(m.reminders, 0) as reminders, m.reminded_at
    from round_unit r
    left join assessment a on a.round_id = r.round_id and a.unit_id = r.unit_id
    left join (
      select unit_id, jsonb_object_agg(state, count) as entries, max(last) as last_entry_at
      from (select unit_id, state, count(*)::int as count, max(updated_at) as last
        from entry where round_id = ${roundId} group by unit_id, state) by_state
      group by unit_id) e on e.unit_id = r.unit_id
    left join (select unit_id, count(distinct office_id) filter (where office_id <> unit_id)::int as offices
      from assignment where round_id = ${roundId} group by unit_id) o on o.unit_id = r.unit_id
    left join (select unit_id, count(*)::int as reminders, max(at) as reminded_at
      from reminder where round_id = ${roundId} and office_id is null and withdrawn_at is null and at > ${since}
      group by unit_id) m on m.unit_id = r.unit_id
    where r.round_id = ${roundId}`.execute(db);
  return new Map(rows.map((row) => [row.unit_id, toCounts(row)]));
};

const toCounts = (row: Row): SheetCounts => ({
  entries: row.entries ?? {},
  offices: row.offices,
  reminders: row.reminders,
  ...(row.last_entry_at === null ? {} : { lastEntryAt: row.last_entry_at }),
  ...(row.presented_at === null ? {} : { presentedAt: row.presented_at }),
  ...(row.approved_at === null ? {} : { approvedAt: row.approved_at }),
  ...(row.reminded_at === null ? {} : { remindedAt: row.reminded_at }),
});

/** One reminder to each unit as a whole. */
export const insertUnitReminders = async (
  tx: Kysely<Database>,
  { roundId, unitIds, by, at }: { roundId: Id; unitIds: readonly Id[]; by: Id; at: Instant },
): Promise<void> => {
  await tx
    .insertInto('reminder')
    .values(unitIds.map((unitId) => ({ id: uuidv7(), round_id: roundId, unit_id: unitId, sent_by: by, at })))
    .execute();
};

/** Somebody of a unit who can be written to. */
export type ReachablePerson = {
  readonly unitId: Id;
  readonly role: 'coordinator' | 'leader';
  readonly fullName: string;
  readonly email: string;
};

/** Those who gather and those who approve in these units, as far as they have an address. */
export const listReachableOfUnits = async (
  db: Kysely<Database>,
  unitIds: readonly Id[],
): Promise<readonly ReachablePerson[]> => {
  const rows = await db
    .selectFrom('post as t')
    .innerJoin('person as p', 'p.id', 't.person_id')
    .select(['t.unit_id', 't.role', 'p.full_name', 'p.email'])
    .distinct()
    .where(sql<boolean>`t.unit_id = any(${[...unitIds]}::uuid[])`)
    .where('t.role', 'in', ['coordinator', 'leader'])
    .where('p.active', '=', true)
    .where('p.email', 'is not', null)
    .execute();
  return rows.map((row) => ({
    unitId: row.unit_id,
    role: row.role as ReachablePerson['role'],
    fullName: row.full_name,
    email: row.email ?? '',
  }));
};
