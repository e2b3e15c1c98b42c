import { type Day, handedOverStates, type Id, type Instant } from '@parindex/domain';
import { type Kysely, sql } from 'kysely';
import { searchText } from './search-text.ts';
import type { Database } from './tables.ts';

type Key = { readonly roundId: Id; readonly unitId: Id; readonly itemId: Id };

/** Tài liệu kiểm chứng in a unit's store. */
export type Evidence = {
  readonly id: Id;
  readonly unitId: Id;
  readonly kind: 'file' | 'link' | 'paper';
  readonly sha256?: string;
  readonly fileName?: string;
  readonly mediaType?: string;
  readonly size?: number;
  readonly address?: string;
  readonly number?: string;
  readonly signedOn?: Day;
  readonly issuer?: string;
  readonly subject?: string;
  readonly pageCount?: number;
  readonly secret: boolean;
  /** Hạn chế: only the unit and the appraisers of the items that cite it open the file. */
  readonly restricted: boolean;
  /** From 1; a replaced file is the next. */
  readonly revision: number;
  readonly createdAt: Instant;
  readonly version: number;
};

/** A document as cited for one item. */
export type CitedEvidence = Evidence & {
  readonly itemId: Id;
  readonly pages?: string;
  readonly section?: string;
};

const columns = [
  'e.id',
  'e.unit_id',
  'e.kind',
  'e.sha256',
  'e.file_name',
  'e.media_type',
  'e.size',
  'e.address',
  'e.number',
  'e.signed_on',
  'e.issuer',
  'e.subject',
  'e.page_count',
  'e.secret',
  'e.restricted',
  'e.revision',
  'e.created_at',
  'e.version',
] as const;

const selectEvidence = (db: Kysely<Database>) => db.selectFrom('evidence as e').select(columns);

type Row = Awaited<ReturnType<ReturnType<typeof selectEvidence>['executeTakeFirstOrThrow']>>;

const toEvidence = (row: Row): Evidence => ({
  id: row.id,
  unitId: row.unit_id,
  kind: row.kind,
  secret: row.secret,
  restricted: row.restricted,
  revision: row.revision,
  createdAt: row.created_at,
  version: row.version,
  ...present({
    sha256: row.sha256,
    fileName: row.file_name,
    mediaType: row.media_type,
    size: row.size === null ? null : Number(row.size),
    address: row.address,
    number: row.number,
    signedOn: row.signed_on,
    issuer: row.issuer,
    subject: row.subject,
    pageCount: row.page_count,
  }),
});

type Present<T> = { readonly [K in keyof T]?: Exclude<T[K], null> };

/** The members that are there; a column without a value is a member that is absent. */
const present = <T extends object>(members: T): Present<T> =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null)) as Present<T>;

export const findEvidence = async (db: Kysely<Database>, id: Id): Promise<Evidence | undefined> => {
  const row = await selectEvidence(db).where('e.id', '=', id).executeTakeFirst();
  return row && toEvidence(row);
};

/** The file of the revision that a citation keeps. */
const citedFile = [
  'v.revision as v_revision',
  'v.sha256 as v_sha256',
  'v.file_name as v_file_name',
  'v.media_type as v_media_type',
  'v.size as v_size',
  'v.page_count as v_page_count',
] as const;

type CitedFile = {
  readonly v_sha256: string | null;
  readonly v_file_name: string | null;
  readonly v_media_type: string | null;
  readonly v_size: string | null;
  readonly v_page_count: number | null;
};

const fileOf = (row: CitedFile, revision: number) => ({
  revision,
  sha256: row.v_sha256,
  file_name: row.v_file_name,
  media_type: row.v_media_type,
  size: row.v_size,
  page_count: row.v_page_count,
});

