import type {
  Assignment,
  Extension,
  Id,
  Phase,
  PhaseName,
  Round,
  RoundState,
  UnitGroup,
} from '@parindex/domain';
import type { Kysely } from 'kysely';
import type { Database } from './tables.ts';

/** A round with its calendar, its groups, and the extensions that single units were given. */
export type LoadedRound = Round & {
  readonly groups: readonly UnitGroup[];
  readonly extensions: readonly Extension[];
  readonly pagesRequiredAbove: number;
};

export const findRound = async (db: Kysely<Database>, roundId: Id): Promise<LoadedRound | undefined> => {
  const row = await db.selectFrom('round').selectAll().where('id', '=', roundId).executeTakeFirst();
  if (!row) return undefined;
  const [phases, groups, extensions] = await Promise.all([
    listPhases(db, roundId),
    listGroups(db, roundId),
    listExtensions(db, roundId),
  ]);
  return {
    id: row.id,
    year: row.year,
    title: row.title,
    state: row.state as RoundState,
    demonstration: row.demonstration,
    ...(row.today === null ? {} : { today: row.today }),
    pagesRequiredAbove: row.pages_required_above,
    version: row.version,
    phases,
    groups,
    extensions,
  };
};

const listPhases = async (db: Kysely<Database>, roundId: Id): Promise<readonly Phase[]> => {
  const rows = await db
    .selectFrom('round_phase')
    .select(['name', 'opens_at', 'closes_at'])
    .where('round_id', '=', roundId)
    .orderBy('opens_at')
    .execute();
  return rows.map((row) => ({ name: row.name as PhaseName, opensAt: row.opens_at, closesAt: row.closes_at }));
};

const listGroups = async (db: Kysely<Database>, roundId: Id): Promise<readonly UnitGroup[]> => {
  const rows = await db
    .selectFrom('round_group')
    .select(['id', 'name', 'index_set_version_id'])
    .where('round_id', '=', roundId)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({ id: row.id, name: row.name, indexSetVersionId: row.index_set_version_id }));
};

const listExtensions = async (db: Kysely<Database>, roundId: Id): Promise<readonly Extension[]> => {
  const rows = await db.selectFrom('round_extension').selectAll().where('round_id', '=', roundId).execute();
  return rows.map((row) => ({
    unitId: row.unit_id,
    phase: row.phase as PhaseName,
    closesAt: row.closes_at,
    reason: row.reason,
    document: row.document,
  }));
};

/** A unit's place in a round. */
export type RatedUnit = {
  readonly unitId: Id;
  readonly name: string;
  readonly shortName: string;
  readonly groupId: Id;
  readonly ranked: boolean;
};

/** The rated units of a round, in the order that the round gives them. */
export const listRatedUnits = async (db: Kysely<Database>, roundId: Id): Promise<readonly RatedUnit[]> =>
  db
    .selectFrom('round_unit as r')
    .innerJoin('unit as u', 'u.id', 'r.unit_id')
    .select([
      'r.unit_id as unitId',
      'u.name',
      'u.short_name as shortName',
      'r.group_id as groupId',
      'r.ranked',
    ])
    .where('r.round_id', '=', roundId)
    .orderBy('r.position')
    .execute();

/** Reasons for exemption by item, of one unit. */
export const listExemptions = async (
  db: Kysely<Database>,
  roundId: Id,
  unitId: Id,
): Promise<ReadonlyMap<Id, string>> => {
  const rows = await db
    .selectFrom('round_exemption')
    .select(['item_id', 'reason'])
    .where('round_id', '=', roundId)
    .where('unit_id', '=', unitId)
    .execute();
  return new Map(rows.map((row) => [row.item_id, row.reason]));
};

export type { Assignment };

/** Which office of the unit is in charge of an item, and which help, by item. */
export const listAssignments = async (
  db: Kysely<Database>,
  roundId: Id,
  unitId: Id,
): Promise<ReadonlyMap<Id, Assignment>> => {
  const rows = await db
    .selectFrom('assignment')
    .select([
      'item_id',
      'office_id',
      'supporting_office_ids',
      'received_from',
      'received_at',
      'received_reason',
    ])
    .where('round_id', '=', roundId)
    .where('unit_id', '=', unitId)
    .execute();
  return new Map(
    rows.map((row) => [
      row.item_id,
      {
        itemId: row.item_id,
        officeId: row.office_id,
        supportingOfficeIds: row.supporting_office_ids,
        ...(row.received_from === null || row.received_at === null
          ? {}
          : {
              received: {
                fromOfficeId: row.received_from,
                at: row.received_at,
                reason: row.received_reason ?? '',
              },
            }),
      },
    ]),
  );
};

/** The authority that appraises an item code for a unit: the substitute named for that unit before the general one. */
export const listAuthorities = async (
  db: Kysely<Database>,
  roundId: Id,
): Promise<(code: string, ratedUnitId: Id) => Id | undefined> => {
  const rows = await db.selectFrom('round_authority').selectAll().where('round_id', '=', roundId).execute();
  const general = new Map<string, Id>();
  const substitutes = new Map<string, Id>();
  for (const row of rows)
    if (row.rated_unit_id === null) general.set(row.code, row.authority_id);
    else substitutes.set(`${row.code} ${row.rated_unit_id}`, row.authority_id);
  return (code, ratedUnitId) => substitutes.get(`${code} ${ratedUnitId}`) ?? general.get(code);
};
