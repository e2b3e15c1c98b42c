import { type Kysely, sql } from 'kysely';
import { applicationRole } from '../application-role.ts';

/**
 * What the application may do: read and write everything, but never change or delete what was written to an
 * append-only table. Where the server has no separate application role (one DATABASE_URL), nothing is revoked and
 * `audit check` still finds a change.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  const { rows } = await sql`select 1 from pg_roles where rolname = ${applicationRole}`.execute(db);
  if (rows.length === 0) return;
  const role = sql.id(applicationRole);
  await sql`grant usage on schema public to ${role}`.execute(db);
  await sql`grant select, insert, update, delete on all tables in schema public to ${role}`.execute(db);
  await sql`grant usage on all sequences in schema public to ${role}`.execute(db);
  for (const table of writtenOnce)
    await sql`revoke update, delete, truncate on ${sql.table(table)} from ${role}`.execute(db);
};

/** As they were at this step; tables that came later are looked after when every step is done. */
const writtenOnce = [
  'audit_entry',
  'audit_block',
  'audit_seal',
  'result_snapshot',
  'publication',
  'receipt',
  'transition',
] as const;
