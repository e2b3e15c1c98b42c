import { type Kysely, type Selectable, sql } from 'kysely';
import { macOf } from './audit.store.ts';
import { type AuditHead, firstHash, hashOfBlock, rootOf } from './audit-chain.store.ts';
import type { Database } from './tables.ts';
import type { AuditBlockTable, AuditEntryTable } from './tables-people.ts';

/**
 * The first thing that is not as it was written: an entry that was changed, one that is gone, a block that does not
 * follow the one before it or no longer holds its entries, a head kept outside that the chain does not have.
 */
export type AuditBreak = {
  readonly kind: 'entry-changed' | 'entry-missing' | 'block-changed' | 'head-missing';
  /** Of the entry, or the number of the block. */
  readonly id: string;
  /** When the entry, the block or the head was written, as far as that can still be read. */
  readonly at?: string;
  readonly verb?: string;
};

/** Kết quả kiểm tra nhật ký. */
export type AuditCheck = {
  readonly entries: number;
  readonly blocks: number;
  readonly unsealed: number;
  readonly heads: number;
  readonly firstBad?: AuditBreak;
};

/**
 * Kiểm tra nhật ký — recomputes every code and every block from the first to the last, then the entries that no block
 * holds yet, then the heads that are kept outside the database (what was cut off at the end shows only there).
 */
export const checkAudit = async (
  db: Kysely<Database>,
  key: Buffer,
  heads: readonly AuditHead[],
): Promise<AuditCheck> => {
  const counts = { entries: 0, blocks: 0, unsealed: 0, heads: 0 };
  const firstBad =
    (await checkBlocks(db, key, counts)) ??
    (await checkUnsealed(db, key, counts)) ??
    (await checkHeads(db, heads, counts));
  return { ...counts, ...(firstBad ? { firstBad } : {}) };
};

type Counts = { entries: number; blocks: number; unsealed: number; heads: number };
type Block = Selectable<AuditBlockTable>;

/** Blocks read at a time; a block holds at most some thousand entries. */
const portion = 200;

const checkBlocks = async (db: Kysely<Database>, key: Buffer, counts: Counts) => {
  let prevHash = firstHash;
  for (;;) {
    const blocks = await db
      .selectFrom('audit_block')
      .selectAll()
      .where('no', '>', String(counts.blocks))
      .orderBy('no')
      .limit(portion)
      .execute();
    const [first] = blocks;
    const last = blocks.at(-1);
    if (!first || !last) return undefined;
    const entries = await sealedEntries(db, first.no, last.no);
    for (const block of blocks) {
      const bad = checkBlock(block, entries.get(block.no) ?? [], { key, prevHash, counts });
      if (bad) return bad;
      prevHash = block.hash;
    }
  }
};

type SealedEntry = Awaited<ReturnType<typeof listSealed>>[number];

const listSealed = (db: Kysely<Database>, from: string, to: string) =>
  db
    .selectFrom('audit_seal as s')
    .leftJoin('audit_entry as e', 'e.id', 's.entry_id')
    .selectAll('e')
    .select(['s.entry_id', 's.block_no'])
    .where('s.block_no', '>=', from)
    .where('s.block_no', '<=', to)
    .orderBy('s.block_no')
    .orderBy('s.position')
    .execute();

const sealedEntries = async (db: Kysely<Database>, from: string, to: string) =>
  Map.groupBy(await listSealed(db, from, to), (row) => row.block_no);

const checkBlock = (
  block: Block,
  rows: readonly SealedEntry[],
  { key, prevHash, counts }: { key: Buffer; prevHash: string; counts: Counts },
): AuditBreak | undefined => {
  for (const row of rows) {
    const bad = checkEntry(row, key);
    if (bad) return bad;
    counts.entries += 1;
  }
  const root = rootOf(rows.map((row) => ({ id: row.entry_id, mac: row.mac ?? '' })));
  const hash = hashOfBlock({ no: block.no, prevHash, root, n: rows.length });
  const follows = block.no === String(counts.blocks + 1) && block.prev_hash === prevHash;
  if (!follows || block.n !== rows.length || block.root !== root || block.hash !== hash)
    return { kind: 'block-changed', id: block.no, at: block.sealed_at };
  counts.blocks += 1;
  return undefined;
};

type EntryRow = { readonly [column in keyof AuditEntryTable]: AuditEntryTable[column] | null };

const checkEntry = (row: EntryRow & { entry_id?: string }, key: Buffer): AuditBreak | undefined => {
  const { id, at, verb, subject, content, mac } = row;
  if (id === null || at === null || verb === null || subject === null || content === null)
    return { kind: 'entry-missing', id: row.entry_id ?? '' };
  const { actor_id, round_id, unit_id } = row;
  return macOf(key, { id, at, verb, actor_id, round_id, unit_id, subject, content }) === mac
    ? undefined
    : { kind: 'entry-changed', id, at, verb };
};

const checkUnsealed = async (db: Kysely<Database>, key: Buffer, counts: Counts) => {
  const rows = await db
    .selectFrom('audit_entry as e')
    .leftJoin('audit_seal as s', 's.entry_id', 'e.id')
    .selectAll('e')
    .where('s.entry_id', 'is', null)
    .orderBy('e.id')
    .execute();
  counts.unsealed = rows.length;
  for (const row of rows) {
    const bad = checkEntry(row, key);
    if (bad) return bad;
  }
  return undefined;
};

const checkHeads = async (db: Kysely<Database>, heads: readonly AuditHead[], counts: Counts) => {
  for (const head of [...heads].sort((left, right) => Number(BigInt(left.no) - BigInt(right.no)))) {
    const { rows } = await sql<{ hash: string }>`select hash from audit_block where no = ${head.no}`.execute(
      db,
    );
    if (rows[0]?.hash !== head.hash) return { kind: 'head-missing', id: head.no, at: head.sealedAt } as const;
    counts.heads += 1;
  }
  return undefined;
};
