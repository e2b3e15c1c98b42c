import { type IndexSet, type IndexSetSummary, type Instant, summariseIndexSet } from '@parindex/domain';
import type { Kysely } from 'kysely';
import type { Database } from './tables.ts';

/** The file that a version was read from. */
export type IndexSetSource = { readonly name: string; readonly sha256: string };

/** One version of a criteria set as stored: `content` carries everything, `rowVersion` guards edits of a draft. */
export type StoredIndexSet = {
  readonly versionId: string;
  readonly set: IndexSet;
  readonly rowVersion: number;
  readonly updatedAt: Instant;
  readonly issuedAt?: Instant;
  readonly source?: IndexSetSource;
  /** How the rows were read from the workbook is kept beside the version. */
  readonly hasReading: boolean;
};

/** An issued version never changes, so that every process may keep what it read; drafts are read afresh. */
const issued = new Map<string, StoredIndexSet>();

export const findIndexSetVersion = async (
  db: Kysely<Database>,
  versionId: string,
): Promise<StoredIndexSet | undefined> => {
  const known = issued.get(versionId);
  if (known) return known;
  const row = await db
    .selectFrom('index_set_version')
    .select([
      'id',
      'state',
      'content',
      'hash',
      'row_version',
      'updated_at',
      'issued_at',
      'source_name',
      'source_sha256',
      (read) => read('reading', 'is not', null).as('has_reading'),
    ])
    .where('id', '=', versionId)
    .executeTakeFirst();
  if (!row) return undefined;
  const stored: StoredIndexSet = {
    versionId: row.id,
    set: { ...(JSON.parse(row.content) as IndexSet), hash: row.hash },
    rowVersion: row.row_version,
    updatedAt: row.updated_at,
    hasReading: Boolean(row.has_reading),
    ...(row.issued_at === null ? {} : { issuedAt: row.issued_at }),
    ...sourceOf(row.source_name, row.source_sha256),
  };
  if (row.state === 'issued') issued.set(versionId, stored);
  return stored;
};

const sourceOf = (name: string | null, sha256: string | null): { source?: IndexSetSource } =>
  name === null || sha256 === null ? {} : { source: { name, sha256 } };

/** How a version was read from its workbook, as canonical JSON. */
export const findIndexSetReading = async (
  db: Kysely<Database>,
  versionId: string,
): Promise<string | undefined> => {
  const row = await db
    .selectFrom('index_set_version')
    .select('reading')
    .where('id', '=', versionId)
    .executeTakeFirst();
  return row?.reading ?? undefined;
};

/** Every version with its group, year and summary, the newest year first. */
export const listIndexSetVersions = async (db: Kysely<Database>) => {
  const rows = await db
    .selectFrom('index_set_version as v')
    .innerJoin('index_set as s', 's.id', 'v.index_set_id')
    .select([
      'v.id as versionId',
      's.id as indexSetId',
      's.year',
      's.title',
      's.group_kind as groupKind',
      'v.version',
      'v.state',
      'v.issued_at as issuedAt',
      'v.updated_at as updatedAt',
      'v.row_version as rowVersion',
      'v.hash',
      'v.summary',
      'v.source_name',
      'v.source_sha256',
    ])
    .orderBy('s.year', 'desc')
    .orderBy('s.title')
    .orderBy('s.id')
    .orderBy('v.version', 'desc')
    .execute();
  return rows.map(({ summary, source_name, source_sha256, ...row }) => ({
    ...row,
    ...(JSON.parse(summary) as IndexSetSummary),
    ...sourceOf(source_name, source_sha256),
  }));
};

/** The versions of one set, the latest first; the set itself is held until the end of the transaction. */
export const holdVersionsOf = async (
  tx: Kysely<Database>,
  indexSetId: string,
): Promise<readonly { versionId: string; version: number; state: 'draft' | 'issued' }[]> => {
  await tx.selectFrom('index_set').select('id').where('id', '=', indexSetId).forUpdate().execute();
  return tx
    .selectFrom('index_set_version')
    .select(['id as versionId', 'version', 'state'])
    .where('index_set_id', '=', indexSetId)
    .orderBy('version', 'desc')
    .execute();
};

/** Inserts a set with its first version, or a further version of a set that is there. */
export const insertIndexSetVersion = async (
  tx: Kysely<Database>,
  row: {
    versionId: string;
    set: IndexSet;
    content: string;
    hash: string;
    now: Instant;
    sourceName?: string;
    sourceSha256?: string;
    reading?: string;
  },
): Promise<void> => {
  await tx
    .insertInto('index_set')
    .values({
      id: row.set.id,
      year: row.set.year,
      title: row.set.title,
      group_kind: row.set.groupKind,
      created_at: row.now,
    })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(headOf(row.set)))
    .execute();
  await tx
    .insertInto('index_set_version')
    .values({
      id: row.versionId,
      index_set_id: row.set.id,
      version: row.set.version,
      state: row.set.state,
      content: row.content,
      hash: row.hash,
      summary: JSON.stringify(summariseIndexSet(row.set)),
      source_name: row.sourceName ?? null,
      source_sha256: row.sourceSha256 ?? null,
      reading: row.reading ?? null,
      issued_at: row.set.state === 'issued' ? row.now : null,
      updated_at: row.now,
    })
    .execute();
};

/** Saves a draft, or issues it; false when somebody saved in between or it is issued already. */
export const updateIndexSetVersion = async (
  tx: Kysely<Database>,
  row: { versionId: string; set: IndexSet; content: string; hash: string; rowVersion: number; now: Instant },
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('index_set_version')
    .set({
      state: row.set.state,
      content: row.content,
      hash: row.hash,
      summary: JSON.stringify(summariseIndexSet(row.set)),
      issued_at: row.set.state === 'issued' ? row.now : null,
      updated_at: row.now,
      row_version: row.rowVersion + 1,
    })
    .where('id', '=', row.versionId)
    .where('row_version', '=', row.rowVersion)
    .where('state', '=', 'draft')
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) return false;
  await tx.updateTable('index_set').set(headOf(row.set)).where('id', '=', row.set.id).execute();
  return true;
};

/** Removes a draft, and its set when nothing else is of it; false when it changed or was issued in between. */
export const deleteDraft = async (
  tx: Kysely<Database>,
  row: { versionId: string; indexSetId: string; rowVersion: number },
): Promise<boolean> => {
  const { numDeletedRows } = await tx
    .deleteFrom('index_set_version')
    .where('id', '=', row.versionId)
    .where('row_version', '=', row.rowVersion)
    .where('state', '=', 'draft')
    .executeTakeFirst();
  if (numDeletedRows !== 1n) return false;
  await tx
    .deleteFrom('index_set')
    .where('id', '=', row.indexSetId)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('index_set_version')
            .select('id')
            .whereRef('index_set_version.index_set_id', '=', 'index_set.id'),
        ),
      ),
    )
    .execute();
  return true;
};

const headOf = (set: IndexSet) => ({ year: set.year, title: set.title, group_kind: set.groupKind });
