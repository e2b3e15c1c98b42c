import type { Day } from '@parindex/domain';
import { type CellLook, cellPlace, type Grid } from '../grid.ts';
import { readDayCell } from '../workbook/cell-readers.ts';
import { bodyLook, dayCell, headLook, textCell, titleHeight } from '../workbook/looks.ts';
import { foldedText, type SheetView, textOf, viewSheet } from '../workbook/sheet-view.ts';

/** A column of a register: `key` in code, `heading` in the sheet, other headings by which people know it. */
export type PlainColumn<Key extends string> = {
  readonly key: Key;
  readonly heading: string;
  readonly also?: readonly string[];
  readonly width: number;
  readonly day?: true;
};

/** One line of a register as it stands in the sheet; what is empty is absent. */
export type PlainRow<Key extends string> = {
  readonly sheetRow: number;
  readonly cells: Readonly<Partial<Record<Key, string>>>;
};

const longest = 20_000;

/** Bảng phẳng của một danh mục — title, one heading row, one line a row; days as days, everything else as text. */
export const writePlainTable = <Key extends string>(
  name: string,
  title: readonly string[],
  columns: readonly PlainColumn<Key>[],
  rows: readonly Readonly<Partial<Record<Key, string>>>[],
): Grid => {
  const headingRow = title.length + 2;
  const widths = columns.map(({ width }) => width);
  return {
    name,
    rows: [
      ...title.map((text, at) => ({
        number: at + 1,
        height: titleHeight(text, widths),
        cells: [{ column: 1, ...textCell(text, at === 0 ? titleLook : hintLook) }],
      })),
      {
        number: headingRow,
        height: 34,
        cells: columns.map(({ heading }, at) => ({ column: at + 1, ...textCell(heading, headLook) })),
      },
      ...rows.map((row, index) => ({
        number: headingRow + 1 + index,
        cells: columns.map(({ key, day }, at) => {
          const value = row[key] ?? '';
          return {
            column: at + 1,
            ...(day && value !== '' ? dayCell(value, bodyLook) : textCell(value, lineLook)),
          };
        }),
      })),
    ],
    merges: title.map((_, at) => ({
      fromRow: at + 1,
      fromColumn: 1,
      toRow: at + 1,
      toColumn: columns.length,
    })),
    layout: {
      orientation: 'landscape',
      columnWidths: widths,
      repeatRows: { from: headingRow, to: headingRow },
      freeze: { rows: headingRow, columns: 1 },
    },
  };
};

const titleLook: CellLook = { bold: true, size: 14, align: 'left', wrap: true };
const hintLook: CellLook = { italic: true, align: 'left', wrap: true };
const lineLook: CellLook = { ...bodyLook, align: 'left', indent: 1 };

/** A table that was found: its lines, and places of cells for problems. */
export type PlainTable<Key extends string> = {
  readonly sheet: string;
  readonly rows: readonly PlainRow<Key>[];
  readonly placeOf: (row: PlainRow<Key>, key: Key) => string;
};

/**
 * Đọc một bảng phẳng — the first sheet that has all `needed` columns, in whatever order; lines without anything are
 * passed over. A day that cannot be read stays as the text that it is.
 */
export const readPlainTable = <Key extends string>(
  grids: readonly Grid[],
  columns: readonly PlainColumn<Key>[],
  needed: readonly Key[],
): PlainTable<Key> | undefined => {
  for (const grid of grids.filter(({ hidden }) => !hidden)) {
    const sheet = viewSheet(grid);
    const found = findHeading(sheet, columns, needed);
    if (found) return tableOf(sheet, columns, found);
  }
  return undefined;
};

type Heading<Key extends string> = { readonly row: number; readonly at: ReadonlyMap<Key, number> };

const findHeading = <Key extends string>(
  sheet: SheetView,
  columns: readonly PlainColumn<Key>[],
  needed: readonly Key[],
): Heading<Key> | undefined => {
  for (const { number, cells } of sheet.rows.slice(0, 30)) {
    const at = new Map<Key, number>();
    for (const cell of cells) {
      const text = foldedText(cell.value);
      const column = columns.find((one) => namesOf(one).includes(text));
      if (column && !at.has(column.key)) at.set(column.key, cell.column);
    }
    if (needed.every((key) => at.has(key))) return { row: number, at };
  }
  return undefined;
};

const namesOf = ({ heading, also = [] }: PlainColumn<string>) =>
  [heading, ...also].map((text) => text.toLowerCase());

const tableOf = <Key extends string>(
  sheet: SheetView,
  columns: readonly PlainColumn<Key>[],
  { row: headingRow, at }: Heading<Key>,
): PlainTable<Key> => {
  const cellOf = (sheetRow: number, { key, day }: PlainColumn<Key>): string => {
    const column = at.get(key);
    const value = column === undefined ? undefined : sheet.value(sheetRow, column);
    return (day ? dayOf(value) : undefined) ?? textOf(value).replace(/\s+/g, ' ');
  };
  return {
    sheet: sheet.name,
    rows: sheet.rows
      .filter(({ number }) => number > headingRow)
      .slice(0, longest)
      .map(({ number }) => ({
        sheetRow: number,
        cells: Object.fromEntries(
          columns.flatMap((column) => {
            const text = cellOf(number, column);
            return text === '' ? [] : [[column.key, text]];
          }),
        ) as PlainRow<Key>['cells'],
      }))
      .filter(({ cells }) => Object.keys(cells).length > 0),
    placeOf: ({ sheetRow }, key) => cellPlace(sheet.name, sheetRow, at.get(key) ?? 1),
  };
};

const dayOf = (value: Parameters<typeof readDayCell>[0]): Day | undefined => readDayCell(value, '').value;
