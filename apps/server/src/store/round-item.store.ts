import type { Assignment, Exemption, Id, Instant } from '@parindex/domain';
import type { Kysely } from 'kysely';
import { type LoadedFigure, toFigure } from './figure-row.ts';
import { inPortions } from './portions.ts';
import type { Database } from './tables.ts';

/** An assignment with whose unit it is. */
export type UnitAssignment = Assignment & { readonly unitId: Id };

export const listRoundAssignments = async (
  db: Kysely<Database>,
  roundId: Id,
): Promise<readonly UnitAssignment[]> =>
  (await db.selectFrom('assignment').selectAll().where('round_id', '=', roundId).execute()).map((row) => ({
    unitId: row.unit_id,
    itemId: row.item_id,
    officeId: row.office_id,
    supportingOfficeIds: row.supporting_office_ids,
  }));

/** Puts items into the charge of offices, or of others than before. */
export const saveAssignments = async (
  tx: Kysely<Database>,
  roundId: Id,
  rows: readonly UnitAssignment[],
): Promise<void> => {
  for (const some of inPortions(rows))
    await tx
      .insertInto('assignment')
      .values(
        some.map((row) => ({
          round_id: roundId,
          unit_id: row.unitId,
          item_id: row.itemId,
          office_id: row.officeId,
          supporting_office_ids: [...row.supportingOfficeIds],
          received_from: row.received?.fromOfficeId ?? null,
          received_at: row.received?.at ?? null,
          received_reason: row.received?.reason ?? null,
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(['round_id', 'unit_id', 'item_id']).doUpdateSet((eb) => ({
          office_id: eb.ref('excluded.office_id'),
          supporting_office_ids: eb.ref('excluded.supporting_office_ids'),
          received_from: eb.ref('excluded.received_from'),
          received_at: eb.ref('excluded.received_at'),
          received_reason: eb.ref('excluded.received_reason'),
        })),
      )
      .execute();
};

export const listRoundExemptions = async (db: Kysely<Database>, roundId: Id): Promise<readonly Exemption[]> =>
  (await db.selectFrom('round_exemption').selectAll().where('round_id', '=', roundId).execute()).map(
    (row) => ({ unitId: row.unit_id, itemId: row.item_id, reason: row.reason }),
  );

export const saveExemptions = async (
  tx: Kysely<Database>,
  roundId: Id,
  rows: readonly Exemption[],
): Promise<void> => {
  for (const some of inPortions(rows))
    await tx
      .insertInto('round_exemption')
      .values(
        some.map((row) => ({
          round_id: roundId,
          unit_id: row.unitId,
          item_id: row.itemId,
          reason: row.reason,
        })),
      )
      .onConflict((conflict) =>
        conflict
          .columns(['round_id', 'unit_id', 'item_id'])
          .doUpdateSet((eb) => ({ reason: eb.ref('excluded.reason') })),
      )
      .execute();
};

export const deleteExemptions = async (
  tx: Kysely<Database>,
  roundId: Id,
  keys: readonly { unitId: Id; itemId: Id }[],
): Promise<void> => {
  for (const { unitId, itemId } of keys)
    await tx
      .deleteFrom('round_exemption')
      .where('round_id', '=', roundId)
      .where('unit_id', '=', unitId)
      .where('item_id', '=', itemId)
      .execute();
};

/** Số liệu do tỉnh nhập — one figure for one item of one unit, with where it comes from. */
export type Figure = LoadedFigure & {
  readonly unitId: Id;
  readonly itemId: Id;
  readonly version: number;
  readonly loadedAt: Instant;
};

export const listRoundFigures = async (
  db: Kysely<Database>,
  roundId: Id,
  itemId?: Id,
): Promise<readonly Figure[]> => {
  const rows = await db
    .selectFrom('figure')
    .selectAll()
    .where('round_id', '=', roundId)
    .$if(itemId !== undefined, (query) => query.where('item_id', '=', itemId ?? ''))
    .execute();
  return rows.map((row) => ({
    unitId: row.unit_id,
    itemId: row.item_id,
    ...toFigure(row),
    version: row.version,
    loadedAt: row.loaded_at,
  }));
};

/** Writes figures with the versions that they carry; the caller holds the round. */
export const saveFigures = async (
  tx: Kysely<Database>,
  roundId: Id,
  personId: Id,
  figures: readonly Figure[],
): Promise<void> => {
  for (const some of inPortions(figures))
    await tx
      .insertInto('figure')
      .values(
        some.map((figure) => ({
          round_id: roundId,
          unit_id: figure.unitId,
          item_id: figure.itemId,
          facts: JSON.stringify(figure.facts),
          not_surveyed: figure.notSurveyed,
          estimated: figure.estimated,
          source: figure.source,
          cut_off: figure.cutOff ?? null,
          document: figure.document ?? null,
          loaded_at: figure.loadedAt,
          loaded_by: personId,
          version: figure.version,
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(['round_id', 'unit_id', 'item_id']).doUpdateSet((eb) => ({
          facts: eb.ref('excluded.facts'),
          not_surveyed: eb.ref('excluded.not_surveyed'),
          estimated: eb.ref('excluded.estimated'),
          source: eb.ref('excluded.source'),
          cut_off: eb.ref('excluded.cut_off'),
          document: eb.ref('excluded.document'),
          loaded_at: eb.ref('excluded.loaded_at'),
          loaded_by: eb.ref('excluded.loaded_by'),
          version: eb.ref('excluded.version'),
        })),
      )
      .execute();
};

export const deleteFigures = async (
  tx: Kysely<Database>,
  roundId: Id,
  itemId: Id,
  unitIds: readonly Id[],
): Promise<void> => {
  if (unitIds.length === 0) return;
  await tx
    .deleteFrom('figure')
    .where('round_id', '=', roundId)
    .where('item_id', '=', itemId)
    .where('unit_id', 'in', [...unitIds])
    .execute();
};

/** How many units are rated in each round. */
export const countRatedUnits = async (db: Kysely<Database>): Promise<ReadonlyMap<Id, number>> => {
  const rows = await db
    .selectFrom('round_unit')
    .select((eb) => ['round_id', eb.fn.countAll<string>().as('n')])
    .groupBy('round_id')
    .execute();
  return new Map(rows.map(({ round_id, n }) => [round_id, Number(n)]));
};
