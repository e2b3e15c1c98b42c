import { type Problem, problem } from '@parindex/domain';
import type { TableRow } from './table-rows.ts';

/** Where a row stands: its parent in the table, when it has one, and what is wrong with it. */
export type Placed = {
  readonly row: TableRow;
  readonly parent?: TableRow;
  readonly problems: readonly Problem[];
};

/**
 * Dựng cây từ mã: "1.1.3" stands under "1.1"; Roman numbers and letters open levels of their own. Where codes only
 * count the rows, bold type tells the levels.
 *
 * @param codeAt  the cell of a row's code, for problems
 */
export const placeRows = (rows: readonly TableRow[], codeAt: (row: TableRow) => string): readonly Placed[] =>
  countOnly(rows) ? placeByLook(rows) : placeByCode(rows, codeAt);

/** "1, 2, 3 … 60" down the whole table, with some rows bold: the codes say nothing about levels. */
const countOnly = (rows: readonly TableRow[]): boolean => {
  const numbers = rows.map((row) => Number(row.code));
  const rising = numbers.every(
    (number, at) => Number.isInteger(number) && (at === 0 || number > (numbers[at - 1] ?? 0)),
  );
  return rows.length > 2 && rising && rows.some((row) => row.bold) && rows.some((row) => !row.bold);
};

/** Capitals in bold, bold, plain: as many levels as the table uses. */
const placeByLook = (rows: readonly TableRow[]): readonly Placed[] => {
  const rankOf = (row: TableRow): number => {
    if (!row.bold) return 2;
    return row.name === row.name.toUpperCase() ? 0 : 1;
  };
  const used = [...new Set(rows.map(rankOf))].sort((a, b) => a - b);
  const open: (TableRow | undefined)[] = [];
  return rows.map((row) => {
    const level = used.indexOf(rankOf(row));
    open.length = level;
    const parent = open.findLast((each) => each !== undefined);
    open[level] = row;
    return { row, ...(parent === undefined ? {} : { parent }), problems: [] };
  });
};

type Open = { readonly style: string; readonly row: TableRow };

const placeByCode = (rows: readonly TableRow[], codeAt: (row: TableRow) => string): readonly Placed[] => {
  const byCode = new Map<string, TableRow>();
  const bands = new Map<TableRow, TableRow | undefined>();
  const open: Open[] = [];
  const styles = new Set(rows.map((row) => styleOf(row.code)));
  return rows.map((row) => {
    const style = styleOf(row.code);
    const prefix = prefixOf(row.code);
    const before = prefix === undefined ? undefined : byCode.get(prefix);
    const at = open.findIndex((each) => each.style === style);
    if (at >= 0) open.length = at;
    const band = bandOf(row, open);
    const named = before && bands.get(before) === band ? before : undefined;
    bands.set(row, isBand(style) ? row : band);
    const above = named ?? (prefix === undefined ? open.at(-1)?.row : band);
    const expected = prefix === undefined ? '' : styleOf(prefix);
    const inUse = band ? open.some((each) => each.style === expected) : styles.has(expected);
    const missing = prefix !== undefined && !named && inUse && !row.afterBand && row.part === 'main';
    byCode.set(row.code, row);
    open.push({ style, row });
    return {
      row,
      ...(above === undefined || above === row ? {} : { parent: above }),
      problems: missing
        ? [problem('criteria-sheet.parent-missing', { code: row.code, parent: prefix }, codeAt(row))]
        : [],
    };
  });
};

const isBand = (style: string): boolean => style === 'roman' || style === 'capital';

/** The Roman or lettered heading that is open above a row: codes under another one are other codes. */
const bandOf = (row: TableRow, open: readonly Open[]): TableRow | undefined =>
  open.findLast((each) => isBand(each.style) && each.row.part === row.part)?.row;

const prefixOf = (code: string): string | undefined => {
  const dot = code.lastIndexOf('.');
  return dot > 0 ? code.slice(0, dot) : undefined;
};

const styleOf = (code: string): string => {
  if (/^[IVXLC]+$/.test(code)) return 'roman';
  if (/^\p{Lu}$/u.test(code)) return 'capital';
  if (/^\p{Ll}$/u.test(code)) return 'letter';
  return /^[\p{L}\d]+(?:\.[\p{L}\d]+)*$/u.test(code) ? `dotted-${code.split('.').length}` : 'other';
};
