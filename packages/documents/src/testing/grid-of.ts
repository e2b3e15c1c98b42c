import type { Cell, CellRange, CellValue, Grid } from '../grid.ts';

/** What a test writes into one cell: text, a number, a day, an error, bold text, a formula's cached number. */
export type Written =
  | string
  | number
  | { day: string }
  | { error: string }
  | { bold: string }
  | { cached: number }
  | null;

const cellValueOf = (written: Written): CellValue | undefined => {
  if (written === null) return undefined;
  if (typeof written === 'string') return { kind: 'text', text: written };
  if (typeof written === 'number') return { kind: 'number', number: String(written) };
  if ('day' in written) return { kind: 'date', day: written.day };
  if ('error' in written) return { kind: 'error', error: written.error };
  return 'bold' in written
    ? { kind: 'text', text: written.bold }
    : { kind: 'number', number: String(written.cached) };
};

const cellOf = (written: Written, at: number): readonly Cell[] => {
  const value = cellValueOf(written);
  if (value === undefined) return [];
  const bold = typeof written === 'object' && written !== null && 'bold' in written;
  const cached = typeof written === 'object' && written !== null && 'cached' in written;
  return [
    {
      column: at + 1,
      value,
      ...(bold ? { look: { bold } } : {}),
      ...(cached ? { formula: true as const } : {}),
    },
  ];
};

/** Trang tính viết tay cho phép thử: rows from 1, columns from A. */
export const gridOf = (
  rows: readonly (readonly Written[])[],
  merges: readonly CellRange[] = [],
  name = 'Bảng 2',
): Grid => ({
  name,
  rows: rows.map((cells, at) => ({ number: at + 1, cells: cells.flatMap(cellOf) })),
  merges,
});
