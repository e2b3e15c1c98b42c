import type { Id, Instant } from '@parindex/domain';
import type { Kysely } from 'kysely';
import type { Database } from './tables.ts';

type Key = { readonly roundId: Id; readonly unitId: Id; readonly itemId: Id };

export type NewRemark = Key & {
  readonly id: Id;
  readonly kind: 'question' | 'answer' | 'return';
  readonly answersId?: Id;
  readonly personId: Id;
  readonly body: string;
  readonly at: Instant;
};

export const insertRemarks = async (tx: Kysely<Database>, remarks: readonly NewRemark[]): Promise<void> => {
  if (remarks.length === 0) return;
  await tx
    .insertInto('remark')
    .values(
      remarks.map((remark) => ({
        id: remark.id,
        round_id: remark.roundId,
        unit_id: remark.unitId,
        item_id: remark.itemId,
        kind: remark.kind,
        answers_id: remark.answersId ?? null,
        person_id: remark.personId,
        body: remark.body,
        at: remark.at,
      })),
    )
    .execute();
};

/** Questions, answers and reasons of return of one entry, oldest first. */
export const listRemarks = async (db: Kysely<Database>, key: Key) => {
  const rows = await db
    .selectFrom('remark as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .select(['r.id', 'r.kind', 'r.answers_id', 'r.body', 'r.at', 'p.full_name'])
    .where('r.round_id', '=', key.roundId)
    .where('r.unit_id', '=', key.unitId)
    .where('r.item_id', '=', key.itemId)
    .orderBy('r.at')
    .orderBy('r.id')
    .execute();
  const answered = new Set(rows.map((row) => row.answers_id));
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    ...(row.answers_id === null ? {} : { answersId: row.answers_id }),
    by: row.full_name,
    at: row.at,
    body: row.body,
    open: row.kind === 'question' && !answered.has(row.id),
  }));
};

/** An open question with who asked it and where. */
export type OpenQuestion = {
  readonly id: Id;
  readonly itemId: Id;
  readonly personId: Id;
  readonly by: string;
  readonly body: string;
  readonly at: Instant;
};

/** Questions of one sheet that nobody has answered. */
export const listOpenQuestions = (
  db: Kysely<Database>,
  roundId: Id,
  unitId: Id,
): Promise<readonly OpenQuestion[]> =>
  db
    .selectFrom('remark as q')
    .innerJoin('person as p', 'p.id', 'q.person_id')
    .select(['q.id', 'q.item_id as itemId', 'q.person_id as personId', 'p.full_name as by', 'q.body', 'q.at'])
    .where('q.round_id', '=', roundId)
    .where('q.unit_id', '=', unitId)
    .where('q.kind', '=', 'question')
    .where((eb) =>
      eb.not(eb.exists(eb.selectFrom('remark as a').select('a.id').whereRef('a.answers_id', '=', 'q.id'))),
    )
    .orderBy('q.at')
    .execute();
