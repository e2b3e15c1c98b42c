import { createHash } from 'node:crypto';
import { canonicalJson } from '@parindex/domain';
import { type Kysely, sql } from 'kysely';
import type { Database } from './tables.ts';

/** The end of the chain: the number and hash of its newest block. */
export type AuditHead = { readonly no: string; readonly hash: string; readonly sealedAt: string };

const blockLimit = 5000;

/**
 * Puts entries that no block holds into the next block. One sealer at a time (others return at once). Write
 * transactions are short, so entries older than ten minutes are looked for only with `everything`.
 *
 * @returns the newest head, or undefined while nothing was ever sealed
 */
export const sealPending = async (
  db: Kysely<Database>,
  options: { everything: boolean },
): Promise<AuditHead | undefined> =>
  db.transaction().execute(async (tx) => {
    const { rows: locks } = await sql<{ taken: boolean }>`
      select pg_try_advisory_xact_lock(7120042020) as taken`.execute(tx);
    const head = await newestHead(tx);
    if (!locks[0]?.taken) return head;
    const pending = await unsealed(tx, options.everything);
    return pending.length === 0 ? head : appendBlock(tx, head, pending);
  });

type Pending = { readonly id: string; readonly mac: string };

const unsealed = (tx: Kysely<Database>, everything: boolean): Promise<readonly Pending[]> =>
  tx
    .selectFrom('audit_entry as e')
    .leftJoin('audit_seal as s', 's.entry_id', 'e.id')
    .select(['e.id', 'e.mac'])
    .where('s.entry_id', 'is', null)
    .$if(!everything, (query) =>
      query.where('e.id', '>', sql<string>`${firstIdOf(Date.now() - 600_000)}::uuid`),
    )
    .orderBy('e.id')
    .limit(blockLimit)
    .execute();

/** The smallest UUIDv7 of a millisecond. */
const firstIdOf = (milliseconds: number) => {
  const hex = milliseconds.toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
};

const newestHead = async (tx: Kysely<Database>): Promise<AuditHead | undefined> => {
  const row = await tx
    .selectFrom('audit_block')
    .select(['no', 'hash', 'sealed_at'])
    .orderBy('no', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { no: row.no, hash: row.hash, sealedAt: row.sealed_at };
};

const appendBlock = async (
  tx: Kysely<Database>,
  head: AuditHead | undefined,
  entries: readonly Pending[],
): Promise<AuditHead> => {
  const no = String(BigInt(head?.no ?? '0') + 1n);
  const prevHash = head?.hash ?? firstHash;
  const root = rootOf(entries);
  const hash = hashOfBlock({ no, prevHash, root, n: entries.length });
  const { sealed_at: sealedAt } = await tx
    .insertInto('audit_block')
    .values({
      no,
      prev_hash: prevHash,
      root,
      n: entries.length,
      hash,
      sealed_at: sql<string>`clock_timestamp()`,
    })
    .returning('sealed_at')
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('audit_seal')
    .values(entries.map((entry, position) => ({ entry_id: entry.id, block_no: no, position })))
    .execute();
  return { no, hash, sealedAt };
};

/** What the first block follows. */
export const firstHash = '0'.repeat(64);

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** One hash over the entries of a block, in their order. */
export const rootOf = (entries: readonly Pending[]) =>
  sha256(canonicalJson(entries.map(({ id, mac }) => [id, mac])));

/** The hash of a block, over its own contents and the block before it. */
export const hashOfBlock = (block: { no: string; prevHash: string; root: string; n: number }) =>
  sha256(canonicalJson([block.no, block.prevHash, block.root, block.n]));
