import type { Instant, PublicResult, ResultSnapshot, Sha256 } from '@parindex/domain';
import type { Kysely } from 'kysely';
import type { Database } from './tables.ts';

/** Puts the canonical bytes of a result where they stay for ever, by their hash; the same bytes twice are one row. */
export const insertSnapshot = async (
  tx: Kysely<Database>,
  snapshot: { readonly sha256: Sha256; readonly content: string; readonly at: Instant },
): Promise<void> => {
  await tx
    .insertInto('result_snapshot')
    .values({ sha256: snapshot.sha256, content: snapshot.content, created_at: snapshot.at })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute();
};

/** The bytes as they were frozen. */
export const readSnapshotText = async (db: Kysely<Database>, sha256: Sha256): Promise<string | undefined> => {
  const row = await db
    .selectFrom('result_snapshot')
    .select('content')
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  return row?.content;
};

const kept = new Map<Sha256, ResultSnapshot | PublicResult>();
const keptLimit = 40;

/** A snapshot never changes, so that a process may keep the last ones it read. */
const readParsed = async <Content extends ResultSnapshot | PublicResult>(
  db: Kysely<Database>,
  sha256: Sha256,
): Promise<Content> => {
  const known = kept.get(sha256);
  if (known) return known as Content;
  const text = await readSnapshotText(db, sha256);
  if (text === undefined) throw new Error(`result snapshot ${sha256} is missing`);
  const content = JSON.parse(text) as Content;
  if (kept.size >= keptLimit) kept.delete([...kept.keys()][0] ?? '');
  kept.set(sha256, content);
  return content;
};

export const readSnapshot = (db: Kysely<Database>, sha256: Sha256): Promise<ResultSnapshot> =>
  readParsed<ResultSnapshot>(db, sha256);

export const readPublicResult = (db: Kysely<Database>, sha256: Sha256): Promise<PublicResult> =>
  readParsed<PublicResult>(db, sha256);
