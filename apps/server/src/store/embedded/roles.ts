import pg from 'pg';
import { applicationRole } from '../application-role.ts';
import type { ConnectionTarget } from '../connection.ts';

/** The role that owns the tables and migrates them; no superuser. */
export const ownerRole = 'parindex_owner';
export const databaseName = 'parindex';

type Passwords = Readonly<{ owner: string; application: string }>;

/** Makes the two roles and the database where they are missing; a second run changes nothing. */
export async function makeRolesAndDatabase(superuser: ConnectionTarget, passwords: Passwords): Promise<void> {
  await asSuperuser(superuser, async (client) => {
    await makeRole(client, ownerRole, passwords.owner);
    await makeRole(client, applicationRole, passwords.application);
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [databaseName]);
    if (found.rowCount === 0) await makeDatabase(client);
  });
}

/** Throws the database away, with everything in it, and makes an empty one. */
export async function recreateDatabase(superuser: ConnectionTarget): Promise<void> {
  await asSuperuser(superuser, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${databaseName} WITH (FORCE)`);
    await makeDatabase(client);
  });
}

async function makeDatabase(client: pg.Client): Promise<void> {
  await client.query(`CREATE DATABASE ${databaseName} OWNER ${ownerRole}`);
  await client.query(`REVOKE ALL ON DATABASE ${databaseName} FROM PUBLIC`);
  await client.query(`GRANT CONNECT ON DATABASE ${databaseName} TO ${applicationRole}`);
}

async function makeRole(client: pg.Client, role: string, password: string): Promise<void> {
  const found = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  if (found.rowCount !== 0) return;
  await client.query(`CREATE ROLE ${role} LOGIN PASSWORD ${client.escapeLiteral(password)}`);
}

async function asSuperuser(
  superuser: ConnectionTarget,
  work: (client: pg.Client) => Promise<void>,
): Promise<void> {
  const client = new pg.Client(superuser);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
