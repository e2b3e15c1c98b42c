import type { Decimal, Problem, SetPart } from '@parindex/domain';
import { problem } from '@parindex/domain';
import { cellAddress, cellPlace } from '../grid.ts';
import { readCode, readMaximum } from './cell-readers.ts';
import type { ColumnName, TableStart } from './columns.ts';
import { type SheetView, textOf } from './sheet-view.ts';

/** One row of the table with its code, name and points; lines below it that only continue it are already joined. */
export type TableRow = {
  readonly sheetRow: number;
  readonly code: string;
  readonly name: string;
  readonly maxPoints?: Decimal;
  readonly wording: string;
  readonly evidence: string;
  readonly bold: boolean;
  readonly part: SetPart;
  /** A band of its own ("Điểm thưởng, điểm trừ") begins here: rows without a parent above stand at the top. */
  readonly afterBand: boolean;
  readonly problems: readonly Problem[];
};

/** Các dòng của bảng, the printed total apart. */
export type TableRows = {
  readonly rows: readonly TableRow[];
  readonly printedTotal?: { readonly maxPoints: Decimal; readonly at: string };
};

type Draft = { -readonly [K in keyof TableRow]: TableRow[K] } & { problems: Problem[] };

const totalName = /^(?:tổng(?: cộng| điểm| số)?(?: điểm)?(?: tối đa)?|cộng)(?: \(.*\))?:?$/iu;
/** "1.1.3", "II", "a"; a sentence in the first column is a note. */
const codeLike = /^[\p{L}\d]{1,6}(?:[.\-/][\p{L}\d]{1,4})*$/u;
const noteName = /^(?:ghi chú|lưu ý|chú thích|nơi nhận|người lập|\*)/iu;

/** Đọc từng dòng dưới tiêu đề, and joins the lines that carry no code of their own to the row they belong to. */
export const readTableRows = (sheet: SheetView, table: TableStart, year: number): TableRows => {
  const drafts: Draft[] = [];
  let printedTotal: TableRows['printedTotal'];
  let band: SetPart | undefined;
  for (const { number } of sheet.rows.filter((row) => row.number >= table.firstRow)) {
    const line = readLine(sheet, table, number, year, drafts.at(-1)?.code);
    if (line.code === '' && noteName.test(line.name) && line.maxPoints === undefined) break;
    if (line.code === '' && totalName.test(line.name)) {
      if (line.maxPoints !== undefined) printedTotal = { maxPoints: line.maxPoints, at: line.maxAt };
      continue;
    }
    const named = partNamed(line.name);
    if (line.code === '' && line.maxPoints === undefined && named && line.wording === '') {
      band = named;
      continue;
    }
    if (line.code === '' && continues(line, drafts.at(-1))) continueRow(drafts.at(-1), line);
    else if (line.code !== '' || line.name !== '') drafts.push(newRow(line, band, sheet, number, table));
  }
  return { rows: drafts, ...(printedTotal === undefined ? {} : { printedTotal }) };
};

type Line = ReturnType<typeof readLine>;

const readLine = (
  sheet: SheetView,
  table: TableStart,
  number: number,
  year: number,
  before: string | undefined,
) => {
  const at = (name: ColumnName): number | undefined => table.columns[name];
  const place = (name: ColumnName): string => cellPlace(sheet.name, number, at(name) ?? 1);
  const own = (name: ColumnName) => {
    const column = at(name);
    return column === undefined ? undefined : sheet.own(number, column);
  };
  const merged = (name: ColumnName) => {
    const column = at(name);
    return column === undefined ? undefined : sheet.value(number, column);
  };
  const code = readCode(own('code')?.value, place('code'), before, year);
  const maximum = readMaximum(own('maxPoints')?.value, place('maxPoints'), year);
  const isCode = codeLike.test(code.value ?? '');
  const name = textOf(own('name')?.value);
  return {
    number,
    code: isCode ? (code.value ?? '') : '',
    name: isCode || name !== '' ? name : textOf(own('code')?.value),
    wording: textOf(own('wording')?.value),
    evidence: textOf(own('evidence')?.value),
    mergedWording: textOf(merged('wording')),
    mergedEvidence: textOf(merged('evidence')),
    maxPoints: maximum.value,
    maxAt: place('maxPoints'),
    bold: own('name')?.look?.bold === true,
    problems: [...code.problems, ...maximum.problems],
  };
};

