import type { AppraisalState, Decimal, Id, Instant } from '@parindex/domain';
import { type Kysely, sql } from 'kysely';
import { type LoadedFigure, toFigure } from './figure-row.ts';
import type { Database } from './tables.ts';

/** Counts of citations and open questions of one sheet, by item. */
export const countByItem = async (db: Kysely<Database>, roundId: Id, unitId: Id) => {
  const { rows } = await sql<{ item_id: Id; citations: number; questions: number }>`
    select item_id, sum(citations)::int as citations, sum(questions)::int as questions from (
      select item_id, count(*) as citations, 0 as questions from citation
        where round_id = ${roundId} and unit_id = ${unitId} group by item_id
      union all
      select q.item_id, 0, count(*) from remark q
        where q.round_id = ${roundId} and q.unit_id = ${unitId} and q.kind = 'question'
        and not exists (select 1 from remark a where a.answers_id = q.id) group by q.item_id
    ) counted group by item_id`.execute(db);
  return {
    citations: new Map(rows.map((row) => [row.item_id, row.citations])),
    questions: new Map(rows.map((row) => [row.item_id, row.questions])),
  };
};

export const listFiguresOf = async (
  db: Kysely<Database>,
  roundId: Id,
  unitId: Id,
): Promise<ReadonlyMap<Id, LoadedFigure>> => {
  const rows = await db
    .selectFrom('figure')
    .selectAll()
    .where('round_id', '=', roundId)
    .where('unit_id', '=', unitId)
    .execute();
  return new Map(rows.map((row) => [row.item_id, toFigure(row)]));
};

/** What was said of a unit's items after it had submitted: points, reasons, open requests. */
export type AppraisedItem = {
  readonly points?: Decimal;
  readonly reason?: string;
  readonly decided?: Decimal;
  readonly conclusion?: string;
  readonly state: AppraisalState;
};

export const listAppraisedOf = async (
  db: Kysely<Database>,
  roundId: Id,
  unitId: Id,
): Promise<ReadonlyMap<Id, AppraisedItem>> => {
  const rows = await db
    .selectFrom('appraisal as a')
    .leftJoin('council_decision as d', (join) =>
      join
        .onRef('d.round_id', '=', 'a.round_id')
        .onRef('d.unit_id', '=', 'a.unit_id')
        .onRef('d.item_id', '=', 'a.item_id'),
    )
    .select(['a.item_id', 'a.points', 'a.reason', 'a.state', 'd.points as decided', 'd.conclusion'])
    .where('a.round_id', '=', roundId)
    .where('a.unit_id', '=', unitId)
    .execute();
  return new Map(
    rows.map((row) => [
      row.item_id,
      {
        state: row.state as AppraisalState,
        ...(row.points === null ? {} : { points: row.points }),
        ...(row.reason === null ? {} : { reason: row.reason }),
        ...(row.decided === null ? {} : { decided: row.decided }),
        ...(row.conclusion === null ? {} : { conclusion: row.conclusion }),
      },
    ]),
  );
};

/** The newest request for a supplement of each item. */
export type SupplementOf = {
  readonly id: Id;
  readonly request: string;
  readonly dueAt: Instant;
  readonly answered: boolean;
};

export const listSupplementsOf = async (
  db: Kysely<Database>,
  roundId: Id,
  unitId: Id,
): Promise<ReadonlyMap<Id, SupplementOf>> => {
  const rows = await db
    .selectFrom('supplement')
    .select(['id', 'item_id', 'request', 'due_at', 'answered_at'])
    .where('round_id', '=', roundId)
    .where('unit_id', '=', unitId)
    .orderBy('requested_at')
    .execute();
  return new Map(
    rows.map((row) => [
      row.item_id,
      { id: row.id, request: row.request, dueAt: row.due_at, answered: row.answered_at !== null },
    ]),
  );
};

/** Names of people by id, for the "who" of a sheet. */
export const namesOf = async (db: Kysely<Database>, ids: readonly Id[]): Promise<ReadonlyMap<Id, string>> => {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('person')
    .select(['id', 'full_name'])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, row.full_name]));
};
