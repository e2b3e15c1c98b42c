import type { ReadingReply, RowReadingReply, WorkbookReadingReply, WorkbookSource } from '@parindex/contract';
import { type CriteriaSheetReading, type Grid, readCriteriaSheet } from '@parindex/documents';
import { ok, type Result } from '@parindex/domain';
import { readWorkbook } from '../../files/xlsx.ts';
import { view } from '../view.ts';
import { sheetExcerpt } from './sheet-excerpt.ts';

/** A workbook that arrived, and how it is to be read. */
export type ArrivedWorkbook = {
  readonly bytes: Uint8Array;
  readonly source: WorkbookSource;
  readonly year: number;
  readonly sheet?: string;
};

/** What a workbook holds, before anything is saved. */
export type WorkbookReading = { readonly reading: CriteriaSheetReading; readonly grid: Grid | undefined };

/**
 * Đọc tệp Excel bộ chỉ số — bytes → grids → criteria table; nothing is saved.
 *
 * Problems  `workbook.*` when the file cannot be opened
 */
export const readCriteriaWorkbook = async ({
  bytes,
  year,
  sheet,
}: Pick<ArrivedWorkbook, 'bytes' | 'year' | 'sheet'>): Promise<Result<WorkbookReading>> => {
  const workbook = await readWorkbook(bytes);
  if (!workbook.ok) return workbook;
  const { grids, warnings } = workbook.value;
  const reading = readCriteriaSheet(grids, year, sheet);
  return ok({
    reading: { ...reading, problems: [...warnings, ...reading.problems] },
    grid: grids.find(({ name }) => name === reading.sheet),
  });
};

/** Xem trước một tệp Excel — verb `index-set.read-workbook`: what was read, verdicts, problems with their cells. */
export const previewWorkbook = view<ArrivedWorkbook, object, Result<WorkbookReadingReply>>({
  verb: 'index-set.read-workbook',
  load: async () => ({}),
  subject: () => ({}),
  show: async (_nothing, workbook) => {
    const started = performance.now();
    const read = await readCriteriaWorkbook(workbook);
    if (!read.ok) return read;
    return ok(previewOf(read.value, workbook, Math.round(performance.now() - started)));
  },
});

/** Đọc một tệp để nhập — verb `index-set.import`: nobody's file is opened who may not import it. */
export const workbookForImport = view<ArrivedWorkbook, object, Result<WorkbookReading>>({
  verb: 'index-set.import',
  load: async () => ({}),
  subject: () => ({}),
  show: (_nothing, workbook) => readCriteriaWorkbook(workbook),
});

const previewOf = (
  { reading, grid }: WorkbookReading,
  { source, bytes }: ArrivedWorkbook,
  milliseconds: number,
): WorkbookReadingReply => {
  const { title, groupKind, decision, scoring } = reading;
  return {
    source,
    size: bytes.length,
    milliseconds,
    otherSheets: reading.otherSheets,
    year: reading.year,
    demonstration: reading.demonstration,
    levelWords: reading.levelWords,
    rows: reading.rows.map(({ row }) => row),
    reading: readingReply(
      reading,
      grid,
      reading.rows.map(({ row }) => row.id),
    ),
    ...(title === undefined ? {} : { title }),
    ...(groupKind === undefined ? {} : { groupKind }),
    ...(decision === undefined ? {} : { decision }),
    ...(scoring === undefined ? {} : { scoring }),
  };
};

/** How each row was read, under the id that it has in the draft; `ids` in the order of the reading. */
export const readingReply = (
  reading: CriteriaSheetReading,
  grid: Grid | undefined,
  ids: readonly string[],
): ReadingReply => ({
  sheet: reading.sheet,
  problems: reading.problems,
  rows: Object.fromEntries(
    reading.rows.map(({ row: _row, ...rest }, index): [string, RowReadingReply] => [ids[index] ?? '', rest]),
  ),
  excerpt: sheetExcerpt(grid),
});
