import type { Cell, CellValue, Grid } from '@parindex/documents';
import { writeWorkbook } from '../../src/files/xlsx.ts';

/** A cell as a test writes it: text, a number as text behind `=`, or a whole cell value. */
type Written = string | CellValue | undefined;

/** STT | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Điểm tối đa | Tài liệu kiểm chứng | Hướng dẫn chấm */
export type TableLine = readonly [Written, Written, Written, Written?, Written?];

export const number = (text: string): CellValue => ({ kind: 'number', number: text });

/** A small set that reads without a remark: 10 = 6 + 4. */
export const goodLines: readonly TableLine[] = [
  ['1', 'Chỉ đạo, điều hành', number('6')],
  ['1.1', 'Kế hoạch', number('2'), 'Kế hoạch', 'Ban hành: 2; không ban hành: 0'],
  [
    '1.2',
    'Nhiệm vụ hoàn thành',
    number('4'),
    'Báo cáo',
    'Từ 80% trở lên: 4; từ 50% đến dưới 80%: 2; dưới 50%: 0',
  ],
  ['2', 'Thủ tục hành chính', number('4')],
  ['2.1', 'Công khai', number('4'), 'Ảnh chụp', 'Có công khai: 4; không công khai: 0'],
];

const header = [
  'STT',
  'Lĩnh vực/Tiêu chí/Tiêu chí thành phần',
  'Điểm tối đa',
  'Tài liệu kiểm chứng',
  'Hướng dẫn chấm',
];

export const criteriaGrid = (lines: readonly TableLine[], name = 'Bảng 2', title = defaultTitle): Grid => ({
  name,
  merges: [],
  rows: [[title], [], header, ...lines].map((line, index) => ({
    number: index + 1,
    cells: line.flatMap((written, column): Cell[] =>
      written === undefined ? [] : [cellOf(column + 1, writtenValue(written))],
    ),
  })),
});

const defaultTitle = 'BỘ TIÊU CHÍ XÁC ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP HUYỆN';

const cellOf = (column: number, value: CellValue): Cell =>
  value.kind === 'date' ? { column, value, look: { format: 'dd/mm/yyyy' } } : { column, value };

const writtenValue = (written: string | CellValue): CellValue =>
  typeof written === 'string' ? { kind: 'text', text: written } : written;

export const workbookOf = async (...grids: readonly Grid[]): Promise<Buffer> => {
  const pieces: Uint8Array[] = [];
  for await (const piece of writeWorkbook(grids)) pieces.push(piece);
  return Buffer.concat(pieces);
};

export const asWorkbook = { 'content-type': 'application/octet-stream' };
