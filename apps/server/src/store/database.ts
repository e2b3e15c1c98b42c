import { CompiledQuery, Kysely } from 'kysely';
import pg from 'pg';
import type { ConnectionTarget } from './connection.ts';
import { PromptClient } from './prompt-client.ts';
import { PromptDialect } from './prompt-dialect.ts';
import type { Database } from './tables.ts';
import { textTypes } from './text-types.ts';

export type AppPool = pg.Pool;
export type AppDatabase = Kysely<Database>;

type PoolOptions = Readonly<{ size?: number; onLostConnection?: (error: Error) => void }>;

/** Connections to the database: UTC, and every value that JavaScript would blur as exact text. */
export function openPool(
  target: ConnectionTarget,
  { size = 20, onLostConnection }: PoolOptions = {},
): AppPool {
  const pool = new pg.Pool({
    ...target,
    Client: PromptClient,
    pipeline: true,
    max: size,
    options: [target.options, '-c TimeZone=UTC'].filter(Boolean).join(' '),
    application_name: 'parindex',
    types: textTypes,
  });
  // without a listener an administrator's disconnect of an idle connection ends the process
  pool.on('error', (error) => onLostConnection?.(error));
  return pool;
}

export function openDatabase(pool: AppPool): AppDatabase {
  return new Kysely<Database>({ dialect: new PromptDialect({ pool }) });
}

/** Runs plain SQL inside a transaction of ours: the way for libraries that bring their own statements. */
export async function executeSql(
  tx: AppDatabase,
  text: string,
  values: readonly unknown[] = [],
): Promise<{ rows: unknown[] }> {
  const { rows } = await tx.executeQuery(CompiledQuery.raw(text, [...values]));
  return { rows };
}
