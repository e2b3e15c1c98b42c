import type { Cell, Id, Instant, Supplement } from '@parindex/domain';
import { type Kysely, type Selectable, sql } from 'kysely';
import type { CellFilter } from './appraisal.store.ts';
import type { Database } from './tables.ts';

const toSupplement = (row: Selectable<Database['supplement']>): Supplement => ({
  id: row.id,
  roundId: row.round_id,
  unitId: row.unit_id,
  itemId: row.item_id,
  request: row.request,
  dueAt: row.due_at,
  requestedAt: row.requested_at,
  ...(row.answer === null ? {} : { answer: row.answer }),
  ...(row.answered_at === null ? {} : { answeredAt: row.answered_at }),
});

/** Requests for supplements, the newest first. */
export const listSupplements = async (
  db: Kysely<Database>,
  filter: CellFilter,
): Promise<readonly Supplement[]> => {
  const rows = await db
    .selectFrom('supplement')
    .selectAll()
    .where('round_id', '=', filter.roundId)
    .$if(filter.unitId !== undefined, (query) => query.where('unit_id', '=', filter.unitId ?? ''))
    .$if(filter.itemId !== undefined, (query) => query.where('item_id', '=', filter.itemId ?? ''))
    .orderBy('requested_at', 'desc')
    .execute();
  return rows.map(toSupplement);
};

/** The request that waits for the unit's answer, held until the transaction ends. */
export const findOpenSupplement = async (
  tx: Kysely<Database>,
  cell: Cell,
): Promise<Supplement | undefined> => {
  const row = await tx
    .selectFrom('supplement')
    .selectAll()
    .where('round_id', '=', cell.roundId)
    .where('unit_id', '=', cell.unitId)
    .where('item_id', '=', cell.itemId)
    .where('answered_at', 'is', null)
    .orderBy('requested_at', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst();
  return row && toSupplement(row);
};

export const insertSupplement = async (
  tx: Kysely<Database>,
  supplement: Supplement,
  requestedBy: Id,
): Promise<void> => {
  await tx
    .insertInto('supplement')
    .values({
      id: supplement.id,
      round_id: supplement.roundId,
      unit_id: supplement.unitId,
      item_id: supplement.itemId,
      request: supplement.request,
      due_at: supplement.dueAt,
      requested_at: supplement.requestedAt,
      requested_by: requestedBy,
      cited_until: sql<number>`(select coalesce(max(position), 0) from citation where round_id = ${supplement.roundId}
        and unit_id = ${supplement.unitId} and item_id = ${supplement.itemId})`,
    })
    .execute();
};

export const answerSupplement = async (
  tx: Kysely<Database>,
  answer: { readonly id: Id; readonly answer: string; readonly at: Instant; readonly by: Id },
): Promise<void> => {
  await tx
    .updateTable('supplement')
    .set({ answer: answer.answer, answered_at: answer.at, answered_by: answer.by })
    .where('id', '=', answer.id)
    .execute();
};

/** Marks the documents that the unit cited after it was asked. */
export const markSupplementDocuments = async (
  tx: Kysely<Database>,
  supplement: Supplement,
): Promise<void> => {
  await tx
    .updateTable('citation')
    .set({ supplement: true })
    .where('round_id', '=', supplement.roundId)
    .where('unit_id', '=', supplement.unitId)
    .where('item_id', '=', supplement.itemId)
    .where('position', '>', (eb) =>
      eb.selectFrom('supplement').select('cited_until').where('id', '=', supplement.id),
    )
    .execute();
};
