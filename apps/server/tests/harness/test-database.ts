import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, inject } from 'vitest';
import { applicationRole } from '../../src/store/application-role.ts';
import type { ConnectionTarget } from '../../src/store/connection.ts';
import { type AppDatabase, type AppPool, openDatabase, openPool } from '../../src/store/database.ts';
import { withClient } from './client.ts';
import { inDatabase } from './test-server.ts';

/** A migrated database of one test file's own. */
export type TestDatabase = Readonly<{
  /** With the rights of the running program. */
  application: ConnectionTarget;
  /** With the rights of the owner of the tables: to arrange what the program itself may not do. */
  owner: ConnectionTarget;
  pool: AppPool;
  database: AppDatabase;
  drop: () => Promise<void>;
}>;

/** Copies the template; takes about a tenth of a second. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { administrator, template } = inject('testServer');
  const name = `${template}_${randomBytes(5).toString('hex')}`;
  await withClient(administrator, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`));
  const owner = inDatabase(administrator, name);
  const application = { ...owner, options: `-c role=${applicationRole}` };
  const pool = openPool(application, { size: 10 });
  return {
    application,
    owner,
    pool,
    database: openDatabase(pool),
    drop: async () => {
      await pool.end();
      await withClient(administrator, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
    },
  };
}

/** Gives the tests of a file, or of a `describe`, one database, and drops it after them. */
export function useTestDatabase(): () => TestDatabase {
  let made: TestDatabase | undefined;
  beforeAll(async () => {
    made = await createTestDatabase();
  });
  afterAll(() => made?.drop());
  return () => {
    if (!made) throw new Error('the database is there only while tests run');
    return made;
  };
}
