import type { GridRow, GridStream } from '../grid.ts';
import { bodyLook, demonstrationLine, textCell } from './looks.ts';
import { sheetHead } from './sheet-head.ts';

/** Một dòng của mục lục: an item, then each of its documents. Absent texts are blank. */
export type EvidenceIndexLine = {
  readonly code: string;
  readonly itemName: string;
  readonly number?: string;
  readonly signedOn?: string;
  readonly issuer?: string;
  readonly subject?: string;
  readonly place?: string;
  /** Where the file lies in the pack, or why it does not. */
  readonly file: string;
  readonly size?: string;
  readonly sha256?: string;
};

/** Mục lục tài liệu kiểm chứng của một đơn vị, the data of the workbook and the Word list alike. */
export type EvidenceIndex = {
  readonly unitName: string;
  readonly year: number;
  readonly demonstration: boolean;
  readonly lines: readonly EvidenceIndexLine[];
};

const columns = [
  { heading: 'Mã mục', width: 9, text: ({ code }: EvidenceIndexLine) => code, center: true },
  { heading: 'Tiêu chí/tiêu chí thành phần', width: 34, text: (line: EvidenceIndexLine) => line.itemName },
  { heading: 'Số, ký hiệu', width: 18, text: (line: EvidenceIndexLine) => line.number ?? '' },
  { heading: 'Ngày ký', width: 12, text: (line: EvidenceIndexLine) => line.signedOn ?? '', center: true },
  { heading: 'Cơ quan ban hành', width: 24, text: (line: EvidenceIndexLine) => line.issuer ?? '' },
  { heading: 'Trích yếu', width: 40, text: (line: EvidenceIndexLine) => line.subject ?? '' },
  { heading: 'Trang, phần chứng minh', width: 18, text: (line: EvidenceIndexLine) => line.place ?? '' },
  { heading: 'Tệp trong gói', width: 40, text: (line: EvidenceIndexLine) => line.file },
  { heading: 'Cỡ', width: 10, text: (line: EvidenceIndexLine) => line.size ?? '' },
  { heading: 'SHA-256', width: 30, text: (line: EvidenceIndexLine) => line.sha256 ?? '' },
];

export const evidenceIndexTitle = ({ unitName, year }: EvidenceIndex): readonly string[] => [
  'MỤC LỤC TÀI LIỆU KIỂM CHỨNG',
  `Chỉ số cải cách hành chính năm ${year} – ${unitName}`,
];

/** Mục lục dạng Excel, A4 landscape; codes and numbers stay text. */
export const evidenceIndexGrid = (index: EvidenceIndex): GridStream => {
  const head = sheetHead(
    { title: evidenceIndexTitle(index), demonstration: index.demonstration, draft: false },
    columns,
  );
  return {
    name: 'Mục lục',
    rows: [...head.rows, ...index.lines.map((line, at) => rowOf(line, head.firstRow + at))],
    merges: head.merges,
    layout: {
      orientation: 'landscape',
      columnWidths: columns.map(({ width }) => width),
      repeatRows: { from: head.headingRow, to: head.headingRow + 1 },
      freeze: { rows: head.headingRow + 1, columns: 1 },
      ...(index.demonstration ? { footer: demonstrationLine } : {}),
    },
  };
};

const rowOf = (line: EvidenceIndexLine, number: number): GridRow => ({
  number,
  cells: columns.map(({ text, center }, at) => ({
    column: at + 1,
    ...textCell(text(line), { ...bodyLook, align: center ? 'center' : 'left' }),
  })),
});
