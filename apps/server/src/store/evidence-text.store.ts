import type { Id } from '@parindex/domain';
import { type Kysely, sql } from 'kysely';
import { searchText } from './search-text.ts';
import type { Database } from './tables.ts';
import type { BlobTextTable } from './tables-round.ts';

/** What a file says, by page; `state` is how far that is known. */
export type BlobText = {
  readonly state: BlobTextTable['state'];
  readonly pageCount?: number;
  readonly pages: readonly string[];
};

/** Lines stay apart in what is kept, since the head of a document is read by its lines. */
const kept = (page: string): string =>
  page
    .normalize('NFC')
    .replace(/\p{Mn}|\0/gu, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();

/** The same length as what is kept: every sign becomes one sign. */
const folded = (body: string): string =>
  [...body].map((sign) => (searchText(sign) || ' ').slice(0, sign.length).padEnd(sign.length, ' ')).join('');

/** Keeps what a file says; a file that was read before is left as it is. */
export const insertBlobText = async (tx: Kysely<Database>, sha256: string, text: BlobText): Promise<void> => {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('blob_text')
    .values({ sha256, state: text.state, page_count: text.pageCount ?? null })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 1n) return;
  const rows = text.pages.flatMap((page, index) => {
    const body = kept(page);
    return body === '' ? [] : [{ sha256, page: index + 1, body, body_search: folded(body) }];
  });
  // A statement holds 65,535 values at most.
  for (let at = 0; at < rows.length; at += 1000)
    await tx
      .insertInto('blob_page')
      .values(rows.slice(at, at + 1000))
      .execute();
};

export const findBlobText = async (db: Kysely<Database>, sha256: string): Promise<BlobText | undefined> => {
  const row = await db.selectFrom('blob_text').selectAll().where('sha256', '=', sha256).executeTakeFirst();
  if (!row) return undefined;
  const pages = await db
    .selectFrom('blob_page')
    .select(['page', 'body'])
    .where('sha256', '=', sha256)
    .orderBy('page')
    .execute();
  const last = pages.at(-1)?.page ?? 0;
  const bodies = new Map(pages.map(({ page, body }) => [page, body]));
  return {
    state: row.state,
    ...(row.page_count === null ? {} : { pageCount: row.page_count }),
    pages: Array.from({ length: last }, (_, index) => bodies.get(index + 1) ?? ''),
  };
};

/** How far the text of each file of a unit is known. */
export const listTextStates = async (
  db: Kysely<Database>,
  unitId: Id,
): Promise<ReadonlyMap<string, BlobText['state']>> => {
  const rows = await db
    .selectFrom('blob_text as t')
    .select(['t.sha256', 't.state'])
    .where('t.sha256', 'in', (from) =>
      from.selectFrom('evidence as e').select('e.sha256').where('e.unit_id', '=', unitId),
    )
    .execute();
  return new Map(rows.map(({ sha256, state }) => [sha256, state]));
};

/** A page that holds what was searched, with what stands around it. */
export type FoundPage = {
  readonly evidenceId: Id;
  readonly page: number;
  readonly before: string;
  readonly hit: string;
  readonly after: string;
};

const around = 60;

/** The first page of each file of a unit that holds these words in this order, however they are accented. */
export const searchPages = async (
  db: Kysely<Database>,
  unitId: Id,
  query: string,
): Promise<readonly FoundPage[]> => {
  const words = searchText(query);
  if (words === '') return [];
  const rows = await db
    .selectFrom('evidence as e')
    .innerJoin('blob_page as p', 'p.sha256', 'e.sha256')
    .select(['e.id', 'p.page', 'p.body', 'p.body_search'])
    .distinctOn('e.id')
    .where('e.unit_id', '=', unitId)
    .where(sql<boolean>`position(${words} in p.body_search) > 0`)
    .orderBy('e.id')
    .orderBy('p.page')
    .execute();
  return rows.map(({ id, page, body, body_search }) => {
    const at = body_search.indexOf(words);
    const cut = (from: number, to: number) => body.slice(Math.max(0, from), to).replace(/\n/g, ' ');
    return {
      evidenceId: id,
      page,
      before: cut(at - around, at),
      hit: cut(at, at + words.length),
      after: cut(at + words.length, at + words.length + around),
    };
  });
};
