import type { Cell, CellLook, Grid } from '../grid.ts';
import type { Page, TableColumn } from '../page.ts';
import { bodyLook, demonstrationLine, numberCell, textCell } from '../workbook/looks.ts';
import { sheetHead } from '../workbook/sheet-head.ts';

/** A column of an annex: `widthMm` on paper (267 in all), `width` in a sheet. */
export type AnnexColumn = Pick<TableColumn, 'align' | 'widthMm'> & {
  readonly heading: string;
  readonly width: number;
  /** The cells hold decimals, which Excel may add up. */
  readonly number?: true;
};

export type AnnexRow = {
  readonly weight: 'field' | 'criterion' | 'plain';
  /** As text to be read; lines are parted by line breaks. */
  readonly cells: readonly string[];
  /** The exact decimals of number columns, by place. */
  readonly numbers?: readonly (string | undefined)[];
};

/**
 * Phụ lục dạng bảng — one table that is printed and counted with alike: as a Word page in the layout of Nghị định
 * 30/2020, and as a sheet.
 */
export type AnnexTable = {
  readonly annex: string;
  readonly title: readonly string[];
  /** "(Kèm theo Quyết định số …)" */
  readonly reference?: string;
  readonly sheet: string;
  readonly demonstration: boolean;
  readonly columns: readonly AnnexColumn[];
  readonly rows: readonly AnnexRow[];
};

/** Phụ lục thành văn bản Word, A4 landscape. */
export const annexPage = (table: AnnexTable): Page => ({
  title: table.title.join(' '),
  bodySize: 13,
  sections: [
    {
      orientation: 'landscape',
      blocks: [
        {
          kind: 'annex-title',
          annex: table.annex,
          title: table.title,
          reference: table.reference === undefined ? [] : [table.reference],
        },
        {
          kind: 'table',
          numbered: true,
          size: 'small',
          columns: table.columns.map(({ heading, widthMm, align }) => ({
            heading: [heading],
            widthMm,
            align,
          })),
          rows: table.rows.map(({ weight, cells }) => ({
            weight,
            cells: cells.map((text) => ({ lines: text === '' ? [] : text.split('\n') })),
          })),
        },
      ],
    },
  ],
  ...(table.demonstration ? { footer: demonstrationLine } : {}),
});

/** Phụ lục thành trang tính. */
export const annexGrid = (table: AnnexTable): Grid => {
  const head = sheetHead(
    {
      title: table.title,
      demonstration: table.demonstration,
      draft: false,
      ...(table.reference === undefined ? {} : { subtitle: table.reference }),
    },
    table.columns,
  );
  return {
    name: table.sheet,
    rows: [
      ...head.rows,
      ...table.rows.map((row, at) => ({
        number: head.firstRow + at,
        cells: table.columns.map(
          (column, place): Cell => ({
            column: place + 1,
            ...cellOf(row, column, place),
          }),
        ),
      })),
    ],
    merges: head.merges,
    layout: {
      orientation: 'landscape',
      columnWidths: table.columns.map(({ width }) => width),
      repeatRows: { from: head.headingRow, to: head.headingRow + 1 },
      freeze: { rows: head.headingRow + 1, columns: 2 },
      ...(table.demonstration ? { footer: demonstrationLine } : {}),
    },
  };
};

const cellOf = (row: AnnexRow, { align, number }: AnnexColumn, place: number): Omit<Cell, 'column'> => {
  const look: CellLook = {
    ...bodyLook,
    align: align === 'justify' ? 'left' : align,
    ...(row.weight === 'plain' ? {} : { bold: true }),
    ...(row.weight === 'criterion' ? { italic: true } : {}),
    ...(row.weight === 'field' ? { fill: 'F1EFE8' } : {}),
  };
  const decimal = number === undefined ? undefined : row.numbers?.[place];
  return decimal === undefined ? textCell(row.cells[place] ?? '', look) : numberCell(decimal, look);
};
