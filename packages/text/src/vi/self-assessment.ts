/** Words that a self-assessment report begins with, until the unit writes its own. */
export const selfAssessmentText = {
  basis: (year: number) =>
    `Kế hoạch của Ủy ban nhân dân tỉnh về xác định Chỉ số cải cách hành chính năm ${year}`,
  organisation: (unitName: string, offices: readonly string[]) =>
    offices.length === 0
      ? `${unitName} đã tổ chức tự đánh giá, chấm điểm theo bộ chỉ số, có tài liệu kiểm chứng và giải trình kèm theo.`
      : `${unitName} giao ${offices.length} cơ quan tự đánh giá, chấm điểm các tiêu chí thuộc lĩnh vực phụ trách: ${offices.join('; ')}. Kết quả được tổng hợp, rà soát trước khi trình phê duyệt.`,
  none: 'Không có.',
  committee: 'ỦY BAN NHÂN DÂN',
  signature: { committee: 'TM. ỦY BAN NHÂN DÂN', chair: 'CHỦ TỊCH', head: 'THỦ TRƯỞNG CƠ QUAN' },
  receivers: ['Sở Nội vụ;', 'Thường trực Huyện ủy, HĐND;', 'Các cơ quan chuyên môn;', 'Lưu: VT, NV.'],
  department: { receivers: ['Sở Nội vụ;', 'Lãnh đạo cơ quan;', 'Lưu: VT.'] },
  secret: 'văn bản Mật, xem bản giấy',
  dated: (day: string) => `ngày ${day}`,
  pages: (pages: string) => `trang ${pages}`,
  explained: 'Xem Phụ lục II',
  enteredFor: 'Nhập thay',
  toReview: 'Bộ chỉ số đổi, chưa rà lại; chưa tính điểm',
  scoredBy: (version: number) => `Chấm theo bản ${version}, mục không đổi`,
  estimated: 'Số ước',
  exempt: (reason: string) => `Miễn: ${reason}`,
  bySurvey: 'Điều tra xã hội học',
  byProvince: 'Số liệu do tỉnh nhập',
  byOtherIndex: 'Chỉ số khác',
  byAppraiser: 'Do cơ quan thẩm định chấm',
  sheetTitle: (unitName: string, year: number) => [
    'BẢNG TỰ CHẤM ĐIỂM',
    `Chỉ số cải cách hành chính năm ${year} của ${unitName}`,
  ],
} as const;
