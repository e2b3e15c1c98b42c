import { createHash, createHmac } from 'node:crypto';
import { canonicalJson } from '@parindex/domain';
import { type Kysely, sql } from 'kysely';
import { macOf } from './audit.store.ts';
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

const firstHash = '0'.repeat(64);

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const rootOf = (entries: readonly Pending[]) =>
  sha256(canonicalJson(entries.map(({ id, mac }) => [id, mac])));

const hashOfBlock = (block: { no: string; prevHash: string; root: string; n: number }) =>
  sha256(canonicalJson([block.no, block.prevHash, block.root, block.n]));

/** The head with its HMAC, as one line: what is kept outside the database. */
export const signHead = (head: AuditHead, key: Buffer): string => {
  const line = canonicalJson({ block: head.no, hash: head.hash, sealedAt: head.sealedAt });
  return canonicalJson({ head: line, mac: createHmac('sha256', key).update(line).digest('hex') });
};

/** What `audit check` found. `firstBad` names the first entry or block that is not as it was written. */
export type AuditCheck = {
  readonly entries: number;
  readonly blocks: number;
  readonly unsealed: number;
  readonly firstBad?: { readonly kind: 'entry' | 'block'; readonly id: string };
};

/** Kiểm tra nhật ký — recomputes every code and every block from the first to the last. */
export const checkAuditChain = async (db: Kysely<Database>, key: Buffer): Promise<AuditCheck> => {
  let entries = 0;
  let blocks = 0;
  let prevHash = firstHash;
  const found = (firstBad: AuditCheck['firstBad']): AuditCheck => ({
    entries,
    blocks,
    unsealed: 0,
    ...(firstBad ? { firstBad } : {}),
  });
  const all = await db.selectFrom('audit_block').selectAll().orderBy('no').execute();
  for (const block of all) {
    const rows = await db
      .selectFrom('audit_seal as s')
      .leftJoin('audit_entry as e', 'e.id', 's.entry_id')
      .selectAll('e')
      .select('s.entry_id')
      .where('s.block_no', '=', block.no)
      .orderBy('s.position')
      .execute();
    for (const row of rows) {
      const { id, at, verb, actor_id, round_id, unit_id, subject, content, mac } = row;
      if (!id || !at || !verb || !subject || !content || !mac)
        return found({ kind: 'entry', id: row.entry_id });
      const fields = { id, at, verb, actor_id, round_id, unit_id, subject, content };
      if (macOf(key, fields) !== mac) return found({ kind: 'entry', id });
      entries += 1;
    }
    const root = rootOf(rows.map((row) => ({ id: row.entry_id, mac: row.mac ?? '' })));
    const hash = hashOfBlock({ no: block.no, prevHash, root, n: rows.length });
    const expectedNo = String(blocks + 1);
    if (block.no !== expectedNo || block.prev_hash !== prevHash || block.root !== root || block.hash !== hash)
      return found({ kind: 'block', id: block.no });
    prevHash = hash;
    blocks += 1;
  }
  const [open] = await db
    .selectFrom('audit_entry as e')
    .leftJoin('audit_seal as s', 's.entry_id', 'e.id')
    .select((eb) => eb.fn.countAll<string>().as('n'))
    .where('s.entry_id', 'is', null)
    .execute();
  return { ...found(undefined), unsealed: Number(open?.n ?? 0) };
};
