import type { Kysely } from 'kysely';
import { type Account, findAccountByUsername } from '../../store/account.store.ts';
import type { Database } from '../../store/tables.ts';

/** Tài khoản theo tên — for the command line, which acts with the rights of whoever commands the machine. */
export const findAccount = (database: Kysely<Database>, username: string): Promise<Account | undefined> =>
  database.transaction().execute((tx) => findAccountByUsername(tx, username.toLowerCase()));
