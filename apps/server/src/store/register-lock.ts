import { type Kysely, sql } from 'kysely';
import type { Database } from './tables.ts';

/** Registers that are checked as a whole before a row is added; their changes are rare, so they wait for each other. */
const numbers = { units: 7_120_042_021, accounts: 7_120_042_022 } as const;

export const lockRegister = async (tx: Kysely<Database>, register: keyof typeof numbers): Promise<void> => {
  await sql`select pg_advisory_xact_lock(${numbers[register]})`.execute(tx);
};
