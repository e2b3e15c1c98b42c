import type { Id, Instant, Verb } from '@parindex/domain';
import { type Kysely, sql } from 'kysely';
import { searchText } from './search-text.ts';
import type { Database } from './tables.ts';

/** What to look for in the log; everything given must hold. */
export type AuditFilter = {
  readonly personId?: Id | undefined;
  readonly verb?: Verb | undefined;
  readonly unitId?: Id | undefined;
  readonly roundId?: Id | undefined;
  readonly subject?: string | undefined;
  readonly from?: Instant | undefined;
  readonly to?: Instant | undefined;
  /** Words, without regard to marks, in what was done, by whom and where. */
  readonly text?: string | undefined;
};

/** The place after which the next page begins. */
export type AuditCursor = { readonly at: Instant; readonly id: Id };

export type AuditLine = {
  readonly id: Id;
  readonly at: Instant;
  readonly verb: Verb;
  readonly actorId?: Id;
  readonly actorName?: string;
  readonly unitName?: string;
  readonly roundTitle?: string;
  readonly subject: string;
  readonly content: string;
};

/** The newest entries first; `limit` of them, after the cursor. */
export const listAuditLines = async (
  db: Kysely<Database>,
  filter: AuditFilter,
  page: { readonly after?: AuditCursor | undefined; readonly limit: number },
): Promise<readonly AuditLine[]> => {
  let query = db
    .selectFrom('audit_entry as e')
    .leftJoin('person as p', 'p.id', 'e.actor_id')
    .leftJoin('unit as u', 'u.id', 'e.unit_id')
    .leftJoin('round as r', 'r.id', 'e.round_id')
    .select([
      'e.id',
      'e.at',
      'e.verb',
      'e.actor_id',
      'e.subject',
      'e.content',
      'p.full_name',
      'u.name as unit_name',
      'r.title as round_title',
    ])
    .orderBy('e.at', 'desc')
    .orderBy('e.id', 'desc')
    .limit(page.limit);
  if (filter.personId !== undefined) query = query.where('e.actor_id', '=', filter.personId);
  if (filter.verb !== undefined) query = query.where('e.verb', '=', filter.verb);
  if (filter.unitId !== undefined) query = query.where('e.unit_id', '=', filter.unitId);
  if (filter.roundId !== undefined) query = query.where('e.round_id', '=', filter.roundId);
  if (filter.subject !== undefined) query = query.where('e.subject', '=', filter.subject);
  if (filter.from !== undefined) query = query.where('e.at', '>=', filter.from);
  if (filter.to !== undefined) query = query.where('e.at', '<=', filter.to);
  for (const word of wordsOf(filter.text ?? '')) query = query.where(holdsWord(word));
  if (page.after)
    query = query.where(sql<boolean>`(e.at, e.id) < (${page.after.at}::timestamptz, ${page.after.id}::uuid)`);
  return (await query.execute()).map((row) => ({
    id: row.id,
    at: row.at,
    verb: row.verb as Verb,
    subject: row.subject,
    content: row.content,
    ...(row.actor_id === null ? {} : { actorId: row.actor_id }),
    ...(row.full_name === null ? {} : { actorName: row.full_name }),
    ...(row.unit_name === null ? {} : { unitName: row.unit_name }),
    ...(row.round_title === null ? {} : { roundTitle: row.round_title }),
  }));
};

const wordsOf = (text: string) => searchText(text).split(' ').filter(Boolean).slice(0, 8);

/** The content is searched as it stands, without marks; names by the search text that their tables keep. */
const holdsWord = (word: string) => {
  const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
  return sql<boolean>`(
    p.name_search like ${pattern} or u.name_search like ${pattern} or e.subject like ${pattern}
    or translate(lower(regexp_replace(normalize(e.content, nfd), '[\u0300-\u036f]', '', 'g')), 'đ', 'd') like ${pattern})`;
};

/** Names of what these ids stand for: people, units, rounds; ids of other things are not in the reply. */
export const namesOfIds = async (
  db: Kysely<Database>,
  ids: readonly Id[],
): Promise<Readonly<Record<Id, string>>> => {
  if (ids.length === 0) return {};
  const { rows } = await sql<{ id: Id; name: string }>`
    select id, full_name as name from person where id = any(${[...ids]}::uuid[])
    union all select id, name from unit where id = any(${[...ids]}::uuid[])
    union all select id, title from round where id = any(${[...ids]}::uuid[])
    union all select v.id, s.title from index_set_version v join index_set s on s.id = v.index_set_id
      where v.id = any(${[...ids]}::uuid[])`.execute(db);
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
};
