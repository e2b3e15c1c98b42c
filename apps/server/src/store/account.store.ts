import type { Instant } from '@parindex/domain';
import type { Kysely } from 'kysely';
import type { Database } from './tables.ts';

/** Tài khoản — how a person logs in. `pausedUntil` after too many wrong passwords. */
export type Account = {
  readonly personId: string;
  readonly username: string;
  readonly fullName: string;
  readonly email: string | undefined;
  readonly active: boolean;
  readonly passwordHash: string;
  readonly mustChangePassword: boolean;
  readonly totpSecret: string | undefined;
  readonly totpEnabled: boolean;
  readonly totpLastStep: number | undefined;
  readonly failedCount: number;
  readonly pausedUntil: Instant | undefined;
};

const accounts = (db: Kysely<Database>) =>
  db
    .selectFrom('account')
    .innerJoin('person', 'person.id', 'account.person_id')
    .selectAll('account')
    .select(['person.full_name', 'person.email', 'person.active'])
    .forUpdate();

type Row = Awaited<ReturnType<ReturnType<typeof accounts>['executeTakeFirstOrThrow']>>;

const toAccount = (row: Row): Account => ({
  personId: row.person_id,
  username: row.username,
  fullName: row.full_name,
  email: row.email ?? undefined,
  active: row.active,
  passwordHash: row.password_hash,
  mustChangePassword: row.must_change_password,
  totpSecret: row.totp_secret ?? undefined,
  totpEnabled: row.totp_enabled,
  totpLastStep: row.totp_last_step === null ? undefined : Number(row.totp_last_step),
  failedCount: row.failed_count,
  pausedUntil: row.paused_until ?? undefined,
});

/** Locks the account, so that guesses are counted one after the other. */
export const findAccountByUsername = async (
  tx: Kysely<Database>,
  username: string,
): Promise<Account | undefined> => {
  const row = await accounts(tx).where('username', '=', username).executeTakeFirst();
  return row && toAccount(row);
};

export const findAccountOf = async (tx: Kysely<Database>, personId: string): Promise<Account | undefined> => {
  const row = await accounts(tx).where('person_id', '=', personId).executeTakeFirst();
  return row && toAccount(row);
};

type AccountChange = Partial<{
  passwordHash: string;
  mustChangePassword: boolean;
  totpSecret: string | null;
  totpEnabled: boolean;
  totpLastStep: number | null;
  failedCount: number;
  pausedUntil: Instant | null;
}>;

export const updateAccount = async (
  tx: Kysely<Database>,
  personId: string,
  change: AccountChange,
): Promise<void> => {
  const columns = {
    ...(change.passwordHash !== undefined && { password_hash: change.passwordHash }),
    ...(change.mustChangePassword !== undefined && { must_change_password: change.mustChangePassword }),
    ...(change.totpSecret !== undefined && { totp_secret: change.totpSecret }),
    ...(change.totpEnabled !== undefined && { totp_enabled: change.totpEnabled }),
    ...(change.totpLastStep !== undefined && {
      totp_last_step: change.totpLastStep === null ? null : String(change.totpLastStep),
    }),
    ...(change.failedCount !== undefined && { failed_count: change.failedCount }),
    ...(change.pausedUntil !== undefined && { paused_until: change.pausedUntil }),
  };
  await tx.updateTable('account').set(columns).where('person_id', '=', personId).execute();
};

export const insertAccount = async (
  tx: Kysely<Database>,
  row: { personId: string; username: string; passwordHash: string; mustChangePassword: boolean },
): Promise<void> => {
  await tx
    .insertInto('account')
    .values({
      person_id: row.personId,
      username: row.username,
      password_hash: row.passwordHash,
      must_change_password: row.mustChangePassword,
    })
    .execute();
};

export const isUsernameTaken = async (db: Kysely<Database>, username: string): Promise<boolean> =>
  (await db.selectFrom('account').select('person_id').where('username', '=', username).executeTakeFirst()) !==
  undefined;

export const insertPasswordLink = async (
  tx: Kysely<Database>,
  row: { tokenHash: string; personId: string; now: Instant; expiresAt: Instant },
): Promise<void> => {
  await tx
    .insertInto('password_link')
    .values({
      token_hash: row.tokenHash,
      person_id: row.personId,
      created_at: row.now,
      expires_at: row.expiresAt,
    })
    .execute();
};

/** The person whose unused, unexpired link this is; locked until the transaction ends. */
export const findPasswordLink = (tx: Kysely<Database>, tokenHash: string, now: Instant) =>
  tx
    .selectFrom('password_link')
    .select(['person_id'])
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .forUpdate()
    .executeTakeFirst();

export const usePasswordLinks = async (
  tx: Kysely<Database>,
  personId: string,
  now: Instant,
): Promise<void> => {
  await tx
    .updateTable('password_link')
    .set({ used_at: now })
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .execute();
};

/** Every username in use. */
export const listUsernames = async (db: Kysely<Database>): Promise<ReadonlySet<string>> =>
  new Set((await db.selectFrom('account').select('username').execute()).map(({ username }) => username));
