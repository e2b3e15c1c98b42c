import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { ReadingReply, RowReadingReply, WorkbookReadingReply, WorkbookSource } from '@parindex/contract';
import { type CriteriaSheetReading, type Grid, readCriteriaSheet } from '@parindex/documents';
import { ok, problem, type Result, refuse, workbookLimit } from '@parindex/domain';
import { showBytes } from '@parindex/text';
import { collectBytes } from '../../files/collect-bytes.ts';
import { readWorkbook } from '../../files/xlsx.ts';
import type { Context } from '../context.ts';
import { dayIn } from '../province-day.ts';
import { view } from '../view.ts';
import { sheetExcerpt } from './sheet-excerpt.ts';

/** A workbook that is arriving, and how it is to be read. */
export type ArrivingWorkbook = {
  readonly bytes: Readable;
  readonly fileName: string;
  /** Absent: the year that the title or the file's name says, else the present one. */
  readonly year?: number;
  readonly sheet?: string;
};

/** What a workbook holds, before anything is saved. */
export type WorkbookReading = {
  readonly source: WorkbookSource;
  readonly size: number;
  readonly reading: CriteriaSheetReading;
  readonly grid: Grid | undefined;
};

/** A workbook whose bytes are here, from the command line or from the wire. */
export type WorkbookBytes = Omit<ArrivingWorkbook, 'bytes'> & {
  readonly bytes: Uint8Array;
  readonly thisYear: number;
};

/**
 * Đọc tệp Excel bộ chỉ số — bytes → grids → criteria table; nothing is saved.
 *
 * Problems  `workbook.*` when the file cannot be opened
 */
export const readCriteriaWorkbook = async ({
  bytes,
  fileName,
  year,
  thisYear,
  sheet,
}: WorkbookBytes): Promise<Result<WorkbookReading>> => {
  const workbook = await readWorkbook(bytes);
  if (!workbook.ok) return workbook;
  const { grids, warnings } = workbook.value;
  const guessed = readCriteriaSheet(grids, year ?? thisYear, sheet);
  const meant = year ?? yearIn(guessed.title) ?? yearIn(fileName) ?? thisYear;
  const reading = meant === guessed.year ? guessed : readCriteriaSheet(grids, meant, sheet);
  return ok({
    source: { name: fileName.normalize('NFC'), sha256: createHash('sha256').update(bytes).digest('hex') },
    size: bytes.length,
    reading: { ...reading, problems: [...warnings, ...reading.problems] },
    grid: grids.find(({ name }) => name === reading.sheet),
  });
};

/** "… NĂM 2020" → 2020; a decision's own year ("09/2019") is none. */
const yearIn = (text: string | undefined): number | undefined => {
  const digits = /(?:năm |[_\s-])(20\d\d)(?!\d)/iu.exec(text?.normalize('NFC') ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
};

/** Xem trước một tệp Excel — verb `index-set.read-workbook`: what was read, verdicts, problems with their cells. */
export const previewWorkbook = view<ArrivingWorkbook, object, Result<WorkbookReadingReply>>({
  verb: 'index-set.read-workbook',
  load: async () => ({}),
  subject: () => ({}),
  show: async (_nothing, arriving, context) => {
    const workbook = await arrive(arriving, context);
    if (!workbook.ok) return workbook;
    const started = performance.now();
    const read = await readCriteriaWorkbook(workbook.value);
    return read.ok ? ok(previewOf(read.value, Math.round(performance.now() - started))) : read;
  },
});

/** Đọc một tệp để nhập — verb `index-set.import`: nobody's file is opened who may not import it. */
export const workbookForImport = view<ArrivingWorkbook, object, Result<WorkbookReading>>({
  verb: 'index-set.import',
  load: async () => ({}),
  subject: () => ({}),
  show: async (_nothing, arriving, context) => {
    const workbook = await arrive(arriving, context);
    return workbook.ok ? readCriteriaWorkbook(workbook.value) : workbook;
  },
});

const arrive = async (
  arriving: ArrivingWorkbook,
  { now, services }: Context,
): Promise<Result<WorkbookBytes>> => {
  const bytes = await collectBytes(arriving.bytes, workbookLimit);
  return bytes === undefined
    ? refuse(problem('workbook.too-large', { limit: showBytes(workbookLimit) }))
    : ok({ ...arriving, bytes, thisYear: Number(dayIn(services.timeZone)(new Date(now)).slice(0, 4)) });
};

const previewOf = (
  { source, size, reading, grid }: WorkbookReading,
  milliseconds: number,
): WorkbookReadingReply => {
  const { title, groupKind, decision, scoring } = reading;
  const rows = reading.rows.map(({ row }) => row);
  return {
    source,
    size,
    milliseconds,
    otherSheets: reading.otherSheets,
    year: reading.year,
    demonstration: reading.demonstration,
    levelWords: reading.levelWords,
    rows,
    reading: readingReply(
      reading,
      grid,
      rows.map(({ id }) => id),
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
