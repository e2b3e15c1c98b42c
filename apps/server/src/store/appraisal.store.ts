import {
  type Appraisal,
  type AppraisalState,
  type AssessmentState,
  type Cell,
  type Facts,
  type Id,
  type Instant,
  openAppraisal,
} from '@parindex/domain';
import type { Kysely, Selectable } from 'kysely';
import type { Database } from './tables.ts';

/** Which cells of a round: of one unit, of one item, or all. */
export type CellFilter = { readonly roundId: Id; readonly unitId?: Id; readonly itemId?: Id };

const toAppraisal = (row: Selectable<Database['appraisal']>): Appraisal => ({
  roundId: row.round_id,
  unitId: row.unit_id,
  itemId: row.item_id,
  state: row.state as AppraisalState,
  estimated: row.estimated,
  openedEvidence: row.opened_evidence,
  version: row.version,
  updatedAt: row.updated_at,
  ...(row.points === null ? {} : { points: row.points }),
  ...(row.facts === null ? {} : { facts: JSON.parse(row.facts) as Facts }),
  ...(row.reason === null ? {} : { reason: row.reason }),
});

/** The appraisals that somebody has touched. */
export const listAppraisals = async (
  db: Kysely<Database>,
  filter: CellFilter,
): Promise<readonly Appraisal[]> => {
  const rows = await db
    .selectFrom('appraisal')
    .selectAll()
    .where('round_id', '=', filter.roundId)
    .$if(filter.unitId !== undefined, (query) => query.where('unit_id', '=', filter.unitId ?? ''))
    .$if(filter.itemId !== undefined, (query) => query.where('item_id', '=', filter.itemId ?? ''))
    .execute();
  return rows.map(toAppraisal);
};

/** The appraisal of one cell, whether anybody has touched it or not. */
export const findAppraisal = async (db: Kysely<Database>, cell: Cell): Promise<Appraisal> => {
  const [found] = await listAppraisals(db, cell);
  return found ?? openAppraisal(cell);
};

/**
 * Saves the appraisal if nobody saved it since `expected`. False is a clash: nothing was written. Opening a document
 * leaves a row of version 0, so that the first save may find one.
 */
export const saveAppraisal = async (
  tx: Kysely<Database>,
  appraisal: Appraisal,
  expected: number,
  by: { readonly personId: Id; readonly at: Instant },
): Promise<boolean> => {
  const columns = {
    points: appraisal.points ?? null,
    facts: appraisal.facts === undefined ? null : JSON.stringify(appraisal.facts),
    reason: appraisal.reason ?? null,
    state: appraisal.state,
    estimated: appraisal.estimated,
    version: expected + 1,
    updated_at: by.at,
    updated_by: by.personId,
  };
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('appraisal')
    .values({
      round_id: appraisal.roundId,
      unit_id: appraisal.unitId,
      item_id: appraisal.itemId,
      ...columns,
      opened_evidence: appraisal.openedEvidence,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['round_id', 'unit_id', 'item_id'])
        .doUpdateSet(columns)
        .where('appraisal.version', '=', expected),
    )
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
};

/** Remembers that an appraiser opened a document of the item; no new version, nobody's work clashes with it. */
export const rememberOpenedEvidence = async (
  tx: Kysely<Database>,
  cell: Cell,
  by: { readonly personId: Id; readonly at: Instant },
): Promise<void> => {
  await tx
    .insertInto('appraisal')
    .values({
      round_id: cell.roundId,
      unit_id: cell.unitId,
      item_id: cell.itemId,
      state: 'open',
      opened_evidence: true,
      version: 0,
      updated_at: by.at,
      updated_by: by.personId,
    })
    .onConflict((conflict) =>
      conflict.columns(['round_id', 'unit_id', 'item_id']).doUpdateSet({ opened_evidence: true }),
    )
    .execute();
};

/** A unit's sheet as an appraisal depends on it. */
export type SheetState = { readonly unitId: Id; readonly state: AssessmentState };

/**
 * Holds the sheets until the transaction ends, in one order for everybody: shared while they are under appraisal, alone
 * where the first appraisal will move them there.
 */
export const holdSheets = async (
  tx: Kysely<Database>,
  roundId: Id,
  unitIds: readonly Id[],
): Promise<readonly SheetState[]> => {
  const sheets = tx
    .selectFrom('assessment')
    .select(['unit_id', 'state'])
    .where('round_id', '=', roundId)
    .where('unit_id', 'in', unitIds)
    .orderBy('unit_id');
  const before = await sheets.execute();
  const begun = before.every((row) => row.state === 'under-appraisal');
  const held = begun ? await sheets.forShare().execute() : await sheets.forUpdate().execute();
  return held.map((row) => ({ unitId: row.unit_id, state: row.state as AssessmentState }));
};

/** The first act of appraisal on a sheet begins its appraisal; the caller holds the rows. */
export const beginAppraisal = async (
  tx: Kysely<Database>,
  roundId: Id,
  unitIds: readonly Id[],
): Promise<void> => {
  if (unitIds.length === 0) return;
  await tx
    .updateTable('assessment')
    .set((eb) => ({ state: 'under-appraisal', version: eb('version', '+', 1) }))
    .where('round_id', '=', roundId)
    .where('unit_id', 'in', unitIds)
    .where('state', 'in', ['submitted', 'locked'])
    .execute();
};
