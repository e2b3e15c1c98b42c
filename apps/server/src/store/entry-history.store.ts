import type { Explanation, Facts, Id, Instant, Verb } from '@parindex/domain';
import { type Kysely, sql } from 'kysely';
import type { Database } from './tables.ts';

/** One save or step of an entry, read back from the log and the steps. */
export type HistoryLine = {
  readonly at: Instant;
  readonly by: string;
  readonly verb: Verb;
  readonly facts?: Facts;
  readonly explanation?: Explanation;
  readonly version?: number;
};

type Row = {
  readonly at: Instant;
  readonly by: string | null;
  readonly verb: Verb;
  readonly content: string | null;
};
type Content = { readonly version?: number; readonly to?: { facts?: Facts; explanation?: Explanation } };

/** Lịch sử của một mục — every saved version with who and when, and every step, the newest first. */
export const listEntryHistory = async (
  db: Kysely<Database>,
  key: { roundId: Id; unitId: Id; itemId: Id },
): Promise<readonly HistoryLine[]> => {
  const { rows } = await sql<Row>`
    select a.id, a.at, p.full_name as by, a.verb, a.content
      from audit_entry a left join person p on p.id = a.actor_id
      where a.subject = ${`entry:${key.roundId}:${key.unitId}:${key.itemId}`}
    union all
    select t.id, t.at, p.full_name, t.verb, null
      from transition t join person p on p.id = t.by_id
      where t.round_id = ${key.roundId} and t.unit_id = ${key.unitId} and t.item_id = ${key.itemId}
    order by at desc, id desc limit 500`.execute(db);
  return rows.map(({ at, by, verb, content }) => {
    const { version, to } = content === null ? ({} as Content) : (JSON.parse(content) as Content);
    return {
      at,
      by: by ?? '',
      verb,
      ...(to?.facts === undefined ? {} : { facts: to.facts }),
      ...(to?.explanation === undefined ? {} : { explanation: to.explanation }),
      ...(version === undefined ? {} : { version }),
    };
  });
};
