import type { Cell, Id, Instant, Objection } from '@parindex/domain';
import type { Kysely, Selectable } from 'kysely';
import type { CellFilter } from './appraisal.store.ts';
import type { Database } from './tables.ts';

const toObjection = (row: Selectable<Database['objection']>): Objection => ({
  id: row.id,
  roundId: row.round_id,
  unitId: row.unit_id,
  itemId: row.item_id,
  reason: row.reason,
  raisedAt: row.raised_at,
  ...(row.answer === null ? {} : { answer: row.answer }),
  ...(row.answered_at === null ? {} : { answeredAt: row.answered_at }),
});

const standing = (db: Kysely<Database>) =>
  db.selectFrom('objection').selectAll().where('withdrawn_at', 'is', null);

/** Objections that were not withdrawn. */
export const listObjections = async (
  db: Kysely<Database>,
  filter: CellFilter,
): Promise<readonly Objection[]> => {
  const rows = await standing(db)
    .where('round_id', '=', filter.roundId)
    .$if(filter.unitId !== undefined, (query) => query.where('unit_id', '=', filter.unitId ?? ''))
    .$if(filter.itemId !== undefined, (query) => query.where('item_id', '=', filter.itemId ?? ''))
    .execute();
  return rows.map(toObjection);
};

/** False where the item has one already. */
export const insertObjection = async (
  tx: Kysely<Database>,
  { id, roundId, unitId, itemId, reason, raisedAt }: Objection,
  raisedBy: Id,
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('objection')
    .values({
      id,
      round_id: roundId,
      unit_id: unitId,
      item_id: itemId,
      reason,
      raised_at: raisedAt,
      raised_by: raisedBy,
    })
    .onConflict((conflict) =>
      conflict.columns(['round_id', 'unit_id', 'item_id']).where('withdrawn_at', 'is', null).doNothing(),
    )
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
};

const unanswered = (tx: Kysely<Database>, { roundId, unitId, itemId }: Cell) =>
  tx
    .updateTable('objection')
    .where('round_id', '=', roundId)
    .where('unit_id', '=', unitId)
    .where('item_id', '=', itemId)
    .where('withdrawn_at', 'is', null)
    .where('answered_at', 'is', null);

/** False where it was answered meanwhile. */
export const withdrawObjection = async (tx: Kysely<Database>, cell: Cell, at: Instant): Promise<boolean> =>
  (await unanswered(tx, cell).set({ withdrawn_at: at }).executeTakeFirst()).numUpdatedRows === 1n;

/** False where it was withdrawn or answered meanwhile. */
export const answerObjection = async (
  tx: Kysely<Database>,
  cell: Cell,
  answer: { readonly text: string; readonly at: Instant; readonly by: Id },
): Promise<boolean> =>
  (
    await unanswered(tx, cell)
      .set({ answer: answer.text, answered_at: answer.at, answered_by: answer.by })
      .executeTakeFirst()
  ).numUpdatedRows === 1n;
