import type { Id } from '../shared/ids.ts';
import { problem } from '../shared/problem.ts';
import { ok, type Result, refuse } from '../shared/result.ts';
import type { IndexSet } from './index-set.ts';
import type { IndexSetChange } from './index-set-change.ts';
import { isItem, type SetRow } from './set-row.ts';
import { checkTemplateKept } from './template.ts';

/**
 * Sửa bản nháp — the set after one change; the browser shows it at once, the server decides with the same function.
 *
 * Problems  `index-set.row-unknown`, `index-set.row-taken`, `index-set.row-cannot-hold` (an item, or a row below the
 *           one that moves), `index-set.row-holds-others` (a heading with rows below it became an item); those of
 *           `checkTemplateKept`
 */
export const changeIndexSet = <Set extends IndexSet>(set: Set, change: IndexSetChange): Result<Set> => {
  const kept = checkTemplateKept(set, change);
  if (kept.length > 0) return refuse(...kept);
  switch (change.kind) {
    case 'title':
      return ok({ ...withoutDecision(set), ...change.title });
    case 'scoring':
      return ok({ ...set, scoring: change.scoring });
    case 'rows':
      return withRows(set, checkedRows(set, change.rows));
    case 'row':
      return withRows(set, replaceRow(set.rows, change.row));
    case 'confirm':
      return withRows(set, confirmItem(set.rows, change.rowId, change.seen));
    case 'add':
      return withRows(set, addRow(set.rows, change.row, change.before));
    case 'remove':
      return withRows(set, removeRow(set.rows, change.rowId));
    case 'move':
      return withRows(set, moveRow(set.rows, change.rowId, change.parentId, change.before));
  }
};

/** The row and everything below it, in the order of the set. */
export const subtreeOf = (rows: readonly SetRow[], rowId: Id): readonly SetRow[] => {
  const inside = new Set([rowId]);
  return rows.filter((row) => {
    if (row.parentId !== undefined && inside.has(row.parentId)) inside.add(row.id);
    return inside.has(row.id);
  });
};

type Rows = readonly SetRow[];

const withRows = <Set extends IndexSet>(set: Set, rows: Result<Rows>): Result<Set> =>
  rows.ok ? ok({ ...set, rows: rows.value }) : rows;

const withoutDecision = <Set extends IndexSet>(set: Set): Set => {
  const { decision: _, ...rest } = set;
  return rest as Set;
};

const unknown = (rowId: Id): Result<never> => refuse(problem('index-set.row-unknown', {}, `row:${rowId}`));

const replaceRow = (rows: Rows, row: SetRow): Result<Rows> => {
  const present = rows.find(({ id }) => id === row.id);
  if (present === undefined) return unknown(row.id);
  if (isItem(row) && rows.some(({ parentId }) => parentId === row.id))
    return refuse(problem('index-set.row-holds-others', { code: present.code }, `row:${row.id}`));
  const { parentId: _, ...content } = row;
  const kept = present.parentId === undefined ? content : { ...content, parentId: present.parentId };
  return ok(rows.map((other) => (other.id === row.id ? kept : other)));
};

const confirmItem = (rows: Rows, rowId: Id, seen: boolean): Result<Rows> => {
  const row = rows.find(({ id }) => id === rowId);
  if (row === undefined || !isItem(row)) return unknown(rowId);
  return ok(rows.map((other) => (other === row ? { ...row, attention: !seen } : other)));
};

const addRow = (rows: Rows, row: SetRow, before: Id | undefined): Result<Rows> => {
  if (rows.some(({ id }) => id === row.id))
    return refuse(problem('index-set.row-taken', { code: row.code }, `row:${row.id}`));
  return placeRows(rows, [row], row.parentId, before);
};

const removeRow = (rows: Rows, rowId: Id): Result<Rows> => {
  if (!rows.some(({ id }) => id === rowId)) return unknown(rowId);
  const gone = new Set(subtreeOf(rows, rowId));
  return ok(rows.filter((row) => !gone.has(row)));
};

const moveRow = (rows: Rows, rowId: Id, parentId: Id | undefined, before: Id | undefined): Result<Rows> => {
  const [top, ...below] = subtreeOf(rows, rowId);
  if (top === undefined) return unknown(rowId);
  if (before === rowId) return ok(rows);
  const moved = new Set([top, ...below]);
  if ([...moved].some(({ id }) => id === parentId)) return cannotHold(top);
  const { parentId: _, ...free } = top;
  const placed = parentId === undefined ? free : { ...free, parentId };
  return placeRows(
    rows.filter((row) => !moved.has(row)),
    [placed, ...below],
    parentId,
    before,
  );
};

/** Puts rows before a sibling, or after everything below the parent. */
const placeRows = (
  rows: Rows,
  placed: Rows,
  parentId: Id | undefined,
  before: Id | undefined,
): Result<Rows> => {
  if (before !== undefined) {
    const at = rows.findIndex(({ id }) => id === before);
    return at < 0 || rows[at]?.parentId !== parentId ? unknown(before) : ok(rows.toSpliced(at, 0, ...placed));
  }
  if (parentId === undefined) return ok([...rows, ...placed]);
  const parent = rows.find(({ id }) => id === parentId);
  if (parent === undefined) return unknown(parentId);
  if (isItem(parent)) return cannotHold(parent);
  const last = subtreeOf(rows, parentId).at(-1) ?? parent;
  return ok(rows.toSpliced(rows.indexOf(last) + 1, 0, ...placed));
};

const cannotHold = (row: SetRow): Result<never> =>
  refuse(problem('index-set.row-cannot-hold', { code: row.code }, `row:${row.id}`));

/** Parents above their children, every id once; nobody's look is taken for granted. */
const checkedRows = (set: IndexSet, rows: Rows): Result<Rows> => {
  const waiting = new Set(set.rows.filter((row) => isItem(row) && row.attention).map(({ id }) => id));
  const above = new Map<Id, SetRow>();
  for (const row of rows) {
    if (above.has(row.id)) return refuse(problem('index-set.row-taken', { code: row.code }, `row:${row.id}`));
    if (row.parentId !== undefined) {
      const parent = above.get(row.parentId);
      if (parent === undefined) return unknown(row.parentId);
      if (isItem(parent)) return cannotHold(parent);
    }
    above.set(row.id, row);
  }
  return ok(rows.map((row) => (isItem(row) && waiting.has(row.id) ? { ...row, attention: true } : row)));
};
