import { type Kysely, sql } from 'kysely';

/** From when a result is public, and the documents that took one back. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db);
};

const statements = [
  `alter table publication add column public_from timestamptz`,
  `create table publication_withdrawal (
    publication_id uuid primary key references publication,
    document_number text not null,
    document_on date not null,
    reason text not null,
    withdrawn_at timestamptz not null,
    withdrawn_by uuid not null references person
  )`,
];
