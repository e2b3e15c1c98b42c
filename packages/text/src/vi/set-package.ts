import type { RowDifference, ScoringMethod } from '@parindex/domain';

const differences: Record<RowDifference, string> = {
  code: 'Mã',
  name: 'Tên',
  maximum: 'Điểm tối đa',
  wording: 'Hướng dẫn chấm',
  rule: 'Cách tính điểm',
  evidence: 'Tài liệu kiểm chứng',
  method: 'Cách lấy điểm',
  place: 'Vị trí',
};

const methods: Record<ScoringMethod, string> = {
  self: 'Tự chấm và thẩm định',
  'appraisal-only': 'Chỉ thẩm định',
  survey: 'Điều tra xã hội học',
  'other-index': 'Lấy từ chỉ số khác',
  loaded: 'Số liệu do tỉnh nhập',
};

/** Words of the package that goes out with a set: evidence list, comparison with the set before. */
export const setPackageText = {
  annex: (number: number) => `Phụ lục ${number === 1 ? 'I' : 'II'}`,
  evidenceTitle: 'DANH MỤC TÀI LIỆU KIỂM CHỨNG',
  evidenceSheet: 'Tài liệu kiểm chứng',
  comparisonTitle: (after: string, before: string) =>
    `SO SÁNH ${after.toLocaleUpperCase('vi')} VỚI ${before.toLocaleUpperCase('vi')}`,
  comparisonSheet: 'So sánh',
  setName: (year: number, version: number) => `Năm ${year}${version === 1 ? '' : ` (bản ${version})`}`,
  reference: (number: string, day: string, issuer: string) =>
    `(Kèm theo Quyết định số ${number} ngày ${day} của ${issuer})`,
  code: 'STT',
  name: 'Tiêu chí, tiêu chí thành phần',
  maximum: 'Điểm tối đa',
  evidence: 'Tài liệu kiểm chứng phải cung cấp',
  lead: 'Cơ quan phụ trách, phối hợp',
  noEvidence: {
    survey: 'Không cần: điều tra xã hội học',
    'other-index': 'Không cần: lấy từ chỉ số khác',
    loaded: 'Không cần: tỉnh nhập số liệu',
  },
  differs: 'Thay đổi',
  differences,
  methods,
  added: 'Thêm mới',
  removed: 'Bỏ',
  same: 'Không có thay đổi.',
  points: (maximum: string) => `Tối đa ${maximum} điểm`,
  sum: 'Cộng các mục con',
  heading: 'Nhóm mục',
  top: 'Đứng ở cấp cao nhất',

  files: {
    evidenceDocument: 'Danh mục tài liệu kiểm chứng (Word)',
    evidenceSheet: 'Danh mục tài liệu kiểm chứng (Excel)',
    comparisonDocument: 'So sánh với bộ trước (Word)',
    comparisonSheet: 'So sánh với bộ trước (Excel)',
    whole: 'Cả gói (.zip)',
  },
  fileNames: {
    workbook: 'Bo tieu chi',
    evidence: 'Danh muc tai lieu kiem chung',
    comparison: 'So sanh voi bo truoc',
    whole: 'Goi cong bo',
  },
} as const;