/** "ĐIỂM THƯỞNG", "Điểm trừ: …": rows that add to or take from the scale. */
const partNamed = (name: string): SetPart | undefined => {
  if (/điểm (?:thưởng|cộng)/iu.test(name)) return 'bonus';
  return /điểm trừ/iu.test(name) ? 'deduction' : undefined;
};

/** A line without a code belongs to the row above when it has no points, or its points are one of that row's steps. */
const continues = (line: Line, row: Draft | undefined): boolean => {
  if (!row) return false;
  if (line.maxPoints === undefined) return true;
  return row.wording === '' || row.wording.includes('\n') || /:\s*\S+$/u.test(row.wording);
};

const continueRow = (row: Draft | undefined, line: Line): void => {
  if (!row) return;
  const step = line.maxPoints === undefined ? line.name : `${line.name}: ${line.maxPoints.replace('.', ',')}`;
  row.wording = joined(row.wording, step, line.wording);
  row.evidence = joined(row.evidence, line.evidence);
  row.problems.push(...line.problems);
};

const joined = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n');

const newRow = (
  line: Line,
  band: SetPart | undefined,
  sheet: SheetView,
  number: number,
  table: TableStart,
): Draft => {
  const missing = line.code === '' && line.maxPoints !== undefined;
  const code = cellPlace(sheet.name, number, table.columns.code ?? 1);
  const part = line.maxPoints?.startsWith('-') ? 'deduction' : (partNamed(line.name) ?? band ?? 'main');
  return {
    sheetRow: number,
    code: line.code,
    name: line.name,
    ...(line.maxPoints === undefined ? {} : { maxPoints: line.maxPoints }),
    wording: line.mergedWording,
    evidence: line.mergedEvidence,
    bold: line.bold,
    part,
    afterBand: band !== undefined,
    problems: [
      ...line.problems,
      ...(missing ? [problem('criteria-sheet.code-missing', { name: line.name }, code)] : []),
      ...(line.name === '' ? [nameMissing(line, sheet, table)] : []),
      ...tallRanges(sheet, number, table),
    ],
  };
};

const nameMissing = (line: Line, sheet: SheetView, table: TableStart): Problem =>
  problem(
    'criteria-sheet.name-missing',
    { code: line.code },
    cellPlace(sheet.name, line.number, table.columns.name ?? 1),
  );

/** Evidence or wording merged over several rows: whose it is, a person must say. Named at the first row only. */
const tallRanges = (sheet: SheetView, number: number, table: TableStart): readonly Problem[] =>
  (['evidence', 'wording', 'maxPoints'] as const).flatMap((name) => {
    const column = table.columns[name];
    const range = column === undefined ? undefined : sheet.tallRange(number, column);
    if (!range || range.fromRow !== number || column === undefined) return [];
    const codes = codesIn(sheet, table, range.fromRow, range.toRow);
    if (codes.length < 2) return [];
    const shown = `${cellAddress(range.fromRow, range.fromColumn)}:${cellAddress(range.toRow, range.toColumn)}`;
    const at = cellPlace(sheet.name, number, column);
    return [problem('criteria-sheet.cells-merged', { range: shown, codes }, at, name === 'maxPoints')];
  });

const codesIn = (sheet: SheetView, table: TableStart, from: number, to: number): readonly string[] =>
  sheet.rows
    .filter((row) => row.number >= from && row.number <= to)
    .map((row) => textOf(sheet.own(row.number, table.columns.code ?? 1)?.value))
    .filter((code) => code !== '');
