import type { Decimal } from '@parindex/domain';
import type { Cell, CellLook, GridRow, GridStream } from '../grid.ts';
import { bodyLook, demonstrationLine, numberCell, pointsFormat, textCell } from './looks.ts';
import { type HeadColumn, type SheetTitle, sheetHead } from './sheet-head.ts';

/**
 * Một dòng xếp hạng, as it is to be printed: points and index already rounded as the set says.
 *
 * `rank`       absent for a unit outside the ranking
 * `extra`      bonus and deduction together
 * `details`    points of the further columns, in their order; absent where nothing is known
 */
export type RankingLine = {
  readonly rank?: number;
  readonly unit: string;
  readonly appraised: Decimal;
  readonly survey: Decimal;
  readonly extra: Decimal;
  readonly total: Decimal;
  readonly maximum: Decimal;
  readonly index?: Decimal;
  readonly grade?: string;
  readonly previousRank?: number;
  readonly details?: readonly (Decimal | undefined)[];
};

/** A further column: one field, criterion or item with its maximum. */
export type RankingDetail = { readonly code: string; readonly name: string; readonly maxPoints: Decimal };

/**
 * Bảng xếp hạng của một nhóm đơn vị, the data.
 *
 * `lines`      taken one by one while the file is written: thousands of units need no memory
 * `average`    mean of the index, printed below
 * `notes`      bands, ties, exemptions in words
 */
export type RankingSheet = SheetTitle & {
  readonly previousYear: number;
  readonly lines: Iterable<RankingLine>;
  readonly details?: readonly RankingDetail[];
  readonly average?: Decimal;
  readonly notes: readonly string[];
};

const baseColumns = (previousYear: number): readonly HeadColumn[] => [
  { heading: 'Hạng', width: 7 },
  { heading: 'Đơn vị', width: 30 },
  { heading: 'Điểm thẩm định', width: 10 },
  { heading: 'Điểm điều tra XHH', width: 10 },
  { heading: 'Điểm thưởng, trừ', width: 10 },
  { heading: 'Tổng điểm', formula: '=(3)+(4)+(5)', width: 13 },
  { heading: 'Điểm tối đa áp dụng', width: 11 },
  { heading: 'Chỉ số (%)', formula: '=(6):(7)×100', width: 13 },
  { heading: 'Xếp loại', width: 12 },
  { heading: `Hạng năm ${previousYear}`, width: 8 },
];

/**
 * Xuất bảng xếp hạng — the annex of the decision as a sheet: numbers are numbers, headings repeat on every page, the
 * formulas of (6) and (8) stand below their headings; further columns, when asked for, give every item.
 */
export const rankingGrid = (ranking: RankingSheet): GridStream => {
  const details = ranking.details ?? [];
  const base = baseColumns(ranking.previousYear);
  const columns = [
    ...base,
    ...details.map(({ code, name, maxPoints }) => ({
      heading: `${code} ${name} (${maxPoints.replace('.', ',')})`,
      width: 11,
    })),
  ];
  const head = sheetHead(ranking, columns, base.length);
  return {
    name: 'Xếp hạng',
    rows: rankingRows(ranking, head.rows, head.firstRow),
    merges: head.merges,
    layout: {
      orientation: details.length === 0 ? 'portrait' : 'landscape',
      columnWidths: columns.map(({ width }) => width),
      repeatRows: { from: head.headingRow, to: head.headingRow + 1 },
      freeze: { rows: head.headingRow + 1, columns: 2 },
      ...(ranking.demonstration ? { footer: demonstrationLine } : {}),
    },
  };
};

function* rankingRows(ranking: RankingSheet, head: readonly GridRow[], firstRow: number): Generator<GridRow> {
  yield* head;
  let number = firstRow;
  for (const line of ranking.lines) {
    yield { number, height: 22, cells: lineCells(line) };
    number += 1;
  }
  if (ranking.average !== undefined) {
    yield { number, cells: averageCells(ranking.average) };
    number += 1;
  }
  if (ranking.notes.length > 0) {
    number += 1;
    yield { number, cells: [{ column: 1, ...textCell('Ghi chú:', { bold: true, italic: true }) }] };
    for (const note of ranking.notes) {
      number += 1;
      yield { number, cells: [{ column: 1, ...textCell(`- ${note}`, {}) }] };
    }
  }
}

const centred: CellLook = { ...bodyLook, align: 'center' };
const strong: CellLook = { ...centred, bold: true };
const named: CellLook = { ...bodyLook, align: 'left', indent: 1 };
const points: CellLook = { ...bodyLook, format: pointsFormat };
const strongPoints: CellLook = { ...points, bold: true };

/** The looks with their alignment are made once: thousands of rows share them. */
const pointsCell = (value: Decimal | undefined, look: CellLook = rightPoints): Omit<Cell, 'column'> =>
  value === undefined ? { look } : { value: { kind: 'number', number: value }, look };

const rightPoints: CellLook = { ...points, align: 'right', indent: 1 };
const rightStrongPoints: CellLook = { ...strongPoints, align: 'right', indent: 1 };
const rankLook: CellLook = { ...strong, format: '0' };
const previousLook: CellLook = { ...centred, format: '0' };
const textLook: CellLook = { ...named, format: '@' };
const gradeLook: CellLook = { ...centred, format: '@' };

const countCell = (value: number | undefined, look: CellLook): Omit<Cell, 'column'> =>
  value === undefined ? { look } : { value: { kind: 'number', number: String(value) }, look };

const lineCells = (line: RankingLine): readonly Cell[] => {
  const cells: readonly Omit<Cell, 'column'>[] = [
    countCell(line.rank, rankLook),
    { value: { kind: 'text', text: line.unit }, look: textLook },
    pointsCell(line.appraised),
    pointsCell(line.survey),
    pointsCell(line.extra),
    pointsCell(line.total),
    pointsCell(line.maximum),
    pointsCell(line.index, rightStrongPoints),
    line.grade === undefined
      ? { look: gradeLook }
      : { value: { kind: 'text', text: line.grade }, look: gradeLook },
    countCell(line.previousRank, previousLook),
    ...(line.details ?? []).map((value) => pointsCell(value)),
  ];
  return cells.map((cell, at) => ({ column: at + 1, ...cell }));
};

const averageCells = (average: Decimal): readonly Cell[] =>
  Array.from({ length: 10 }, (_, at): Cell => {
    if (at === 1) return { column: 2, ...textCell('Trung bình', { ...named, bold: true }) };
    return at === 7
      ? { column: 8, ...numberCell(average, strongPoints) }
      : { column: at + 1, look: bodyLook };
  });
