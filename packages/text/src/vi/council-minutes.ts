import { showCount } from '../figures.ts';

const blank = '…………';

/** Words of the council's minutes; what the program does not know is left blank to be filled in by hand. */
export const councilMinutesText = {
  blank,
  issuer: { parent: 'UBND TỈNH', lines: ['HỘI ĐỒNG THẨM ĐỊNH'], symbol: 'BB-HĐ' },
  subject: (year: number) => [
    'Họp Hội đồng thẩm định kết quả chấm điểm',
    `Chỉ số cải cách hành chính năm ${year}`,
  ],
  place: `${blank}.`,
  participants: `các thành viên Hội đồng thẩm định (${blank} người); đại diện các đơn vị được mời.`,
  chair: `Ông/Bà ${blank}`,
  secretary: `Ông/Bà ${blank}`,
  opening: (count: number) =>
    `xem xét ${showCount(count).padStart(2, '0')} mục chưa thống nhất giữa đơn vị và cơ quan thẩm định, kết luận như sau:`,
  decidedHeading: 'Kết luận',
  votes: (votesFor: number, votesOf: number) => `${showCount(votesFor)}/${showCount(votesOf)} phiếu`,
  undecided: 'chưa kết luận',
  noOpinion: 'Không có ý kiến thêm',
  conclusion: 'Điểm kết luận thay cho điểm thẩm định và được dùng để xếp hạng.',
  signatures: { secretary: 'THƯ KÝ', chair: 'CHỦ TỊCH HỘI ĐỒNG' },
  receivers: ['Thành viên Hội đồng;', 'Các đơn vị có mục được xem xét;', 'Lưu: VT, hồ sơ Hội đồng.'],
  fileName: (year: number, number: string) => `Biên bản Hội đồng ${year} ${number}.docx`,
} as const;
