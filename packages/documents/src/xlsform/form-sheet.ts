import { type LocalWords, type Problem, problem } from '@parindex/domain';
import { cellPlace, type Grid } from '../grid.ts';
import { textOf, viewSheet } from '../workbook/sheet-view.ts';

/** One line of an XLSForm sheet: cells by the heading of their column, and where each stands. */
export type FormLine = Readonly<{
  text: (column: string) => string;
  /** Vietnamese, and English where the sheet has a column for it. */
  words: (column: string) => LocalWords | undefined;
  at: (column: string) => string;
}>;

/** Đọc một trang của XLSForm — the lines below the heading row, empty ones left out; column names in lower case. */
export function readFormSheet(grid: Grid): readonly FormLine[] {
  const sheet = viewSheet(grid);
  const [head, ...rows] = sheet.rows.filter(({ cells }) => cells.some(({ value }) => textOf(value) !== ''));
  if (!head) return [];
  const columns = new Map<string, number>();
  for (const { column, value } of head.cells) {
    const name = textOf(value)
      .toLowerCase()
      .replace(/\s*:+\s*/gu, '::')
      .replace(/^list name$/u, 'list_name');
    if (name !== '' && !columns.has(name)) columns.set(name, column);
  }
  return rows.map(({ number }) => {
    const text = (column: string) => textOf(sheet.value(number, columns.get(column) ?? 0)).trim();
    return {
      text,
      words: (column) => wordsOf(column, columns, text),
      at: (column) => cellPlace(grid.name, number, columns.get(column) ?? 1),
    };
  });
}

const english = /::.*(\(en\)|english|^en$|::en$|tiếng anh)/u;
const vietnamese = /::.*(\(vi\)|vietnamese|::vi$|tiếng việt)/u;

function wordsOf(
  column: string,
  columns: ReadonlyMap<string, number>,
  text: (column: string) => string,
): LocalWords | undefined {
  const own = [...columns.keys()].filter((name) => name === column || name.startsWith(`${column}::`));
  const en = own
    .filter((name) => english.test(name))
    .map(text)
    .find(Boolean);
  const vi = own
    .filter((name) => !english.test(name))
    .sort((a, b) => Number(vietnamese.test(b)) - Number(vietnamese.test(a)))
    .map(text)
    .find(Boolean);
  if (vi === undefined && en === undefined) return undefined;
  return { vi: vi ?? en ?? '', ...(en === undefined ? {} : { en }) };
}

/** The sheet of that name, in any case of letters. */
export const sheetNamed = (grids: readonly Grid[], name: string): Grid | undefined =>
  grids.find((grid) => grid.name.trim().toLowerCase() === name);

/** Yes in the ways in which an XLSForm says it. */
export const isYes = (text: string): boolean => /^(yes|true|true\(\)|x|1|có)$/iu.test(text);

/** That a cell asks for what a questionnaire cannot hold; named with its cell, and left out. */
export const notSupported = (what: string, at: string): Problem =>
  problem('xlsform.not-supported', { what }, at, false);
