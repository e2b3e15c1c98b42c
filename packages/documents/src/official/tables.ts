import type { Decimal } from '@parindex/domain';
import { showMaximum, showPoints } from '@parindex/text';
import type { Table, TableColumn, TableRow } from '../page.ts';

type ColumnSpec = readonly [heading: string, widthMm: number, align?: TableColumn['align']];

/** A table of plain rows; headings break at "|". Widths in millimetres: 165 upright, 252 across. */
export const plainTable = (
  columns: readonly ColumnSpec[],
  rows: readonly (readonly string[])[],
  size: Table['size'] = 'normal',
): Table => ({
  kind: 'table',
  numbered: false,
  size,
  columns: columns.map(([heading, widthMm, align = 'left']) => ({
    heading: heading.split('|'),
    widthMm,
    align,
  })),
  rows: rows.map(
    (cells): TableRow => ({ weight: 'plain', cells: cells.map((text) => ({ lines: text.split('\n') })) }),
  ),
});

const numbered = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  rows.map((row, at) => [String(at + 1), ...row]);

export const calendarTable = (rows: readonly (readonly [phase: string, opens: string, closes: string])[]) =>
  plainTable(
    [
      ['STT', 12, 'center'],
      ['Giai đoạn', 63],
      ['Từ', 45, 'center'],
      ['Đến', 45, 'center'],
    ],
    numbered(rows),
  );

export const authorityTable = (rows: readonly (readonly [authority: string, items: string])[]) =>
  plainTable(
    [
      ['STT', 12, 'center'],
      ['Cơ quan thẩm định', 63],
      ['Tiêu chí, tiêu chí thành phần', 90],
    ],
    numbered(rows),
  );

export const unitTable = (rows: readonly (readonly [unit: string, group: string, note: string])[]) =>
  plainTable(
    [
      ['STT', 12, 'center'],
      ['Cơ quan, đơn vị, địa phương', 78],
      ['Nhóm', 45],
      ['Ghi chú', 30],
    ],
    numbered(rows),
  );

export const memberTable = (rows: readonly (readonly [name: string, position: string, role: string])[]) =>
  plainTable(
    [
      ['STT', 12, 'center'],
      ['Họ và tên', 48],
      ['Chức vụ, cơ quan', 70],
      ['Nhiệm vụ', 35],
    ],
    numbered(rows),
  );

export const evidenceTable = (
  rows: readonly (readonly [code: string, name: string, maximum: Decimal, evidence: string])[],
) =>
  plainTable(
    [
      ['Mã', 16, 'center'],
      ['Tiêu chí, tiêu chí thành phần', 86],
      ['Điểm|tối đa', 18, 'right'],
      ['Tài liệu kiểm chứng', 132],
    ],
    rows.map(([code, name, maximum, evidence]) => [code, name, showMaximum(maximum), evidence]),
  );

/** Một mục đã thẩm định. `claimed` absent: not scored by the unit; `settled` absent: not settled yet. */
export type AppraisedLine = {
  readonly code: string;
  readonly name: string;
  readonly maxPoints: Decimal;
  readonly claimed?: Decimal;
  readonly settled?: Decimal;
  readonly reason: string;
  readonly opinion: string;
};

const shown = (points: Decimal | undefined): string => (points === undefined ? '' : showPoints(points));

export const differenceTable = (lines: readonly AppraisedLine[]) =>
  plainTable(
    [
      ['Mã', 12, 'center'],
      ['Tối|đa', 11, 'right'],
      ['Tự|chấm', 14, 'right'],
      ['Thẩm|định', 15, 'right'],
      ['Lý do tăng, giảm hoặc giữ nguyên', 72],
      ['Ý kiến của đơn vị', 41],
    ],
    lines.map((line) => [
      line.code,
      showMaximum(line.maxPoints),
      shown(line.claimed),
      shown(line.settled),
      line.reason,
      line.opinion,
    ]),
  );

export const appraisalTable = (lines: readonly AppraisedLine[]) =>
  plainTable(
    [
      ['Mã', 16, 'center'],
      ['Tiêu chí, tiêu chí thành phần', 84],
      ['Điểm|tối đa', 17, 'right'],
      ['Tự|chấm', 17, 'right'],
      ['Đạt|được', 17, 'right'],
      ['Lý do', 101],
    ],
    lines.map((line) => [
      line.code,
      line.name,
      showMaximum(line.maxPoints),
      shown(line.claimed),
      shown(line.settled),
      line.reason,
    ]),
  );

export const lossTable = (lines: readonly (AppraisedLine & { readonly lost: Decimal })[]) =>
  plainTable(
    [
      ['Mã', 14, 'center'],
      ['Tiêu chí, tiêu chí thành phần', 56],
      ['Tối|đa', 13, 'right'],
      ['Đạt', 14, 'right'],
      ['Mất', 14, 'right'],
      ['Vì sao', 54],
    ],
    lines.map((line) => [
      line.code,
      line.name,
      showMaximum(line.maxPoints),
      shown(line.settled),
      showPoints(line.lost),
      line.reason,
    ]),
  );

/** Một đơn vị: points of what it scores itself, before and after the appraisal. */
export type ComparedUnit = {
  readonly unit: string;
  readonly claimed: Decimal;
  readonly appraised: Decimal;
  readonly difference: string;
  readonly changed: number;
};

export const comparisonTable = (units: readonly ComparedUnit[]) =>
  plainTable(
    [
      ['STT', 12, 'center'],
      ['Đơn vị', 57],
      ['Tự chấm', 24, 'right'],
      ['Thẩm định', 24, 'right'],
      ['Tăng, giảm', 24, 'right'],
      ['Số mục|thay đổi', 24, 'right'],
    ],
    numbered(
      units.map(({ unit, claimed, appraised, difference, changed }) => [
        unit,
        showPoints(claimed),
        showPoints(appraised),
        difference,
        String(changed),
      ]),
    ),
  );
