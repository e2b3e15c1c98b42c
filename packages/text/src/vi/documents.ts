import type { DocumentKind } from '@parindex/domain';

const blank = '…………';
const room = '\u00A0'.repeat(8);

const receivers: Record<DocumentKind, readonly string[]> = {
  'round-plan': ['Bộ Nội vụ (để b/c);', 'Các cơ quan, đơn vị tại Phụ lục;'],
  'council-decision': ['Như Điều 5;'],
  'guidance-letter': ['Như trên;'],
  'evidence-list': ['Các đơn vị được đánh giá;'],
  'team-decision': ['Như Điều 4;'],
  'office-explanations': ['Cơ quan đầu mối;'],
  'preliminary-notice': ['Đơn vị có tên trên;', 'Hội đồng thẩm định;'],
  'appraisal-minutes': ['Đơn vị có tên trên;', 'Hội đồng thẩm định;'],
  'appraisal-sheet': ['Hội đồng thẩm định;'],
  'appraisal-report': ['Hội đồng thẩm định;'],
  'publication-proposal': ['Như trên;'],
  'publication-decision': ['Như Điều 4;', 'Bộ Nội vụ (để b/c);', 'Cổng TTĐT (để công bố);'],
  'shortcomings-notice': ['Đơn vị có tên trên;'],
};

/** Words that fill official documents; what the program does not know is left blank to be written by hand. */
export const documentWords = {
  blank,
  /** "Số:        /QĐ-UBND"; a letter has the abbreviation alone. */
  number: (symbol: string, abbreviation: string) =>
    `Số:${room}/${[symbol, abbreviation].filter(Boolean).join('-')}`,
  decidedBy: (title: string, issuer: string) => `${title} ${issuer}`.trim(),
  receivers,
  councilRoles: {
    'council-member': 'Ủy viên',
    'council-secretary': 'Thư ký',
  },
  appraiserRole: 'Thành viên Tổ thẩm định',
  teamRoles: {
    leader: 'Chỉ đạo',
    'team-member': 'Thành viên',
    coordinator: 'Đầu mối, thường trực',
    'office-head': 'Thành viên',
  },
  notRanked: 'không xếp hạng',
  everyItem: 'mọi tiêu chí, tiêu chí thành phần còn lại',
  noMembers: 'Chưa có người được giao vai trò này.',
  none: 'Không có',
  notAppraised: 'Chưa thẩm định',
  kept: 'Giữ nguyên điểm tự chấm',
  byFigure: 'Theo số liệu do tỉnh nhập',
  exempt: (reason: string) => `Miễn: ${reason}`,
  best: (unit: string, index: string) => `${unit} (${index}%)`,
  lostReason: 'Chưa đạt điểm tối đa theo cách tính của bộ chỉ số',
  fileName: (kind: string, year: number, about: string, extension: string) =>
    `${[kind, year, about].filter(Boolean).join(' ')}.${extension}`,
} as const;
