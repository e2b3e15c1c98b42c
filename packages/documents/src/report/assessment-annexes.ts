import { showMaximum, showPoints } from '@parindex/text';
import type { Table, TableRow } from '../page.ts';
import type { ReportExplanation, ReportLine, SelfAssessmentReport } from './self-assessment.ts';

/** Bảng tổng hợp, Phụ lục I. Millimetres add up to the 252 of a landscape page. */
export const summaryTable = (report: SelfAssessmentReport): Table => ({
  kind: 'table',
  numbered: true,
  size: 'normal',
  columns: [
    { heading: ['STT'], widthMm: 14, align: 'center' },
    { heading: ['Lĩnh vực/tiêu chí/', 'tiêu chí thành phần'], widthMm: 74, align: 'left' },
    { heading: ['Điểm', 'tối đa'], widthMm: 17, align: 'right' },
    { heading: ['Điểm', 'tự chấm'], widthMm: 21, align: 'right' },
    { heading: ['Tài liệu kiểm chứng', '(số, ký hiệu, ngày; trang)'], widthMm: 85, align: 'left' },
    { heading: ['Giải trình'], widthMm: 22, align: 'center' },
    { heading: ['Ghi chú'], widthMm: 19, align: 'left' },
  ],
  rows: [...report.lines.map(summaryRow), totalRow(report)],
});

const summaryRow = (line: ReportLine): TableRow => ({
  weight: line.weight,
  cells: [
    { lines: [line.code] },
    { lines: [line.name] },
    { lines: [showMaximum(line.maxPoints)] },
    { lines: line.claimed === undefined ? [] : [showPoints(line.claimed)] },
    { lines: line.evidence, bold: false },
    { lines: line.explained ? ['Phụ lục II'] : [], bold: false },
    { lines: line.note === undefined ? [] : [line.note], bold: false },
  ],
});

const totalRow = (report: SelfAssessmentReport): TableRow => ({
  weight: 'total',
  cells: [
    { lines: [] },
    { lines: ['Tổng cộng'] },
    { lines: [showMaximum(report.applicable)] },
    { lines: [showPoints(report.claimed)] },
    { lines: [`trên ${showMaximum(report.claimable)} điểm của phần tự đánh giá`], bold: false },
    { lines: [] },
    { lines: [] },
  ],
});

/** Bảng giải trình, Phụ lục II. */
export const explanationTable = (explanations: readonly ReportExplanation[]): Table => ({
  kind: 'table',
  numbered: true,
  size: 'normal',
  columns: [
    { heading: ['STT'], widthMm: 13, align: 'center' },
    { heading: ['Tiêu chí/', 'tiêu chí thành phần'], widthMm: 48, align: 'left' },
    { heading: ['Điểm', 'tối đa'], widthMm: 16, align: 'right' },
    { heading: ['Điểm', 'tự chấm'], widthMm: 21, align: 'right' },
    { heading: ['Trường hợp', 'giải trình'], widthMm: 34, align: 'left' },
    { heading: ['Cách đánh giá, tính điểm'], widthMm: 83, align: 'justify' },
    { heading: ['Tài liệu liên quan'], widthMm: 37, align: 'left' },
  ],
  rows: explanations.map((each, at) => ({
    weight: 'plain',
    cells: [
      { lines: [String(at + 1)] },
      { lines: [`${each.code}. ${each.name}`] },
      { lines: [showMaximum(each.maxPoints)] },
      { lines: [showPoints(each.claimed)] },
      { lines: [each.caseWords] },
      { lines: each.computation.split('\n') },
      { lines: each.related },
    ],
  })),
});
