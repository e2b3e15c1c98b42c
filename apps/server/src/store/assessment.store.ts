import type { AssessmentState, Id, Instant, Verb } from '@parindex/domain';
import type { Kysely } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Database } from './tables.ts';

/** Hồ sơ tự chấm — one unit's sheet in one round. */
export type Assessment = {
  readonly roundId: Id;
  readonly unitId: Id;
  readonly state: AssessmentState;
  readonly version: number;
  readonly submittedAt?: Instant;
  readonly receiptNumber?: string;
  readonly sheetHash?: string;
  /** Sent back by the leader: until when it is to be presented again. */
  readonly resubmitBy?: Instant;
};

/** @param lock `update` for the steps of a sheet, so that one step excludes every save and every other step */
export const findAssessment = async (
  db: Kysely<Database>,
  roundId: Id,
  unitId: Id,
  lock?: 'share' | 'update',
): Promise<Assessment | undefined> => {
  const row = await db
    .selectFrom('assessment')
    .selectAll()
    .where('round_id', '=', roundId)
    .where('unit_id', '=', unitId)
    .$if(lock === 'update', (query) => query.forUpdate())
    .$if(lock === 'share', (query) => query.forShare())
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    roundId,
    unitId,
    state: row.state as AssessmentState,
    version: row.version,
    ...(row.submitted_at === null ? {} : { submittedAt: row.submitted_at }),
    ...(row.receipt_number === null ? {} : { receiptNumber: row.receipt_number }),
    ...(row.sheet_hash === null ? {} : { sheetHash: row.sheet_hash }),
    ...(row.resubmit_by === null ? {} : { resubmitBy: row.resubmit_by }),
  };
};

type StepColumns = Partial<{
  readonly presented_at: Instant;
  readonly approved_at: Instant;
  readonly approved_by: Id;
  readonly submitted_at: Instant | null;
  readonly receipt_number: string | null;
  readonly sheet_hash: string | null;
  readonly resubmit_by: Instant | null;
}>;

/** Moves the sheet to its next state; the caller holds the row. */
export const moveAssessment = async (
  tx: Kysely<Database>,
  assessment: Assessment,
  state: AssessmentState,
  columns: StepColumns = {},
): Promise<void> => {
  await tx
    .updateTable('assessment')
    .set({ state, version: assessment.version + 1, ...columns })
    .where('round_id', '=', assessment.roundId)
    .where('unit_id', '=', assessment.unitId)
    .execute();
};

/** One step that was taken, of a sheet or of one item; written once. */
export type NewTransition = {
  readonly roundId: Id;
  readonly unitId?: Id;
  readonly itemId?: Id;
  readonly verb: Verb;
  readonly from: string;
  readonly to: string;
  readonly note?: string;
  readonly by: Id;
  readonly at: Instant;
};

export const insertTransitions = async (
  tx: Kysely<Database>,
  steps: readonly NewTransition[],
): Promise<void> => {
  if (steps.length === 0) return;
  await tx
    .insertInto('transition')
    .values(
      steps.map((step) => ({
        id: uuidv7(),
        round_id: step.roundId,
        unit_id: step.unitId ?? null,
        item_id: step.itemId ?? null,
        verb: step.verb,
        from_state: step.from,
        to_state: step.to,
        note: step.note ?? null,
        by_id: step.by,
        at: step.at,
      })),
    )
    .execute();
};

/** The steps of a sheet itself (not of its items), oldest first, with the names of who took them. */
export const listSheetTransitions = async (db: Kysely<Database>, roundId: Id, unitId: Id) => {
  const rows = await db
    .selectFrom('transition as t')
    .innerJoin('person as p', 'p.id', 't.by_id')
    .select(['t.at', 't.verb', 't.note', 'p.full_name'])
    .where('t.round_id', '=', roundId)
    .where('t.unit_id', '=', unitId)
    .where('t.item_id', 'is', null)
    .orderBy('t.at')
    .orderBy('t.id')
    .execute();
  return rows.map((row) => ({
    at: row.at,
    by: row.full_name,
    verb: row.verb as Verb,
    ...(row.note === null ? {} : { note: row.note }),
  }));
};

export const insertReceipt = async (
  tx: Kysely<Database>,
  receipt: {
    number: string;
    roundId: Id;
    unitId: Id;
    submittedAt: Instant;
    submittedBy: Id;
    sheetHash: string;
    content: string;
  },
): Promise<void> => {
  await tx
    .insertInto('receipt')
    .values({
      number: receipt.number,
      round_id: receipt.roundId,
      unit_id: receipt.unitId,
      submitted_at: receipt.submittedAt,
      submitted_by: receipt.submittedBy,
      sheet_hash: receipt.sheetHash,
      content: receipt.content,
    })
    .execute();
};

export const findReceipt = async (db: Kysely<Database>, roundId: Id, number: string) => {
  const row = await db
    .selectFrom('receipt as r')
    .innerJoin('person as p', 'p.id', 'r.submitted_by')
    .select(['r.number', 'r.submitted_at', 'r.sheet_hash', 'r.content', 'p.full_name'])
    .where('r.round_id', '=', roundId)
    .where('r.number', '=', number)
    .executeTakeFirst();
  return (
    row && {
      number: row.number,
      submittedAt: row.submitted_at,
      by: row.full_name,
      sheetHash: row.sheet_hash,
      content: row.content,
    }
  );
};

/** How many receipts of the round there are; the round's row is held, so that numbers never repeat. */
export const countReceipts = async (tx: Kysely<Database>, roundId: Id): Promise<number> => {
  await tx.selectFrom('round').select('id').where('id', '=', roundId).forUpdate().execute();
  const { count } = await tx
    .selectFrom('receipt')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('round_id', '=', roundId)
    .executeTakeFirstOrThrow();
  return Number(count);
};
