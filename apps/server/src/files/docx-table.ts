import type {
  TableCell as PageCell,
  TableRow as PageRow,
  Table as PageTable,
  TableColumn,
} from '@parindex/documents';
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { line } from './docx-blocks.ts';
import { mm } from './docx-measures.ts';

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
};

const border = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const padding = { top: mm(1.2), bottom: mm(1.2), left: mm(1.6), right: mm(1.6) };

/** Rules of half a point, padding 1.2 × 1.6 mm; the head repeats on every page and no row is split. */
export const table = (drawn: PageTable): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: drawn.columns.map(({ widthMm }) => mm(widthMm)),
    width: { size: drawn.columns.reduce((sum, { widthMm }) => sum + mm(widthMm), 0), type: WidthType.DXA },
    margins: padding,
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: [
      headRow(drawn.columns),
      ...(drawn.numbered ? [numberRow(drawn)] : []),
      ...drawn.rows.map((row) => bodyRow(row, drawn)),
    ],
  });

const cell = (widthMm: number, children: readonly Paragraph[], columnSpan = 1): TableCell =>
  new TableCell({
    width: { size: mm(widthMm), type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    columnSpan,
    children: [...children],
  });

const headRow = (columns: readonly TableColumn[]): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ heading, widthMm }) =>
      cell(
        widthMm,
        heading.map((words) => line('table-head', words)),
      ),
    ),
  });

const numberRow = ({ columns, numbers }: PageTable): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ widthMm }, at) =>
        new TableCell({
          width: { size: mm(widthMm), type: WidthType.DXA },
          verticalAlign: VerticalAlign.CENTER,
          margins: { top: mm(0.4), bottom: mm(0.4), left: mm(0.4), right: mm(0.4) },
          children: [line('table-number', numbers?.[at] ?? `(${at + 1})`)],
        }),
    ),
  });

const bodyRow = (row: PageRow, drawn: PageTable): TableRow => {
  let column = 0;
  return new TableRow({
    cantSplit: true,
    children: row.cells.map((each) => {
      const spanned = drawn.columns.slice(column, column + (each.columns ?? 1));
      column += each.columns ?? 1;
      const width = spanned.reduce((sum, { widthMm }) => sum + widthMm, 0);
      const align = spanned.length > 1 && each.bold !== false ? 'center' : (spanned[0]?.align ?? 'left');
      return cell(width, paragraphsOf(each, row.weight, align, drawn.size), each.columns ?? 1);
    }),
  });
};

const paragraphsOf = (
  each: PageCell,
  weight: PageRow['weight'],
  align: TableColumn['align'],
  size: PageTable['size'],
): readonly Paragraph[] => {
  const bold = each.bold ?? weight !== 'plain';
  const italics = weight === 'criterion' && each.bold !== false;
  const lines = each.lines.length === 0 ? [''] : each.lines;
  return lines.map(
    (text) =>
      new Paragraph({
        style: size === 'small' ? 'table-small' : 'table-text',
        alignment: alignments[align],
        children: [
          new TextRun({
            text: text.normalize('NFC'),
            ...(bold ? { bold } : {}),
            ...(italics ? { italics } : {}),
          }),
        ],
      }),
  );
};
