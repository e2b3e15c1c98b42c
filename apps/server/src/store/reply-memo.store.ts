import type { Instant, Verb } from '@parindex/domain';
import { type Kysely, sql } from 'kysely';
import type { Database } from './tables.ts';

type Memo = {
  readonly requestKey: string;
  readonly verb: Verb;
  readonly personId: string;
  readonly reply: unknown;
  readonly now: Instant;
};

/** The reply that this client-made id got the first time, by the same person for the same act; waits for a twin under way. */
export const findReply = async (
  tx: Kysely<Database>,
  requestKey: string,
  verb: Verb,
  personId: string,
): Promise<unknown> => {
  // Two sends of one double click: the second waits here until the first has committed.
  await sql`select pg_advisory_xact_lock(hashtextextended(${requestKey}, 0))`.execute(tx);
  const row = await tx
    .selectFrom('reply_memo')
    .select('reply')
    .where('request_key', '=', requestKey)
    .where('verb', '=', verb)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row && JSON.parse(row.reply);
};

export const rememberReply = async (tx: Kysely<Database>, memo: Memo): Promise<void> => {
  await tx
    .insertInto('reply_memo')
    .values({
      request_key: memo.requestKey,
      verb: memo.verb,
      person_id: memo.personId,
      reply: JSON.stringify(memo.reply ?? null),
      at: memo.now,
    })
    .execute();
};
