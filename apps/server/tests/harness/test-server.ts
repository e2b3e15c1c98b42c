import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installQueue } from '../../src/jobs/install-queue.ts';
import { applicationRole } from '../../src/store/application-role.ts';
import type { ConnectionTarget } from '../../src/store/connection.ts';
import { startEmbeddedPostgres } from '../../src/store/embedded-postgres.ts';
import { migrateDatabase } from '../../src/store/migrate.ts';
import { withClient } from './client.ts';

/** How a test file reaches the server; plain data, since it crosses processes. */
export type TestServer = Readonly<{ administrator: ConnectionTarget; template: string }>;

/**
 * The embedded PostgreSQL in a folder of its own, without fsync; or, when `url` names a server where its role may
 * create databases and roles, that server: the same tests then speak to it.
 */
export async function startTestServer(
  url: string | undefined,
): Promise<{ server: TestServer; stop: () => Promise<void> }> {
  const { administrator, stop } = url
    ? { administrator: { connectionString: url }, stop: async () => {} }
    : await startOwn();
  const server = { administrator, template: `parindex_test_${process.pid}` };
  await makeTemplate(server);
  return {
    server,
    stop: async () => {
      await dropDatabases(server);
      await stop();
    },
  };
}

async function startOwn(): Promise<{ administrator: ConnectionTarget; stop: () => Promise<void> }> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'parindex-test-'));
  // the database's own user must reach the folder when we are root
  await chmod(dataFolder, 0o711);
  const passwords = { superuser: 'superuser', owner: 'owner', application: 'application' };
  const postgres = await startEmbeddedPostgres({
    dataFolder,
    passwords,
    durability: 'throw-away',
    report: () => {},
  });
  return {
    administrator: postgres.superuser,
    stop: async () => {
      await postgres.stop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

async function makeTemplate({ administrator, template }: TestServer): Promise<void> {
  await withClient(administrator, async (client) => {
    const found = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [applicationRole]);
    if (found.rowCount === 0) await client.query(`CREATE ROLE ${applicationRole}`);
    await client.query(
      `CREATE DATABASE ${template} TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'vi' LOCALE 'C'`,
    );
  });
  const owner = inDatabase(administrator, template);
  await migrateDatabase(owner, () => {});
  await installQueue(owner);
}

async function dropDatabases({ administrator, template }: TestServer): Promise<void> {
  await withClient(administrator, async (client) => {
    const { rows } = await client.query('SELECT datname FROM pg_database WHERE datname LIKE $1', [
      `${template}%`,
    ]);
    for (const { datname } of rows) await client.query(`DROP DATABASE ${datname} WITH (FORCE)`);
  });
}

/** The same server and role, another database. */
export function inDatabase(target: ConnectionTarget, database: string): ConnectionTarget {
  if (!('connectionString' in target)) return { ...target, database };
  const url = new URL(target.connectionString);
  url.pathname = `/${database}`;
  return { ...target, connectionString: url.href };
}
