import { type Kysely, sql } from 'kysely';

/** What the files say, by their content: the same bytes are read once, whoever sent them. */
const statements = [
  `create table blob_text (
    sha256 text primary key references blob,
    state text not null check (state in ('read','cut','no-text','encrypted','unreadable','unknown-kind')),
    page_count integer
  )`,
  // body và body_search dài bằng nhau, nên chỗ tìm thấy trong bản không dấu là chỗ trong bản có dấu
  `create table blob_page (
    sha256 text not null references blob_text on delete cascade,
    page integer not null,
    body text not null,
    body_search text not null,
    primary key (sha256, page)
  )`,
];

export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db);
};