/** The documents cited by a sheet, or by one item of it, in the order in which they were cited. */
export const listCitedEvidence = async (
  db: Kysely<Database>,
  key: Omit<Key, 'itemId'> & { readonly itemId?: Id },
): Promise<readonly CitedEvidence[]> => {
  const rows = await db
    .selectFrom('citation as c')
    .innerJoin('evidence as e', 'e.id', 'c.evidence_id')
    .leftJoin('evidence_revision as v', (join) =>
      join.onRef('v.evidence_id', '=', 'c.evidence_id').onRef('v.revision', '=', 'c.revision'),
    )
    .select([...columns, 'c.item_id', 'c.pages', 'c.section', ...citedFile])
    .where('c.round_id', '=', key.roundId)
    .where('c.unit_id', '=', key.unitId)
    .$if(key.itemId !== undefined, (query) => query.where('c.item_id', '=', key.itemId ?? ''))
    .orderBy('c.position')
    .execute();
  return rows.map((row) => ({
    ...toEvidence(row.v_revision === null ? row : { ...row, ...fileOf(row, row.v_revision) }),
    itemId: row.item_id,
    ...present({ pages: row.pages, section: row.section }),
  }));
};

/** Every document of a unit, the newest first. */
export const listEvidenceOf = async (db: Kysely<Database>, unitId: Id): Promise<readonly Evidence[]> =>
  (await selectEvidence(db).where('e.unit_id', '=', unitId).orderBy('e.created_at', 'desc').execute()).map(
    toEvidence,
  );

/** A place where a document is cited; `year` is the round's. */
export type CitationOfUnit = {
  readonly evidenceId: Id;
  readonly roundId: Id;
  readonly year: number;
  readonly indexSetVersionId: Id;
  readonly itemId: Id;
  readonly pages?: string;
  readonly section?: string;
};

/** Where each document of a unit is cited, the latest year first. */
export const listCitationsOf = async (
  db: Kysely<Database>,
  unitId: Id,
): Promise<readonly CitationOfUnit[]> => {
  const rows = await db
    .selectFrom('citation as c')
    .innerJoin('round as r', 'r.id', 'c.round_id')
    .innerJoin('round_unit as u', (join) =>
      join.onRef('u.round_id', '=', 'c.round_id').onRef('u.unit_id', '=', 'c.unit_id'),
    )
    .innerJoin('round_group as g', 'g.id', 'u.group_id')
    .select([
      'c.evidence_id',
      'c.round_id',
      'c.item_id',
      'c.pages',
      'c.section',
      'r.year',
      'g.index_set_version_id',
    ])
    .where('c.unit_id', '=', unitId)
    .orderBy('r.year', 'desc')
    .orderBy('c.round_id')
    .orderBy('c.position')
    .execute();
  return rows.map((row) => ({
    evidenceId: row.evidence_id,
    roundId: row.round_id,
    year: row.year,
    indexSetVersionId: row.index_set_version_id,
    itemId: row.item_id,
    ...present({ pages: row.pages, section: row.section }),
  }));
};

export type NewEvidence = Omit<Evidence, 'version' | 'revision'> & { readonly createdBy: Id };

export const insertEvidence = async (tx: Kysely<Database>, evidence: NewEvidence): Promise<void> => {
  await tx
    .insertInto('evidence')
    .values({
      id: evidence.id,
      unit_id: evidence.unitId,
      kind: evidence.kind,
      sha256: evidence.sha256 ?? null,
      file_name: evidence.fileName ?? null,
      media_type: evidence.mediaType ?? null,
      size: evidence.size === undefined ? null : String(evidence.size),
      address: evidence.address ?? null,
      ...describedColumns(evidence),
      created_at: evidence.createdAt,
      created_by: evidence.createdBy,
    })
    .execute();
};

type Description = Pick<
  Evidence,
  | 'number'
  | 'signedOn'
  | 'issuer'
  | 'subject'
  | 'pageCount'
  | 'secret'
  | 'restricted'
  | 'fileName'
  | 'address'
>;

const describedColumns = (evidence: Description) => ({
  number: evidence.number ?? null,
  signed_on: evidence.signedOn ?? null,
  issuer: evidence.issuer ?? null,
  subject: evidence.subject ?? null,
  page_count: evidence.pageCount ?? null,
  secret: evidence.secret,
  restricted: evidence.restricted,
  name_search: searchText(
    evidence.fileName,
    evidence.number,
    evidence.issuer,
    evidence.subject,
    evidence.address,
  ),
});

