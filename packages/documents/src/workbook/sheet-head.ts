import type { CellLook, CellRange, GridRow } from '../grid.ts';
import { demonstrationLine, headLook, textCell, titleHeight } from './looks.ts';

/** Tiêu đề một bảng xuất ra. `subtitle`: "(Kèm theo Quyết định số … )"; marks stand above everything else. */
export type SheetTitle = {
  readonly title: readonly string[];
  readonly subtitle?: string;
  readonly demonstration: boolean;
  readonly draft: boolean;
};

/** Một cột của bảng: its heading and what stands below it, "(6)=(3)+(4)+(5)". */
export type HeadColumn = { readonly heading: string; readonly formula?: string; readonly width: number };

/** The rows above a table's body: marks, title, headings and the row of column numbers. */
export type SheetHead = {
  readonly rows: readonly GridRow[];
  readonly merges: readonly CellRange[];
  readonly headingRow: number;
  readonly firstRow: number;
};

/** Dựng phần đầu của một bảng xuất ra. */
export const sheetHead = (
  title: SheetTitle,
  columns: readonly HeadColumn[],
  mergedTo = columns.length,
): SheetHead => {
  const lines = titleLines(title);
  const headingRow = lines.length + 2;
  return {
    rows: [
      ...lines.map(([text, look], at) => ({
        number: at + 1,
        height: titleHeight(
          text,
          columns.slice(0, mergedTo).map(({ width }) => width),
        ),
        cells: [{ column: 1, ...textCell(text, look) }],
      })),
      {
        number: headingRow,
        height: 52,
        cells: columns.map(({ heading }, at) => ({ column: at + 1, ...textCell(heading, headLook) })),
      },
      {
        number: headingRow + 1,
        height: columns.some(({ formula }) => formula !== undefined) ? 30 : 17,
        cells: columns.map(({ formula }, at) => ({
          column: at + 1,
          ...textCell(`(${at + 1})${formula ?? ''}`, numberLook),
        })),
      },
    ],
    merges: lines.map((_, at) => ({ fromRow: at + 1, fromColumn: 1, toRow: at + 1, toColumn: mergedTo })),
    headingRow,
    firstRow: headingRow + 2,
  };
};

const numberLook: CellLook = { ...headLook, bold: false, italic: true, size: 9 };
const titleLook: CellLook = { bold: true, size: 14, align: 'center', wrap: true };

const titleLines = (title: SheetTitle): readonly (readonly [string, CellLook])[] => [
  ...(title.demonstration
    ? [[demonstrationLine, { bold: true, size: 10, align: 'center', color: '6B3B00' }] as const]
    : []),
  ...(title.draft ? [['DỰ THẢO', { bold: true, align: 'center' }] as const] : []),
  ...title.title.map((line) => [line, titleLook] as const),
  ...(title.subtitle === undefined
    ? []
    : [[title.subtitle, { italic: true, size: 13, align: 'center', wrap: true }] as const]),
];
