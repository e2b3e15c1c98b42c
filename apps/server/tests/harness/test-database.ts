import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
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
      await withClient(administrator, async (client) => {
        await connectionsGone(client, name);
        await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
      });
    },
  };
}

/** A pool has ended before the server has closed its connections; one that is cut off then throws at nobody. */
const connectionsGone = async (client: pg.Client, name: string): Promise<void> => {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const { rows } = await client.query('select 1 from pg_stat_activity where datname = $1', [name]);
    if (rows.length === 0) return;
    await sleep(20);
  }
};

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
