import type { Unit, UnitKind } from '@parindex/domain';
import type { Kysely, Selectable } from 'kysely';
import { searchText } from './search-text.ts';
import type { Database } from './tables.ts';

type NewUnit = {
  readonly id: string;
  readonly parentId?: string;
  readonly kind: UnitKind;
  readonly name: string;
  readonly shortName: string;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly position: number;
};

export const insertUnit = async (tx: Kysely<Database>, unit: NewUnit): Promise<void> => {
  await tx
    .insertInto('unit')
    .values({
      id: unit.id,
      parent_id: unit.parentId ?? null,
      kind: unit.kind,
      name: unit.name,
      short_name: unit.shortName,
      name_search: searchText(unit.name, unit.shortName),
      valid_from: unit.validFrom ?? null,
      valid_to: unit.validTo ?? null,
      position: unit.position,
    })
    .execute();
};

/** Saves a unit as it has become; false when somebody saved in between (`version` is the one that was read). */
export const updateUnit = async (tx: Kysely<Database>, unit: Unit): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('unit')
    .set({
      parent_id: unit.parentId ?? null,
      kind: unit.kind,
      name: unit.name,
      short_name: unit.shortName,
      name_search: searchText(unit.name, unit.shortName),
      valid_from: unit.validFrom ?? null,
      valid_to: unit.validTo ?? null,
      successor_id: unit.successorId ?? null,
      version: unit.version + 1,
    })
    .where('id', '=', unit.id)
    .where('version', '=', unit.version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

/** The place after the last child of a unit. */
export const nextPosition = async (tx: Kysely<Database>, parentId: string | undefined): Promise<number> => {
  const row = await tx
    .selectFrom('unit')
    .select((eb) => eb.fn.max('position').as('last'))
    .where('parent_id', parentId === undefined ? 'is' : '=', parentId ?? null)
    .executeTakeFirst();
  return (row?.last ?? 0) + 1;
};

type Row = Selectable<Database['unit']>;

export const toUnit = (row: Row): Unit => ({
  id: row.id,
  kind: row.kind as UnitKind,
  name: row.name,
  shortName: row.short_name,
  version: row.version,
  ...(row.parent_id === null ? {} : { parentId: row.parent_id }),
  ...(row.valid_from === null ? {} : { validFrom: row.valid_from }),
  ...(row.valid_to === null ? {} : { validTo: row.valid_to }),
  ...(row.successor_id === null ? {} : { successorId: row.successor_id }),
});

export const findUnit = async (db: Kysely<Database>, id: string): Promise<Unit | undefined> => {
  const row = await db.selectFrom('unit').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toUnit(row);
};

/** Every unit, in the order of the register. */
export const listUnits = async (db: Kysely<Database>): Promise<readonly Unit[]> =>
  (await db.selectFrom('unit').selectAll().orderBy('position').orderBy('name').execute()).map(toUnit);

/** The offices of a unit, in the order of the register. */
export const listOffices = async (db: Kysely<Database>, unitId: string): Promise<readonly Unit[]> =>
  (
    await db
      .selectFrom('unit')
      .selectAll()
      .where('parent_id', '=', unitId)
      .where('kind', '=', 'office')
      .orderBy('position')
      .execute()
  ).map(toUnit);

/** The units that this one follows, in the order of the register. */
export const listPredecessors = async (db: Kysely<Database>, unitId: string): Promise<readonly Unit[]> =>
  (
    await db.selectFrom('unit').selectAll().where('successor_id', '=', unitId).orderBy('position').execute()
  ).map(toUnit);
