import { describe, expect, it } from 'vitest';
import { type CouncilMinutes, councilMinutes } from './council-minutes.ts';

const minutes: CouncilMinutes = {
  issuer: {
    parent: 'UBND TỈNH BÀ RỊA - VŨNG TÀU',
    lines: ['SỞ NỘI VỤ'],
    symbol: 'BB-SNV',
    place: 'Bà Rịa - Vũng Tàu',
    ruleMm: 11,
  },
  issue: { number: '41', date: '2020-12-17' },
  demonstration: false,
  subject: ['Thẩm định kết quả tự chấm điểm', 'năm 2020 của huyện Côn Đảo'],
  begins: { day: '2020-12-17', hour: '08', minute: '00' },
  ends: { day: '2020-12-17', hour: '10', minute: '45' },
  place: 'Hội trường Sở Nội vụ.',
  participants: 'đại diện các Sở.',
  chair: 'Ông Mạc Hoài Sơn',
  secretary: 'Bà Kiều Thu Ngân',
  opening: 'thảo luận 01 tiêu chí thành phần sau:',
  decidedHeading: 'Thẩm định',
  items: [
    {
      code: '1.1.3',
      maxPoints: '2',
      claimed: '1.95',
      decided: '1.9',
      reason: 'Không được loại 01 nhiệm vụ',
      opinion: 'Trình Hội đồng',
    },
  ],
  totals: { claimed: '61.22', decided: '59.67', words: 'giảm 1,55 điểm so với tự chấm' },
  conclusions: ['Mục 1.1.3 trình Hội đồng.'],
  signatures: [{ titles: ['THƯ KÝ'] }, { titles: ['ĐẠI DIỆN', 'UBND HUYỆN'] }, { titles: ['CHỦ TỌA'] }],
  receivers: ['Lưu: VT.'],
};

const textsOf = (data: CouncilMinutes): readonly string[] =>
  councilMinutes(data).sections[0]?.blocks.map((block) =>
    'runs' in block ? block.runs.map(({ text }) => text).join('') : block.kind,
  ) ?? [];

describe('biên bản', () => {
  it('nêu giờ, địa điểm, người dự, chủ trì, thư ký, nội dung rồi đến bảng và ba chữ ký', () => {
    expect(textsOf(minutes)).toEqual([
      'letterhead',
      'title',
      'Thời gian bắt đầu: 08 giờ 00 phút ngày 17 tháng 12 năm 2020.',
      'Địa điểm: Hội trường Sở Nội vụ.',
      'Thành phần tham dự: đại diện các Sở.',
      'Chủ trì (chủ tọa): Ông Mạc Hoài Sơn. Thư ký (người ghi biên bản): Bà Kiều Thu Ngân.',
      'Nội dung: thảo luận 01 tiêu chí thành phần sau:',
      'table',
      'Mục 1.1.3 trình Hội đồng.',
      'Cuộc họp kết thúc vào 10 giờ 45 phút cùng ngày. Biên bản đã đọc lại, các bên thống nhất ký./.',
      'joint-ending',
    ]);
  });

  it('họp qua ngày thì ghi rõ ngày kết thúc', () => {
    const ends = { day: '2020-12-18', hour: '11', minute: '00' };
    expect(textsOf({ ...minutes, ends }).at(-2)).toContain('11 giờ 00 phút ngày 18 tháng 12 năm 2020');
  });

  it('bảng vừa khổ dọc 165 mm, dòng tổng gộp ô', () => {
    const table = councilMinutes(minutes).sections[0]?.blocks.find((block) => block.kind === 'table');
    if (table?.kind !== 'table') throw new Error('no table');
    expect(table.columns.reduce((sum, { widthMm }) => sum + widthMm, 0)).toBe(165);
    expect(
      table.rows.map(({ cells }) => cells.reduce((sum, { columns }) => sum + (columns ?? 1), 0)),
    ).toEqual([6, 6]);
    expect(table.rows[0]?.cells[3]).toEqual({ lines: ['1,90'], bold: true });
  });
});
