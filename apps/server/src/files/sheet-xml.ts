import {
  type Cell,
  type CellRange,
  columnName,
  type GridRow,
  type GridStream,
  type SheetLayout,
} from '@parindex/documents';
import { neededHeight } from './row-height.ts';
import type { StyleBook } from './xlsx-styles.ts';
import { escapeXml } from './xml-text.ts';

const head =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">';

/** One sheet as XML, piece by piece: a row is made, written and forgotten. */
export function* sheetXml(grid: GridStream, styles: StyleBook): Generator<string> {
  const { layout } = grid;
  const outlined = '<sheetPr><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr>';
  yield `${head}${outlined}${viewXml(layout)}<sheetFormatPr defaultRowHeight="15.75"/>${columnsXml(layout)}<sheetData>`;
  const widths = layout?.columnWidths ?? [];
  for (const row of grid.rows) yield rowXml(row, styles, widths);
  yield `</sheetData>${mergesXml(grid.merges)}${printXml(layout)}</worksheet>`;
}

const viewXml = (layout: SheetLayout | undefined): string => {
  const { rows, columns } = layout?.freeze ?? { rows: 0, columns: 0 };
  if (rows === 0 && columns === 0) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const corner = `${columnName(columns + 1)}${rows + 1}`;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  return `<sheetViews><sheetView workbookViewId="0"><pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/></sheetView></sheetViews>`;
};

const columnsXml = (layout: SheetLayout | undefined): string => {
  const widths = layout?.columnWidths ?? [];
  if (widths.length === 0) return '';
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<cols>${columns.join('')}</cols>`;
};

const rowXml = (row: GridRow, styles: StyleBook, widths: readonly number[]): string => {
  const needed = row.height === undefined ? neededHeight(row, widths) : undefined;
  const height = needed === undefined ? fixedHeight(row.height) : ` ht="${needed}"`;
  const outline = row.outline === undefined ? '' : ` outlineLevel="${Math.min(7, row.outline)}"`;
  let xml = `<row r="${row.number}"${height}${outline}${row.hidden ? ' hidden="1"' : ''}>`;
  for (const cell of row.cells) xml += cellXml(cell, row.number, styles);
  return `${xml}</row>`;
};

const fixedHeight = (height: number | undefined): string =>
  height === undefined ? '' : ` ht="${height}" customHeight="1"`;

const names = Array.from({ length: 512 }, (_, at) => columnName(at + 1));

const cellXml = (cell: Cell, row: number, styles: StyleBook): string => {
  const style = styles.numberOf(cell.look);
  const open = `<c r="${names[cell.column - 1] ?? columnName(cell.column)}${row}"${style === 0 ? '' : ` s="${style}"`}`;
  const { value } = cell;
  switch (value?.kind) {
    case undefined:
      return `${open}/>`;
    case 'number':
      return `${open}><v>${value.number}</v></c>`;
    case 'date':
      return `${open}><v>${daySerial(value.day)}</v></c>`;
    case 'flag':
      return `${open} t="b"><v>${value.flag ? 1 : 0}</v></c>`;
    case 'error':
      return `${open} t="e"><v>${escapeXml(value.error)}</v></c>`;
    case 'text':
      return `${open} t="inlineStr"><is><t xml:space="preserve">${cellText(value.text)}</t></is></c>`;
  }
};

/** Excel cuts a text at 32,767 signs, and reads "_x0041_" as a sign of its own unless its first mark is written so. */
const cellText = (text: string): string =>
  escapeXml(text.slice(0, 32_767)).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

/** Days since 30/12/1899, as Excel counts from 01/03/1900 on. */
const daySerial = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000) + 25_569;

const mergesXml = (merges: readonly CellRange[]): string => {
  const wide = merges.filter((range) => range.fromRow !== range.toRow || range.fromColumn !== range.toColumn);
  if (wide.length === 0) return '';
  const ranges = wide.map(
    ({ fromRow, fromColumn, toRow, toColumn }) =>
      `<mergeCell ref="${columnName(fromColumn)}${fromRow}:${columnName(toColumn)}${toRow}"/>`,
  );
  return `<mergeCells count="${wide.length}">${ranges.join('')}</mergeCells>`;
};

/** A4 with the margins of Nghị định 30/2020 (20, 20, 30, 15 mm); the page number above, not on the first page. */
const printXml = (layout: SheetLayout | undefined): string => {
  if (!layout) return '';
  const footer = layout.footer === undefined ? '' : headerText(layout.footer);
  return [
    '<printOptions horizontalCentered="1"/>',
    `<pageMargins left="${inches(30)}" right="${inches(15)}" top="${inches(20)}" bottom="${inches(20)}" header="${inches(10)}" footer="${inches(7)}"/>`,
    `<pageSetup paperSize="9" orientation="${layout.orientation}" fitToWidth="1" fitToHeight="0"/>`,
    '<headerFooter differentFirst="1">',
    '<oddHeader>&amp;C&amp;"Times New Roman"&amp;14&amp;P</oddHeader>',
    footer === '' ? '' : `<oddFooter>${footer}</oddFooter>`,
    footer === '' ? '' : `<firstFooter>${footer}</firstFooter>`,
    '</headerFooter>',
  ].join('');
};

const inches = (millimetres: number): string => (millimetres / 25.4).toFixed(4);

/** Bold brown 10 pt, centred; a lone "&" opens a code there and is doubled. */
const headerText = (text: string): string =>
  `&amp;C&amp;"Times New Roman,Bold"&amp;10&amp;K6B3B00${escapeXml(text.replaceAll('&', '&&'))}`;
