import pg from 'pg';
import type { ConnectionTarget } from '../../src/store/connection.ts';

/** Runs something over one connection and closes it. */
export async function withClient<T>(
  target: ConnectionTarget,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client(target);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
