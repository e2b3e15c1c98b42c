import type { OfficePreviewReply, PreviewCell, PreviewSheet } from '@parindex/contract';
import type { Cell, CellRange, CellValue, Grid } from '@parindex/documents';
import { exact } from '@parindex/domain';
import { showDay, showDecimal, showPercent } from '@parindex/text';
import { view } from '../view.ts';
import { readEvidence } from './read-evidence.ts';

const rowLimit = 1000;
const columnLimit = 60;

/**
 * Xem Word, Excel trong trang — verb `evidence.read`: paragraphs, tables and cells as plain data. Nothing of the file's
 * own markup reaches the browser.
 */
export const previewEvidence = view<
  Parameters<typeof readEvidence.load>[1],
  NonNullable<Awaited<ReturnType<typeof readEvidence.load>>>,
  OfficePreviewReply
>({
  verb: 'evidence.read',
  load: readEvidence.load,
  subject: readEvidence.subject,
  show: async ({ shown: { sha256, mediaType } }, _input, { services }) => {
    if (sha256 === undefined || mediaType === undefined) return { kind: 'none' };
    const content = await services.readContent(services.vault.pathOf(sha256), mediaType);
    if (content === undefined) return { kind: 'none' };
    return content.kind === 'word'
      ? { kind: 'word', blocks: content.blocks }
      : { kind: 'workbook', sheets: content.sheets.map(sheetOf) };
  },
});

const sheetOf = ({ name, rows, merges }: Grid): PreviewSheet => {
  const shown = rows.filter(({ hidden }) => !hidden).slice(0, rowLimit);
  const columns = Math.max(1, ...shown.map(({ cells }) => cells.at(-1)?.column ?? 0));
  const spans = new Map(merges.map((merge) => [`${merge.fromRow}:${merge.fromColumn}`, spanOf(merge)]));
  const covered = coveredBy(merges);
  return {
    name,
    columns: Math.min(columns, columnLimit),
    cut: rows.length > rowLimit || columns > columnLimit,
    rows: shown.map(({ number, cells }) => ({
      number,
      cells: cells
        .filter(({ column }) => column <= columnLimit)
        .map((cell) => ({ ...cellOf(cell), ...spans.get(`${number}:${cell.column}`) })),
      covered: covered.get(number) ?? [],
    })),
  };
};

const spanOf = ({ fromRow, fromColumn, toRow, toColumn }: CellRange) => ({
  columns: Math.min(toColumn, columnLimit) - fromColumn + 1,
  rows: Math.min(toRow - fromRow + 1, rowLimit),
});

/** By row, the columns that a merged cell lies over. */
const coveredBy = (merges: readonly CellRange[]): ReadonlyMap<number, readonly number[]> => {
  const covered = new Map<number, number[]>();
  for (const { fromRow, fromColumn, toRow, toColumn } of merges)
    for (let row = fromRow; row <= Math.min(toRow, fromRow + rowLimit); row += 1) {
      const columns = covered.get(row) ?? [];
      for (let column = fromColumn; column <= Math.min(toColumn, columnLimit); column += 1)
        if (row !== fromRow || column !== fromColumn) columns.push(column);
      covered.set(row, columns);
    }
  return covered;
};

const cellOf = ({ column, value, look }: Cell): PreviewCell => ({
  column,
  text: value === undefined ? '' : shownValue(value),
  ...(value?.kind === 'number' ? { number: true } : {}),
  ...(look?.bold ? { bold: true } : {}),
});

/** A cell as the sheet shows it, in Vietnamese figures. */
const shownValue = (value: CellValue): string => {
  if (value.kind === 'text') return value.text;
  if (value.kind === 'date') return showDay(value.day);
  if (value.kind === 'error') return value.error;
  if (value.kind === 'flag') return value.flag ? 'TRUE' : 'FALSE';
  return value.percent
    ? showPercent(exact.toDecimal(exact.multiply(exact.decimal(value.number), exact.hundred)))
    : showDecimal(value.number);
};
