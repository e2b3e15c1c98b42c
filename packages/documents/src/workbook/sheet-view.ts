import type { Cell, CellRange, CellValue, Grid, GridRow } from '../grid.ts';

/**
 * Trang tính để đọc — cells by place, with merged ranges resolved: every cell of a merged range shows the value of its
 * first cell, as a reader sees it.
 */
export type SheetView = {
  readonly name: string;
  readonly rows: readonly GridRow[];
  /** The cell itself, without looking at merged ranges. */
  readonly own: (row: number, column: number) => Cell | undefined;
  readonly value: (row: number, column: number) => CellValue | undefined;
  /** The merged range that holds the cell, when it spans more than one row. */
  readonly tallRange: (row: number, column: number) => CellRange | undefined;
};

/** Mở trang tính để đọc. */
export const viewSheet = (grid: Grid): SheetView => {
  const rows = new Map(grid.rows.map((row) => [row.number, row]));
  const cells = new Map(
    grid.rows.flatMap((row) => row.cells.map((cell) => [placeKey(row.number, cell.column), cell])),
  );
  const merges = mergesByRow(grid.merges);
  const rangeAt = (row: number, column: number): CellRange | undefined =>
    merges.get(row)?.find((range) => range.fromColumn <= column && column <= range.toColumn);
  const own = (row: number, column: number): Cell | undefined => cells.get(placeKey(row, column));
  return {
    name: grid.name,
    rows: [...rows.values()].filter((row) => !row.hidden).sort((a, b) => a.number - b.number),
    own,
    value: (row, column) => {
      const range = rangeAt(row, column);
      return (range ? own(range.fromRow, range.fromColumn) : own(row, column))?.value;
    },
    tallRange: (row, column) => {
      const range = rangeAt(row, column);
      return range && range.toRow > range.fromRow ? range : undefined;
    },
  };
};

/** Excel's last column is 16,384 (XFD), so that row and column fit one number exactly. */
const placeKey = (row: number, column: number): number => row * 20_000 + column;

/** Merged ranges by each row they touch; a range over more rows than a table can have is cut there. */
const mergesByRow = (merges: readonly CellRange[]): ReadonlyMap<number, readonly CellRange[]> => {
  const byRow = new Map<number, CellRange[]>();
  for (const range of merges) {
    const last = Math.min(range.toRow, range.fromRow + longestMerge);
    for (let row = range.fromRow; row <= last; row += 1) {
      const known = byRow.get(row);
      if (known) known.push(range);
      else byRow.set(row, [range]);
    }
  }
  return byRow;
};

const longestMerge = 1000;

/** Chữ của một ô, NFC, without idle spaces; line breaks stay. Numbers as exact decimals, days as dd/mm/yyyy. */
export const textOf = (value: CellValue | undefined): string => {
  switch (value?.kind) {
    case 'text':
      return value.text
        .normalize('NFC')
        .replace(/\r\n?/g, '\n')
        .replace(/[ \u00A0\t]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .trim();
    case 'number':
      return value.number.replace('.', ',');
    case 'date':
      return value.day.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1');
    case 'error':
      return value.error;
    default:
      return '';
  }
};

/** Chữ thường một dòng, for comparing headings of columns. */
export const foldedText = (value: CellValue | undefined): string =>
  textOf(value).replace(/\s+/g, ' ').toLowerCase();