/** Saves what is said about a document; false when somebody did in between. */
export const updateEvidence = async (
  tx: Kysely<Database>,
  id: Id,
  version: number,
  evidence: Description,
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('evidence')
    .set({ ...describedColumns(evidence), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

type Place = { readonly pages: string | undefined; readonly section: string | undefined };

/** Cites a document for an item, after those already cited; citing it again changes its place in the document. */
export const cite = async (tx: Kysely<Database>, key: Key, evidenceId: Id, place: Place): Promise<void> => {
  const values = { pages: place.pages ?? null, section: place.section ?? null };
  await tx
    .insertInto('citation')
    .values({
      round_id: key.roundId,
      unit_id: key.unitId,
      item_id: key.itemId,
      evidence_id: evidenceId,
      ...values,
      position: sql<number>`(select coalesce(max(position), 0) + 1 from citation where round_id = ${key.roundId}
        and unit_id = ${key.unitId} and item_id = ${key.itemId})`,
    })
    .onConflict((conflict) =>
      conflict.columns(['round_id', 'unit_id', 'item_id', 'evidence_id']).doUpdateSet(values),
    )
    .execute();
};

/** Takes a citation away; the document stays in the store. */
export const uncite = async (tx: Kysely<Database>, key: Key, evidenceId: Id): Promise<boolean> => {
  const { numDeletedRows } = await tx
    .deleteFrom('citation')
    .where('round_id', '=', key.roundId)
    .where('unit_id', '=', key.unitId)
    .where('item_id', '=', key.itemId)
    .where('evidence_id', '=', evidenceId)
    .executeTakeFirst();
  return numDeletedRows === 1n;
};

/** Says that a file is wanted, before it is moved into the vault: the sweeper leaves it alone. */
export const touchBlob = async (
  db: Kysely<Database>,
  blob: { sha256: string; size: number; now: Instant },
): Promise<void> => {
  await db
    .insertInto('blob')
    .values({ sha256: blob.sha256, size: String(blob.size), touched_at: blob.now })
    .onConflict((conflict) => conflict.column('sha256').doUpdateSet({ touched_at: blob.now }))
    .execute();
};

/** Where handed-over sheets cite a document. */
export const listHandedOverCitations = async (
  db: Kysely<Database>,
  evidenceId: Id,
): Promise<readonly Pick<CitationOfUnit, 'roundId' | 'itemId' | 'indexSetVersionId'>[]> => {
  const rows = await db
    .selectFrom('citation as c')
    .innerJoin('assessment as a', (join) =>
      join.onRef('a.round_id', '=', 'c.round_id').onRef('a.unit_id', '=', 'c.unit_id'),
    )
    .innerJoin('round_unit as u', (join) =>
      join.onRef('u.round_id', '=', 'c.round_id').onRef('u.unit_id', '=', 'c.unit_id'),
    )
    .innerJoin('round_group as g', 'g.id', 'u.group_id')
    .select(['c.round_id', 'c.item_id', 'g.index_set_version_id'])
    .where('c.evidence_id', '=', evidenceId)
    .where('a.state', 'in', handedOverStates)
    .execute();
  return rows.map((row) => ({
    roundId: row.round_id,
    itemId: row.item_id,
    indexSetVersionId: row.index_set_version_id,
  }));
};

/** Whether a sheet that has left its unit cites the document. */
export const isCitedInHandedOver = async (db: Kysely<Database>, evidenceId: Id): Promise<boolean> => {
  const row = await db
    .selectFrom('citation as c')
    .innerJoin('assessment as a', (join) =>
      join.onRef('a.round_id', '=', 'c.round_id').onRef('a.unit_id', '=', 'c.unit_id'),
    )
    .select('c.evidence_id')
    .where('c.evidence_id', '=', evidenceId)
    .where('a.state', 'in', handedOverStates)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
};
