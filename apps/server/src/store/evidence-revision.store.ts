import type { Id, Instant } from '@parindex/domain';
import { type Kysely, sql } from 'kysely';
import type { Evidence } from './evidence.store.ts';
import type { Database } from './tables.ts';

/** Một bản đã được thay của một tài liệu; its bytes stay in the vault. */
export type EvidenceRevision = {
  readonly revision: number;
  readonly fileName: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly size: number;
  readonly replacedAt: Instant;
  readonly pageCount?: number;
};

/** The older revisions of a document, the latest first. */
export const listRevisions = async (
  db: Kysely<Database>,
  evidenceId: Id,
): Promise<readonly EvidenceRevision[]> => {
  const rows = await db
    .selectFrom('evidence_revision')
    .selectAll()
    .where('evidence_id', '=', evidenceId)
    .orderBy('revision', 'desc')
    .execute();
  return rows.map((row) => ({
    revision: row.revision,
    fileName: row.file_name,
    mediaType: row.media_type,
    sha256: row.sha256,
    size: Number(row.size),
    replacedAt: row.replaced_at,
    ...(row.page_count === null ? {} : { pageCount: row.page_count }),
  }));
};

type NewFile = {
  readonly fileName: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly size: number;
  readonly pageCount: number | undefined;
  readonly now: Instant;
  readonly personId: Id;
};

/**
 * Gives a document its next revision; false when somebody did in between. Sheets that have left their unit keep the
 * revision that they cite.
 */
export const replaceEvidenceFile = async (
  tx: Kysely<Database>,
  { id, revision }: Pick<Evidence, 'id' | 'revision'>,
  file: NewFile,
): Promise<boolean> => {
  const old = await tx
    .selectFrom('evidence')
    .selectAll()
    .where('id', '=', id)
    .where('revision', '=', revision)
    .forUpdate()
    .executeTakeFirst();
  if (old?.sha256 == null) return false;
  await tx
    .insertInto('evidence_revision')
    .values({
      evidence_id: id,
      revision,
      sha256: old.sha256,
      file_name: old.file_name ?? '',
      media_type: old.media_type ?? '',
      size: old.size ?? '0',
      page_count: old.page_count,
      replaced_at: file.now,
      replaced_by: file.personId,
    })
    .execute();
  await sql`update citation c set revision = ${revision} from assessment a
    where c.evidence_id = ${id} and c.revision is null and a.round_id = c.round_id and a.unit_id = c.unit_id
      and a.state <> 'scoring'`.execute(tx);
  await tx
    .updateTable('evidence')
    .set({
      sha256: file.sha256,
      file_name: file.fileName,
      media_type: file.mediaType,
      size: String(file.size),
      page_count: file.pageCount ?? null,
      revision: revision + 1,
      version: old.version + 1,
    })
    .where('id', '=', id)
    .execute();
  return true;
};
