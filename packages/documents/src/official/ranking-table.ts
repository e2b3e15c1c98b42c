import type { Decimal } from '@parindex/domain';
import { showPoints } from '@parindex/text';
import type { Table, TableRow } from '../page.ts';
import type { RankingLine } from '../workbook/ranking-sheet.ts';

/** Phụ lục xếp hạng, small letters; columns (6) and (8) print their formula. Millimetres add up to 165. */
export const rankingTable = (
  lines: readonly RankingLine[],
  previousYear: number,
  average: Decimal | undefined,
): Table => ({
  kind: 'table',
  numbered: true,
  size: 'small',
  numbers: ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)=(3)+ (4)+(5)', '(7)', '(8)=(6): (7)×100', '(9)', '(10)'],
  columns: [
    { heading: ['Hạng'], widthMm: 12, align: 'center' },
    { heading: ['Đơn vị'], widthMm: 39, align: 'left' },
    { heading: ['Điểm', 'thẩm', 'định'], widthMm: 14, align: 'right' },
    { heading: ['Điểm', 'điều tra', 'XHH'], widthMm: 14, align: 'right' },
    { heading: ['Điểm', 'thưởng,', 'trừ'], widthMm: 15, align: 'right' },
    { heading: ['Tổng', 'điểm'], widthMm: 14.5, align: 'right' },
    { heading: ['Điểm', 'tối đa', 'áp dụng'], widthMm: 14.5, align: 'right' },
    { heading: ['Chỉ số', '(%)'], widthMm: 14, align: 'right' },
    { heading: ['Xếp loại'], widthMm: 16, align: 'center' },
    { heading: ['Hạng', 'năm', String(previousYear)], widthMm: 12, align: 'center' },
  ],
  rows: [...lines.map(rowOf), ...(average === undefined ? [] : [averageRow(average)])],
});

const rowOf = (line: RankingLine): TableRow => ({
  weight: 'plain',
  cells: [
    { lines: [line.rank === undefined ? '–' : String(line.rank)], bold: true },
    { lines: [line.unit] },
    { lines: [showPoints(line.appraised)] },
    { lines: [showPoints(line.survey)] },
    { lines: [showPoints(line.extra)] },
    { lines: [showPoints(line.total)] },
    { lines: [showPoints(line.maximum)] },
    { lines: [line.index === undefined ? '' : showPoints(line.index)], bold: true },
    { lines: [line.grade ?? ''] },
    { lines: [line.previousRank === undefined ? '' : String(line.previousRank)] },
  ],
});

const averageRow = (average: Decimal): TableRow => ({
  weight: 'total',
  cells: [
    { lines: [] },
    { lines: ['Trung bình'] },
    ...Array.from({ length: 5 }, () => ({ lines: [] })),
    { lines: [showPoints(average)] },
    { lines: [] },
    { lines: [] },
  ],
});
