import { type Kysely, sql } from 'kysely';

/** Files that few may open, and files that were replaced: an older revision stays what it was. */
const statements = [
  `alter table evidence
    add column restricted boolean not null default false,
    add column revision integer not null default 1`,
  `create table evidence_revision (
    evidence_id uuid not null references evidence,
    revision integer not null,
    sha256 text not null references blob,
    file_name text not null,
    media_type text not null,
    size bigint not null,
    page_count integer,
    replaced_at timestamptz not null,
    replaced_by uuid not null references person,
    primary key (evidence_id, revision)
  )`,
  // trống: bản hiện hành; bảng đã rời đơn vị giữ bản đã dẫn
  `alter table citation add column revision integer`,
];

export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db);
};
