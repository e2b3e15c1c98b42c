import type { Day, Decimal } from '@parindex/domain';

/**
 * Giá trị của ô — what one cell of a workbook holds. A formula cell holds its last computed value.
 *
 * `number`  exact decimal text, the 15 significant digits that Excel shows ("0.1", never 0.1000000000000000055)
 * `date`    a calendar day; the time of day is dropped
 */
export type CellValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: Decimal; readonly percent?: true }
  | { readonly kind: 'date'; readonly day: Day }
  | { readonly kind: 'flag'; readonly flag: boolean }
  | { readonly kind: 'error'; readonly error: string };

/** Cách trình bày ô. `format` is an Excel number format; `'@'` keeps digits as text. Sizes in points. */
export type CellLook = {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly border?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly format?: string;
};

/** Ô. `column` counts from 1; an absent value is an empty cell that still has a look. */
export type Cell = {
  readonly column: number;
  readonly value?: CellValue;
  readonly formula?: true;
  readonly look?: CellLook;
};

/** Dòng. `number` counts from 1; `outline` is Excel's grouping level; `height` in points. */
export type GridRow = {
  readonly number: number;
  readonly cells: readonly Cell[];
  readonly height?: number;
  readonly outline?: number;
  readonly hidden?: boolean;
};

/** Vùng ô, both ends inclusive, counted from 1. */
export type CellRange = {
  readonly fromRow: number;
  readonly fromColumn: number;
  readonly toRow: number;
  readonly toColumn: number;
};

/** Bố trí trang in, A4. Widths in characters of the standard font; margins in millimetres. */
export type SheetLayout = {
  readonly orientation: 'portrait' | 'landscape';
  readonly columnWidths: readonly number[];
  readonly repeatRows?: { readonly from: number; readonly to: number };
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** Only the first columns are printed; those after them are for the program. */
  readonly printColumns?: number;
  readonly footer?: string;
};

/**
 * Trang tính — one sheet of a workbook as plain cells; knows no Office format. Empty rows and cells may be absent.
 */
export type Grid = {
  readonly name: string;
  readonly rows: readonly GridRow[];
  readonly merges: readonly CellRange[];
  readonly hidden?: boolean;
  readonly layout?: SheetLayout;
};

/** Trang tính viết dần — a grid whose rows are made one by one while they are written, for thousands of units. */
export type GridStream = Omit<Grid, 'rows'> & { readonly rows: Iterable<GridRow> };

/** Tên cột: 1 → "A", 27 → "AA". */
export const columnName = (column: number): string =>
  column <= 26
    ? String.fromCharCode(64 + column)
    : columnName(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));

/** Địa chỉ ô: (17, 4) → "D17". */
export const cellAddress = (row: number, column: number): string => `${columnName(column)}${row}`;

/** Địa chỉ ô kèm tên trang tính, the `at` of a problem: "Tiêu chí!D17". */
export const cellPlace = (sheet: string, row: number, column: number): string =>
  `${sheet}!${cellAddress(row, column)}`;
