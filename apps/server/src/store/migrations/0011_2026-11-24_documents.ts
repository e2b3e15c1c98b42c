import { type Kysely, sql } from 'kysely';

/** Mẫu văn bản của tỉnh và thể thức của từng đơn vị. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db);
};

const statements = [
  `create table document_template (
    kind text primary key,
    file_name text not null,
    content bytea not null,
    sha256 text not null,
    updated_at timestamptz not null,
    updated_by uuid not null references person
  )`,
  `create table document_heading (
    unit_id uuid primary key references unit,
    content text not null,
    version integer not null,
    updated_at timestamptz not null,
    updated_by uuid not null references person
  )`,
];
