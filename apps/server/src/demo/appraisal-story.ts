import type { Facts } from '@parindex/domain';

/** What the province changes, and why; everything else it accepts as claimed. */
export type Change = {
  readonly year: number;
  readonly district: string;
  readonly code: string;
  readonly facts: Facts;
  readonly reason: string;
  readonly toCouncil?: string;
};

export const changes: readonly Change[] = [
  {
    year: 2019,
    district: 'con-dao',
    code: '1.1.3',
    facts: { numerator: '33', denominator: '38' },
    reason: '5 nhiệm vụ xong sau ngày 31/12.',
  },
  {
    year: 2019,
    district: 'con-dao',
    code: '1.2',
    facts: { 'count.late': '1', 'count.missing': '0' },
    reason: 'Báo cáo quý III gửi chậm 3 ngày.',
  },
  {
    year: 2019,
    district: 'con-dao',
    code: '1.3.1',
    facts: { numerator: '2', denominator: '11' },
    reason: 'Chỉ kiểm tra 2 trong 11 cơ quan, đơn vị.',
  },
  {
    year: 2019,
    district: 'con-dao',
    code: '1.5',
    facts: { initiatives: '0' },
    reason: 'Không có sáng kiến được công nhận trong năm.',
  },
  {
    year: 2019,
    district: 'con-dao',
    code: '4.2',
    facts: { choice: 'some-over' },
    reason: '2 phòng có cấp phó vượt số lượng quy định.',
  },
  {
    year: 2019,
    district: 'con-dao',
    code: '6.1',
    facts: { rate: '68.0' },
    reason: 'Giải ngân dưới ngưỡng 70 % do vướng giải phóng mặt bằng.',
  },
  {
    year: 2019,
    district: 'con-dao',
    code: '7.4',
    facts: { numerator: '110', denominator: '1008' },
    reason: 'Phần lớn hồ sơ mức độ 3, mức độ 4 vẫn nộp trực tiếp.',
  },
  {
    year: 2019,
    district: 'con-dao',
    code: '7.6',
    facts: { 'part.complete': true },
    reason: 'Công khai ngân sách, quy hoạch trên cổng thông tin chậm so với quy định.',
  },
  {
    year: 2020,
    district: 'con-dao',
    code: '1.1.3',
    facts: { numerator: '38', denominator: '40' },
    reason: 'Loại nhiệm vụ 14 (Covid) nhưng không có văn bản cho phép; tính lại 38/40 = 95 % × 2 = 1,90.',
    toCouncil: 'Đơn vị kiến nghị giữ mẫu số 39, không có văn bản cho phép hoãn nhiệm vụ 14.',
  },
  {
    year: 2020,
    district: 'long-dien',
    code: '1.1.3',
    facts: { numerator: '27', denominator: '39' },
    reason: 'Báo cáo cuối năm ghi nhiệm vụ 31 đang thực hiện: 27/39 = 69,2 %, dưới ngưỡng 70 %.',
  },
  {
    year: 2020,
    district: 'con-dao',
    code: '1.5',
    facts: { initiatives: '0' },
    reason: 'Quyết định 311/QĐ-UBND công nhận sáng kiến năm 2019, ngoài kỳ đánh giá.',
  },
];

export const penalties: Readonly<Record<string, Readonly<Record<string, Facts>>>> = {
  '9.2': { 'dat-do': { daysLate: '2' } },
  '9.3': { 'long-dien': { 'count.misstatement': '1' } },
};
export const noPenalty: Readonly<Record<string, Facts>> = {
  '9.2': { daysLate: '0' },
  '9.3': { 'count.misstatement': '0' },
};
