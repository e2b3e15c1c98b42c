import { Kysely, PostgresDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import pg from 'pg';
import { grantToApplication } from './application-role.ts';
import type { ConnectionTarget } from './connection.ts';
import { migrations } from './migrations/index.ts';
import { textTypes } from './text-types.ts';

/** Brings the database to this version of the program, as its owner; tells first how many steps there are to do. */
export async function migrateDatabase(
  owner: ConnectionTarget,
  report: (steps: number) => void,
): Promise<void> {
  const pool = new pg.Pool({ ...owner, max: 1, options: '-c TimeZone=UTC', types: textTypes });
  const database = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations } });
    const waiting = (await migrator.getMigrations()).filter((migration) => !migration.executedAt);
    if (waiting.length === 0) return;
    report(waiting.length);
    const { error, results = [] } = await migrator.migrateToLatest();
    if (!error) return await grantToApplication(database);
    const broken = results.find((result) => result.status === 'Error');
    throw new Error(`migration ${broken?.migrationName ?? ''} failed`, { cause: error });
  } finally {
    await database.destroy();
  }
}
