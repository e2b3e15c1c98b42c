import type { Cell, Grid } from '../grid.ts';
import type { Table } from '../page.ts';
import { bodyLook, demonstrationLine, headLook, textCell } from '../workbook/looks.ts';

const charactersPerMm = 0.55;

/** Bảng của văn bản thành trang tính — the same words in the same columns, for those who sort and filter. */
export const tableGrid = (
  name: string,
  title: readonly string[],
  table: Table,
  demonstration: boolean,
): Grid => {
  const lines = [...(demonstration ? [demonstrationLine] : []), ...title];
  const headRow = lines.length + 2;
  const width = table.columns.length;
  return {
    name,
    rows: [
      ...lines.map((text, at) => ({
        number: at + 1,
        cells: [{ column: 1, ...textCell(text, { bold: true, align: 'center', wrap: true }) }],
      })),
      {
        number: headRow,
        cells: table.columns.map(({ heading }, at) => ({
          column: at + 1,
          ...textCell(heading.join(' '), headLook),
        })),
      },
      ...table.rows.map(({ cells }, at) => ({
        number: headRow + 1 + at,
        cells: cells.map(({ lines: texts }, column): Cell => {
          const align = table.columns[column]?.align === 'right' ? ('right' as const) : ('left' as const);
          return cellOf(column + 1, texts.join('\n'), align);
        }),
      })),
    ],
    merges: lines.map((_, at) => ({ fromRow: at + 1, fromColumn: 1, toRow: at + 1, toColumn: width })),
    layout: {
      orientation:
        table.columns.reduce((sum, { widthMm }) => sum + widthMm, 0) > 170 ? 'landscape' : 'portrait',
      columnWidths: table.columns.map(({ widthMm }) => Math.max(7, Math.round(widthMm * charactersPerMm))),
      repeatRows: { from: headRow, to: headRow },
      freeze: { rows: headRow, columns: 1 },
      ...(demonstration ? { footer: demonstrationLine } : {}),
    },
  };
};

/** Points are numbers that Excel can add; codes such as "1.10" stay text. */
const cellOf = (column: number, text: string, align: 'left' | 'right'): Cell => {
  const number = align === 'right' && /^-?\d{1,12}(,\d+)?$/.test(text) ? text.replace(',', '.') : undefined;
  return number === undefined
    ? { column, ...textCell(text, { ...bodyLook, align }) }
    : {
        column,
        value: { kind: 'number', number },
        look: { ...bodyLook, align, format: text.includes(',') ? '#,##0.00' : '0' },
      };
};
