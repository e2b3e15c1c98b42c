import { describe, expect, it } from 'vitest';
import type { CellRange } from '../grid.ts';
import { gridOf, type Written } from '../testing/grid-of.ts';
import { readCriteriaSheet } from './criteria-sheet.ts';

const head: readonly Written[] = [
  'STT',
  'Lĩnh vực/Tiêu chí/Tiêu chí thành phần',
  'Điểm tối đa',
  'Tài liệu kiểm chứng',
  'Hướng dẫn chấm',
];

const read = (rows: readonly (readonly Written[])[], merges: readonly CellRange[] = []) =>
  readCriteriaSheet([gridOf([head, ...rows], merges)], 2020);

describe('dòng nối, ô gộp, cột thêm', () => {
  it('các bậc điểm viết ở những dòng dưới, không có mã, thuộc về mục phía trên', () => {
    const reading = read([
      ['1', 'Ban hành kế hoạch', 1, 'Kế hoạch'],
      [null, 'Ban hành kịp thời', 1],
      [null, 'Ban hành không kịp thời', 0.5],
      [null, 'Không ban hành: 0'],
    ]);
    expect(reading.rows).toHaveLength(1);
    expect(reading.rows[0]?.row).toMatchObject({
      wording: 'Ban hành kịp thời: 1\nBan hành không kịp thời: 0,5\nKhông ban hành: 0',
      rule: { kind: 'options@1' },
    });
  });

  it('ô tài liệu gộp qua hai mục: cả hai nhận, và hỏi lại', () => {
    const reading = read(
      [
        ['1', 'A', 1, 'Biểu thống kê', 'Có: 1; không: 0'],
        ['2', 'B', 1, null, 'Có: 1; không: 0'],
      ],
      [{ fromRow: 2, fromColumn: 4, toRow: 3, toColumn: 4 }],
    );
    expect(reading.rows.map(({ row }) => row.kind === 'item' && row.evidence)).toEqual([
      'Biểu thống kê',
      'Biểu thống kê',
    ]);
    expect(reading.problems).toContainEqual({
      code: 'criteria-sheet.cells-merged',
      at: 'Bảng 2!D2',
      details: { range: 'D2:D3', codes: ['1', '2'] },
      blocking: false,
    });
  });

  it('cột phương pháp, cơ quan, nhãn ngắn, ngày được đọc khi có tiêu đề', () => {
    const reading = readCriteriaSheet(
      [
        gridOf([
          [
            ...head,
            'Phương pháp',
            'Cơ quan phụ trách',
            'Cơ quan phối hợp',
            'Cơ quan thẩm định',
            'Nhãn ngắn',
            'Từ ngày',
            'Đến ngày',
          ],
          [
            '1',
            'A',
            1,
            'TL',
            'Có: 1; không: 0',
            'Chỉ thẩm định',
            'Phòng Nội vụ',
            'Thanh tra; Phòng Kinh tế',
            'Sở Nội vụ',
            'Nhãn',
            { day: '2020-01-01' },
            '31/12/2020',
          ],
          ['2', 'B', 1, 'TL', 'Có: 1; không: 0', 'Bốc thăm', null, null, null, null, 'hôm qua'],
        ]),
      ],
      2020,
    );
    expect(reading.rows[0]?.row).toMatchObject({
      method: 'appraisal-only',
      leadOffice: 'Phòng Nội vụ',
      supportingOffices: ['Thanh tra', 'Phòng Kinh tế'],
      appraiser: 'Sở Nội vụ',
      shortName: 'Nhãn',
      documentsWindow: { from: '2020-01-01', to: '2020-12-31' },
    });
    expect(reading.rows[1]?.remarks.map(({ code, at }) => `${code} ${at}`)).toEqual([
      'criteria-sheet.method-unknown Bảng 2!F3',
      'criteria-sheet.date-unreadable Bảng 2!K3',
    ]);
  });

  it('lời văn không đọc được thành quy tắc thì để chấm theo lời văn, đánh dấu cho người xem', () => {
    const [row] = read([['1', 'Văn bản qua trục', 1.5, '', 'Tỷ lệ × 1,5']]).rows;
    expect(row).toMatchObject({
      verdict: 'unreadable',
      row: { rule: { kind: 'manual@1' }, attention: true, wording: 'Tỷ lệ × 1,5' },
      remarks: [{ code: 'wording.measure-unnamed', at: 'Bảng 2!E2' }],
      others: [{ rule: { kind: 'ratio@1' } }],
    });
  });

  it('“công thức” không rõ mẫu số: hai cách đọc, người chọn', () => {
    const [row] = read([
      ['1', 'Giải ngân', 2, '', 'Từ 95%: 2; từ 70% đến dưới 95%: công thức; dưới 70%: 0'],
    ]).rows;
    expect(row).toMatchObject({ verdict: 'look', row: { attention: true } });
    expect(row?.others.map(({ rule }) => rule.kind === 'ratio-with-floor@1' && rule.base)).toEqual([
      '100',
      '95',
    ]);
  });
});
