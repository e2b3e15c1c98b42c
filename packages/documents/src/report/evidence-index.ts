import { type Page, paragraph } from '../page.ts';
import {
  type EvidenceIndex,
  type EvidenceIndexLine,
  evidenceIndexTitle,
} from '../workbook/evidence-index-sheet.ts';
import { demonstrationLine } from '../workbook/looks.ts';

/** Mục lục tài liệu kiểm chứng dạng Word, A4 landscape; the head of the table stands on every page. */
export const evidenceIndexPage = (index: EvidenceIndex): Page => {
  const [name = '', ...subject] = evidenceIndexTitle(index);
  return {
    title: [name, ...subject].join(' '),
    bodySize: 13,
    ...(index.demonstration ? { footer: demonstrationLine } : {}),
    sections: [
      {
        orientation: 'landscape',
        blocks: [
          { kind: 'title', name, subject, ruleMm: 40 },
          {
            kind: 'table',
            numbered: false,
            size: 'small',
            columns: [
              { heading: ['Mã', 'mục'], widthMm: 14, align: 'center' },
              { heading: ['Tiêu chí/', 'tiêu chí thành phần'], widthMm: 50, align: 'left' },
              { heading: ['Số, ký hiệu, ngày'], widthMm: 36, align: 'left' },
              { heading: ['Cơ quan ban hành; trích yếu'], widthMm: 68, align: 'left' },
              { heading: ['Trang, phần', 'chứng minh'], widthMm: 26, align: 'left' },
              { heading: ['Tệp trong gói'], widthMm: 58, align: 'left' },
            ],
            rows: index.lines.map((line) => ({ weight: 'plain', cells: cellsOf(line) })),
          },
          paragraph(
            'note',
            `Tổng cộng ${index.lines.length} tài liệu. Mã SHA-256 của từng tệp ghi trong mục lục Excel.`,
          ),
        ],
      },
    ],
  };
};

const cellsOf = (line: EvidenceIndexLine) =>
  [
    line.code,
    line.itemName,
    [line.number, line.signedOn].filter(Boolean).join(', '),
    [line.issuer, line.subject].filter(Boolean).join('; '),
    line.place ?? '',
    line.file,
  ].map((text) => ({ lines: text === '' ? [] : [text] }));
