import type { IndexSet, Instant } from '@parindex/domain';
import type { Kysely } from 'kysely';
import type { Database } from './tables.ts';

/** One version of a criteria set as stored: `content` carries everything, `rowVersion` guards edits of a draft. */
export type StoredIndexSet = {
  readonly versionId: string;
  readonly set: IndexSet;
  readonly rowVersion: number;
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
    .select(['id', 'state', 'content', 'hash', 'row_version'])
    .where('id', '=', versionId)
    .executeTakeFirst();
  if (!row) return undefined;
  const stored: StoredIndexSet = {
    versionId: row.id,
    set: { ...(JSON.parse(row.content) as IndexSet), hash: row.hash },
    rowVersion: row.row_version,
  };
  if (row.state === 'issued') issued.set(versionId, stored);
  return stored;
};

/** Every version with its group and year, the newest year first. */
export const listIndexSetVersions = (db: Kysely<Database>) =>
  db
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
      'v.hash',
      'v.source_name as sourceName',
    ])
    .orderBy('s.year', 'desc')
    .orderBy('s.title')
    .orderBy('v.version', 'desc')
    .execute();

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
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ title: row.set.title }))
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
      source_name: row.sourceName ?? null,
      source_sha256: row.sourceSha256 ?? null,
      issued_at: row.set.state === 'issued' ? row.now : null,
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
      issued_at: row.set.state === 'issued' ? row.now : null,
      row_version: row.rowVersion + 1,
    })
    .where('id', '=', row.versionId)
    .where('row_version', '=', row.rowVersion)
    .where('state', '=', 'draft')
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};
