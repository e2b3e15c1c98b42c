import type { DocumentHeading, DocumentKind, Id, Instant, Post, Role, Sha256 } from '@parindex/domain';
import type { Kysely } from 'kysely';
import type { Database } from './tables.ts';

/** A province's own template, without its bytes. */
export type StoredTemplate = {
  readonly kind: DocumentKind;
  readonly fileName: string;
  readonly sha256: Sha256;
  readonly updatedAt: Instant;
  readonly by: string;
};

export const listTemplates = async (db: Kysely<Database>): Promise<readonly StoredTemplate[]> => {
  const rows = await db
    .selectFrom('document_template as t')
    .innerJoin('person as p', 'p.id', 't.updated_by')
    .select(['t.kind', 't.file_name', 't.sha256', 't.updated_at', 'p.full_name'])
    .execute();
  return rows.map((row) => ({
    kind: row.kind as DocumentKind,
    fileName: row.file_name,
    sha256: row.sha256,
    updatedAt: row.updated_at,
    by: row.full_name,
  }));
};

export const findTemplate = async (
  db: Kysely<Database>,
  kind: DocumentKind,
): Promise<{ readonly fileName: string; readonly content: Buffer; readonly sha256: Sha256 } | undefined> =>
  db
    .selectFrom('document_template')
    .select(['file_name as fileName', 'content', 'sha256'])
    .where('kind', '=', kind)
    .executeTakeFirst();

export const saveTemplate = async (
  tx: Kysely<Database>,
  template: {
    readonly kind: DocumentKind;
    readonly fileName: string;
    readonly content: Buffer;
    readonly sha256: Sha256;
    readonly at: Instant;
    readonly by: Id;
  },
): Promise<void> => {
  const columns = {
    file_name: template.fileName,
    content: template.content,
    sha256: template.sha256,
    updated_at: template.at,
    updated_by: template.by,
  };
  await tx
    .insertInto('document_template')
    .values({ kind: template.kind, ...columns })
    .onConflict((conflict) => conflict.column('kind').doUpdateSet(columns))
    .execute();
};

export const deleteTemplate = async (tx: Kysely<Database>, kind: DocumentKind): Promise<void> => {
  await tx.deleteFrom('document_template').where('kind', '=', kind).execute();
};

/** A unit's own heading with its version; undefined while it uses the proposed one. */
export const findHeading = async (
  db: Kysely<Database>,
  unitId: Id,
): Promise<{ readonly heading: DocumentHeading; readonly version: number } | undefined> => {
  const row = await db
    .selectFrom('document_heading')
    .select(['content', 'version'])
    .where('unit_id', '=', unitId)
    .executeTakeFirst();
  return row && { heading: JSON.parse(row.content) as DocumentHeading, version: row.version };
};

/** Saves over the version that was seen, 0 for the first; false when somebody saved in between. */
export const saveHeading = async (
  tx: Kysely<Database>,
  key: { readonly unitId: Id; readonly version: number; readonly at: Instant; readonly by: Id },
  heading: DocumentHeading,
): Promise<boolean> => {
  const columns = {
    content: JSON.stringify(heading),
    version: key.version + 1,
    updated_at: key.at,
    updated_by: key.by,
  };
  const saved = await tx
    .insertInto('document_heading')
    .values({ unit_id: key.unitId, ...columns })
    .onConflict((conflict) =>
      conflict.column('unit_id').doUpdateSet(columns).where('document_heading.version', '=', key.version),
    )
    .executeTakeFirst();
  return saved.numInsertedOrUpdatedRows === 1n;
};

/** A person in a post, as a list of members names them. */
export type Member = Post & {
  readonly personId: Id;
  readonly name: string;
  readonly positionTitle: string | undefined;
  readonly unitName: string;
  readonly officeName: string | undefined;
};

/** Who holds one of these roles, in the order of units and posts. */
export const listMembers = async (
  db: Kysely<Database>,
  roles: readonly Role[],
  unitId?: Id,
): Promise<readonly Member[]> => {
  const rows = await db
    .selectFrom('post as t')
    .innerJoin('person as p', 'p.id', 't.person_id')
    .innerJoin('unit as u', 'u.id', 't.unit_id')
    .leftJoin('unit as o', 'o.id', 't.office_id')
    .select([
      't.role',
      't.unit_id',
      't.office_id',
      't.valid_from',
      't.valid_to',
      'p.id as person_id',
      'p.full_name',
      'p.position_title',
      'u.name as unit_name',
      'o.name as office_name',
    ])
    .where('t.role', 'in', [...roles])
    .where('p.active', '=', true)
    .$if(unitId !== undefined, (query) => query.where('t.unit_id', '=', unitId ?? ''))
    .orderBy('u.position')
    .orderBy('t.id')
    .execute();
  return rows.map((row) => ({
    role: row.role as Role,
    unitId: row.unit_id,
    personId: row.person_id,
    name: row.full_name,
    positionTitle: row.position_title ?? undefined,
    unitName: row.unit_name,
    officeName: row.office_name ?? undefined,
    ...(row.office_id === null ? {} : { officeId: row.office_id }),
    ...(row.valid_from === null ? {} : { validFrom: row.valid_from }),
    ...(row.valid_to === null ? {} : { validTo: row.valid_to }),
  }));
};
