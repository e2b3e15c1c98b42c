import { type Kysely, sql } from 'kysely';

/** The database role that the running server uses: no superuser, not the owner of the tables. */
export const applicationRole = 'parindex_app';

/** Tables whose rows are written once. */
export const appendOnlyTables = [
  'audit_entry',
  'audit_block',
  'audit_seal',
  'result_snapshot',
  'publication',
  'publication_withdrawal',
  'receipt',
  'transition',
] as const;

/**
 * Gives the application what it may do with the tables there are: read and write, never change or delete what an
 * append-only table holds. Asked after every migration, so that no new table is forgotten; nothing where the server
 * has no role of its own.
 */
export const grantToApplication = async (db: Kysely<unknown>): Promise<void> => {
  const { rows } = await sql`select 1 from pg_roles where rolname = ${applicationRole}`.execute(db);
  if (rows.length === 0) return;
  const role = sql.id(applicationRole);
  await sql`grant select, insert, update, delete on all tables in schema public to ${role}`.execute(db);
  await sql`grant usage on all sequences in schema public to ${role}`.execute(db);
  for (const table of appendOnlyTables)
    await sql`revoke update, delete, truncate on ${sql.table(table)} from ${role}`.execute(db);
};
