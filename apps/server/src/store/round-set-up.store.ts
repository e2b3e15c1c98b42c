import type { Day, Id, Instant, Phase, RoundState } from '@parindex/domain';
import type { Kysely } from 'kysely';
import type { Database } from './tables.ts';

/** Holds the round's row until the transaction ends: set-up acts of one round come one after the other. */
export const lockRound = async (tx: Kysely<Database>, roundId: Id): Promise<void> => {
  await tx.selectFrom('round').select('id').where('id', '=', roundId).forUpdate().execute();
};

export const insertRound = async (
  tx: Kysely<Database>,
  round: {
    id: Id;
    year: number;
    title: string;
    demonstration: boolean;
    today: Day | undefined;
    pagesRequiredAbove: number | undefined;
  },
): Promise<void> => {
  await tx
    .insertInto('round')
    .values({
      id: round.id,
      year: round.year,
      title: round.title,
      state: 'preparing',
      demonstration: round.demonstration,
      today: round.today ?? null,
      ...(round.pagesRequiredAbove === undefined ? {} : { pages_required_above: round.pagesRequiredAbove }),
    })
    .execute();
};

/** Writes what changed and the next version; false when somebody saved in between. */
export const updateRound = async (
  tx: Kysely<Database>,
  key: { roundId: Id; version: number },
  change: Partial<{ year: number; title: string; pagesRequiredAbove: number; state: RoundState }> = {},
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('round')
    .set({
      version: key.version + 1,
      ...(change.year !== undefined && { year: change.year }),
      ...(change.title !== undefined && { title: change.title }),
      ...(change.pagesRequiredAbove !== undefined && { pages_required_above: change.pagesRequiredAbove }),
      ...(change.state !== undefined && { state: change.state }),
    })
    .where('id', '=', key.roundId)
    .where('version', '=', key.version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

/** The whole calendar anew. */
export const replacePhases = async (
  tx: Kysely<Database>,
  roundId: Id,
  phases: readonly Phase[],
): Promise<void> => {
  await tx.deleteFrom('round_phase').where('round_id', '=', roundId).execute();
  if (phases.length === 0) return;
  await tx
    .insertInto('round_phase')
    .values(
      phases.map(({ name, opensAt, closesAt }) => ({
        round_id: roundId,
        name,
        opens_at: opensAt,
        closes_at: closesAt,
      })),
    )
    .execute();
};

/** A group with its units, in the order in which the round shows them. */
export type GroupRow = {
  readonly id: Id;
  readonly name: string;
  readonly indexSetVersionId: Id;
  readonly units: readonly { readonly unitId: Id; readonly ranked: boolean }[];
};

/** Makes groups and rated units as given; units that are no longer rated lose what set-up holds of them. */
export const replaceGroups = async (
  tx: Kysely<Database>,
  roundId: Id,
  groups: readonly GroupRow[],
  removedUnitIds: readonly Id[],
): Promise<void> => {
  if (removedUnitIds.length > 0) await deleteRatedUnits(tx, roundId, removedUnitIds);
  for (const [position, group] of groups.entries()) {
    const columns = { name: group.name, index_set_version_id: group.indexSetVersionId, position };
    await tx
      .insertInto('round_group')
      .values({ id: group.id, round_id: roundId, ...columns })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
      .execute();
  }
  const units = groups.flatMap((group) => group.units.map((unit) => ({ ...unit, groupId: group.id })));
  if (units.length > 0)
    await tx
      .insertInto('round_unit')
      .values(
        units.map((unit, position) => ({
          round_id: roundId,
          unit_id: unit.unitId,
          group_id: unit.groupId,
          ranked: unit.ranked,
          position,
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(['round_id', 'unit_id']).doUpdateSet((eb) => ({
          group_id: eb.ref('excluded.group_id'),
          ranked: eb.ref('excluded.ranked'),
          position: eb.ref('excluded.position'),
        })),
      )
      .execute();
  const kept = groups.map(({ id }) => id);
  await tx
    .deleteFrom('round_group')
    .where('round_id', '=', roundId)
    .$if(kept.length > 0, (query) => query.where('id', 'not in', kept))
    .execute();
};

const deleteRatedUnits = async (tx: Kysely<Database>, roundId: Id, unitIds: readonly Id[]) => {
  for (const table of ['assignment', 'round_exemption', 'round_extension', 'figure', 'round_unit'] as const)
    await tx
      .deleteFrom(table)
      .where('round_id', '=', roundId)
      .where('unit_id', 'in', [...unitIds])
      .execute();
  await tx
    .deleteFrom('round_authority')
    .where('round_id', '=', roundId)
    .where('rated_unit_id', 'in', [...unitIds])
    .execute();
};

/** Drops what set-up holds of items that these units are no longer scored on. */
export const deleteForeignItems = async (
  tx: Kysely<Database>,
  roundId: Id,
  unitIds: readonly Id[],
  itemIds: readonly Id[],
): Promise<void> => {
  if (unitIds.length === 0) return;
  for (const table of ['assignment', 'round_exemption', 'figure'] as const)
    await tx
      .deleteFrom(table)
      .where('round_id', '=', roundId)
      .where('unit_id', 'in', [...unitIds])
      .$if(itemIds.length > 0, (query) => query.where('item_id', 'not in', [...itemIds]))
      .execute();
};

/** An authority for a code of the set; with `ratedUnitId`, the substitute for that unit alone. */
export type AuthorityRow = { readonly code: string; readonly authorityId: Id; readonly ratedUnitId?: Id };

export const listAuthorityRows = async (
  db: Kysely<Database>,
  roundId: Id,
): Promise<readonly AuthorityRow[]> => {
  const rows = await db
    .selectFrom('round_authority')
    .selectAll()
    .where('round_id', '=', roundId)
    .orderBy('code')
    .execute();
  return rows.map((row) => ({
    code: row.code,
    authorityId: row.authority_id,
    ...(row.rated_unit_id === null ? {} : { ratedUnitId: row.rated_unit_id }),
  }));
};

export const replaceAuthorities = async (
  tx: Kysely<Database>,
  roundId: Id,
  rows: readonly AuthorityRow[],
): Promise<void> => {
  await tx.deleteFrom('round_authority').where('round_id', '=', roundId).execute();
  if (rows.length === 0) return;
  await tx
    .insertInto('round_authority')
    .values(
      rows.map((row) => ({
        round_id: roundId,
        code: row.code,
        rated_unit_id: row.ratedUnitId ?? null,
        authority_id: row.authorityId,
      })),
    )
    .execute();
};

/** Opens the sheets of these units. */
export const insertAssessments = async (
  tx: Kysely<Database>,
  roundId: Id,
  unitIds: readonly Id[],
): Promise<void> => {
  if (unitIds.length === 0) return;
  await tx
    .insertInto('assessment')
    .values(unitIds.map((unit_id) => ({ round_id: roundId, unit_id, state: 'scoring' })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

export const insertExtension = async (
  tx: Kysely<Database>,
  row: {
    roundId: Id;
    unitId: Id;
    phase: string;
    closesAt: Instant;
    reason: string;
    document: string;
    now: Instant;
  },
): Promise<void> => {
  await tx
    .insertInto('round_extension')
    .values({
      round_id: row.roundId,
      unit_id: row.unitId,
      phase: row.phase,
      closes_at: row.closesAt,
      reason: row.reason,
      document: row.document,
      given_at: row.now,
    })
    .execute();
};

/** The frozen day of a demonstration round. */
export const setRoundToday = async (tx: Kysely<Database>, roundId: Id, today: Day): Promise<void> => {
  await tx.updateTable('round').set({ today }).where('id', '=', roundId).execute();
};
