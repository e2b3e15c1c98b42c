import { canonicalJson, type Json } from '../shared/canonical.ts';
import { equals, parseDecimal } from '../shared/exact.ts';
import type { IndexSet } from './index-set.ts';
import type { SetRow } from './set-row.ts';

/** What differs in a row that both sets have. */
export type RowDifference =
  | 'code'
  | 'name'
  | 'maximum'
  | 'wording'
  | 'rule'
  | 'evidence'
  | 'method'
  | 'place';

/** A row of both sets that is not the same any more. */
export type ChangedRow = {
  readonly before: SetRow;
  readonly after: SetRow;
  readonly differences: readonly RowDifference[];
};

/** So với bộ trước: which rows came, went, and changed, in the order of the later set. */
export type IndexSetComparison = {
  readonly added: readonly SetRow[];
  readonly removed: readonly SetRow[];
  readonly changed: readonly ChangedRow[];
  readonly same: number;
};

/**
 * So sánh hai bộ chỉ số — by row id where they share it (versions of one set), else by official code.
 *
 * A wording that differs only in spaces or in the composition of its letters is the same wording.
 */
export const compareIndexSets = (
  earlier: Pick<IndexSet, 'rows'>,
  later: Pick<IndexSet, 'rows'>,
): IndexSetComparison => {
  const partners = pairRows(earlier.rows, later.rows);
  const taken = new Set(partners.values());
  const [codesBefore, codesAfter] = [codeById(earlier.rows), codeById(later.rows)];
  const changed: ChangedRow[] = [];
  let same = 0;
  for (const after of later.rows) {
    const before = partners.get(after);
    if (before === undefined) continue;
    const parents = [codesBefore.get(before.parentId ?? ''), codesAfter.get(after.parentId ?? '')] as const;
    const differences = differencesOf(before, after, parents[0] !== parents[1]);
    if (differences.length > 0) changed.push({ before, after, differences });
    else same += 1;
  }
  return {
    added: later.rows.filter((row) => !partners.has(row)),
    removed: earlier.rows.filter((row) => !taken.has(row)),
    changed,
    same,
  };
};

const pairRows = (earlier: readonly SetRow[], later: readonly SetRow[]): ReadonlyMap<SetRow, SetRow> => {
  const byId = new Map(earlier.map((row) => [row.id, row]));
  const sharesIds = later.some(({ id }) => byId.has(id));
  const free = new Set(earlier);
  const pairs = new Map<SetRow, SetRow>();
  const pair = (after: SetRow, before: SetRow | undefined) => {
    if (before === undefined || !free.delete(before)) return;
    pairs.set(after, before);
  };
  if (sharesIds) for (const row of later) pair(row, byId.get(row.id));
  const byCode = new Map([...free].reverse().map((row) => [row.code, row]));
  for (const row of later) if (!pairs.has(row)) pair(row, byCode.get(row.code));
  return pairs;
};

const codeById = (rows: readonly SetRow[]): ReadonlyMap<string, string> =>
  new Map(rows.map(({ id, code }) => [id, code]));

const differencesOf = (before: SetRow, after: SetRow, moved: boolean): readonly RowDifference[] => {
  const found: RowDifference[] = [];
  if (before.code !== after.code) found.push('code');
  if (plain(before.name) !== plain(after.name)) found.push('name');
  if (!sameDecimal(before.maxPoints, after.maxPoints)) found.push('maximum');
  if (plain(wordingOf(before)) !== plain(wordingOf(after))) found.push('wording');
  if (ruleOf(before) !== ruleOf(after)) found.push('rule');
  if (plain(evidenceOf(before)) !== plain(evidenceOf(after))) found.push('evidence');
  if (methodOf(before) !== methodOf(after)) found.push('method');
  if (moved) found.push('place');
  return found;
};

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

const sameDecimal = (one: string, other: string): boolean => {
  const [a, b] = [parseDecimal(one), parseDecimal(other)];
  return a === undefined || b === undefined ? one === other : equals(a, b);
};

const wordingOf = (row: SetRow): string => (row.kind === 'item' ? row.wording : '');
const evidenceOf = (row: SetRow): string => (row.kind === 'item' ? row.evidence : '');
const methodOf = (row: SetRow): string => (row.kind === 'item' ? row.method : 'heading');
const ruleOf = (row: SetRow): string => canonicalJson((row.kind === 'item' ? row.rule : row.combine) as Json);
