import type { Decimal } from '@parindex/domain';
import type { Cell, CellLook, GridRow, GridStream } from '../grid.ts';
import { bodyLook, demonstrationLine, numberCell, pointsFormat, textCell } from './looks.ts';
import { type HeadColumn, type SheetTitle, sheetHead } from './sheet-head.ts';

/**
 * Một dòng của bảng chấm điểm. `level` counts from 0 (lĩnh vực); points are absent where none are given yet.
 *
 * `evidence`     citations, one a line: "Kế hoạch số 214/KH-UBND ngày 27/12/2019; trang 3-9"
 * `explanation`  giải trình, or where it stands
 * `note`         "Miễn: huyện không có xã"
 */
export type ScoreLine = {
  readonly code: string;
  readonly name: string;
  readonly level: number;
  readonly heading: boolean;
  readonly maxPoints: Decimal;
  readonly claimed?: Decimal;
  readonly appraised?: Decimal;
  readonly decided?: Decimal;
  readonly evidence: readonly string[];
  readonly explanation?: string;
  readonly note?: string;
};

/** Bảng chấm điểm của một đơn vị, the data. `total` is printed in the last row. */
export type ScoreSheet = SheetTitle & {
  readonly levelWords: readonly string[];
  readonly lines: Iterable<ScoreLine>;
  readonly columns: { readonly appraised: boolean; readonly decided: boolean };
  readonly total: Pick<ScoreLine, 'maxPoints' | 'claimed' | 'appraised' | 'decided'>;
};

type Column = HeadColumn & { readonly cell: (line: ScoreLine, look: CellLook) => Omit<Cell, 'column'> };

const pointsOf =
  (value: (line: ScoreLine) => Decimal | undefined): Column['cell'] =>
  (line, look) => {
    const points = value(line);
    return points === undefined ? { look } : numberCell(points, { ...look, format: pointsFormat });
  };

const textOf =
  (value: (line: ScoreLine) => string): Column['cell'] =>
  (line, look) =>
    textCell(value(line), { ...look, align: 'left', indent: 1, bold: false, italic: false });

const columnsOf = (sheet: ScoreSheet): readonly Column[] => [
  { heading: 'STT', width: 8, cell: (line, look) => textCell(line.code, { ...look, align: 'center' }) },
  {
    heading: sheet.levelWords.join('/'),
    width: 42,
    cell: (line, look) => textCell(line.name, { ...look, align: 'left', indent: line.level + 1 }),
  },
  { heading: 'Điểm tối đa', width: 10, cell: (line, look) => numberCell(line.maxPoints, look) },
  { heading: 'Điểm tự chấm', width: 11, cell: pointsOf((line) => line.claimed) },
  ...(sheet.columns.appraised
    ? [{ heading: 'Điểm thẩm định', width: 11, cell: pointsOf((line) => line.appraised) }]
    : []),
  ...(sheet.columns.decided
    ? [{ heading: 'Điểm hội đồng kết luận', width: 11, cell: pointsOf((line) => line.decided) }]
    : []),
  {
    heading: 'Tài liệu kiểm chứng (số, ký hiệu, ngày; trang)',
    width: 44,
    cell: textOf((line) => line.evidence.join('\n')),
  },
  { heading: 'Giải trình', width: 32, cell: textOf((line) => line.explanation ?? '') },
  { heading: 'Ghi chú', width: 20, cell: textOf((line) => line.note ?? '') },
];

/** Xuất bảng chấm điểm của một đơn vị, A4 landscape; codes stay text ("1.10"), points are numbers. */
export const scoreGrid = (sheet: ScoreSheet): GridStream => {
  const columns = columnsOf(sheet);
  const head = sheetHead(sheet, columns);
  return {
    name: 'Bảng chấm điểm',
    rows: scoreRows(sheet, columns, head.rows, head.firstRow),
    merges: head.merges,
    layout: {
      orientation: 'landscape',
      columnWidths: columns.map(({ width }) => width),
      repeatRows: { from: head.headingRow, to: head.headingRow + 1 },
      freeze: { rows: head.headingRow + 1, columns: 2 },
      ...(sheet.demonstration ? { footer: demonstrationLine } : {}),
    },
  };
};

function* scoreRows(
  sheet: ScoreSheet,
  columns: readonly Column[],
  head: readonly GridRow[],
  firstRow: number,
): Generator<GridRow> {
  yield* head;
  let number = firstRow;
  for (const line of sheet.lines) {
    yield {
      number,
      ...(line.level === 0 ? {} : { outline: line.level }),
      cells: columns.map((column, at) => ({ column: at + 1, ...column.cell(line, lookOf(line)) })),
    };
    number += 1;
  }
  const total: ScoreLine = {
    ...sheet.total,
    code: '',
    name: 'Tổng cộng',
    level: 0,
    heading: true,
    evidence: [],
  };
  yield {
    number,
    cells: columns.map((column, at) => ({ column: at + 1, ...column.cell(total, lookOf(total)) })),
  };
}

/** Lĩnh vực bold on a tint, tiêu chí bold italic, tiêu chí thành phần upright. */
const lookOf = ({ level }: ScoreLine): CellLook => {
  if (level === 0) return { ...bodyLook, bold: true, fill: 'F1EFE8' };
  return level === 1 ? { ...bodyLook, bold: true, italic: true } : bodyLook;
};
