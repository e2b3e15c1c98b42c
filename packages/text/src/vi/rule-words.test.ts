import type { Facts, Measure, ScoringRule } from '@parindex/domain';
import { describe, expect, test } from 'vitest';
import { factsInBrief } from './facts-brief.ts';
import { ruleInWords } from './rule-words.ts';

const share: Measure = {
  kind: 'share',
  numerator: { key: 'numerator', label: 'Xong', unit: 'nhiệm vụ', whole: true },
  denominator: { key: 'denominator', label: 'Tổng', unit: 'nhiệm vụ', whole: true },
};
const floor: ScoringRule = {
  kind: 'ratio-with-floor@1',
  measure: share,
  floor: '70',
  floorInclusive: true,
  belowFloor: '0',
  full: '100',
  base: '100',
};
const options: ScoringRule = {
  kind: 'options@1',
  options: [
    { id: 'done', label: 'Hoàn thành', points: '1' },
    { id: 'not', label: 'Không hoàn thành', points: '0' },
  ],
};
const checklist: ScoringRule = {
  kind: 'checklist@1',
  parts: [
    { id: 'a', label: 'Đủ nội dung', points: '0.25' },
    { id: 'b', label: 'Rõ thời gian', points: '0.25' },
  ],
};
const deduction: ScoringRule = {
  kind: 'deduction@1',
  base: '1',
  rates: [
    { id: 'late', label: 'Báo cáo chậm', points: '0.25' },
    { id: 'missing', label: 'Báo cáo thiếu', points: '0.5', cap: '0.5' },
  ],
  floor: '0',
};
const date: ScoringRule = {
  kind: 'date@1',
  label: 'Ngày ký kế hoạch',
  deadlines: [{ until: '2019-12-30', points: '0.5' }],
  late: '0.25',
  notDone: '0',
};
const words = (rule: ScoringRule, maxPoints = '2') =>
  ruleInWords(rule, { maxPoints }).replaceAll('\u00A0', ' ');
const brief = (rule: ScoringRule, facts: Facts) => factsInBrief(rule, facts).replaceAll('\u00A0', ' ');

describe('“Hệ thống hiểu là”', () => {
  test.each<[ScoringRule, string]>([
    [floor, 'Tỷ lệ × 2; dưới 70 %: 0 điểm.'],
    [{ ...floor, full: '95' }, 'Tỷ lệ × 2; từ 95 %: 2 điểm; dưới 70 %: 0 điểm.'],
    [{ ...floor, base: '85', floorInclusive: false }, 'Tỷ lệ ÷ 85 % × 2; đến hết 70 %: 0 điểm.'],
    [
      { kind: 'ratio@1', measure: share, whenNothingArose: 'reduce-maximum' },
      'Tỷ lệ × 2. Không phát sinh: không tính vào điểm tối đa.',
    ],
    [options, 'Chọn một: “Hoàn thành” 1; “Không hoàn thành” 0.'],
    [checklist, 'Cộng từng ý: “Đủ nội dung” 0,25; “Rõ thời gian” 0,25.'],
    [
      deduction,
      'Từ 1 điểm, mỗi báo cáo chậm trừ 0,25; mỗi báo cáo thiếu trừ 0,5 (tối đa 0,5); không dưới 0.',
    ],
    [date, 'Ngày ký kế hoạch đến hết 30/12/2019: 0,5; sau đó: 0,25; không thực hiện: 0.'],
    [
      { kind: 'ratio-to-target@1', measure: share, target: { value: '20' } },
      'Tỷ lệ ÷ 20 % × 2, không quá 2 điểm.',
    ],
    [
      { kind: 'bonus@1', rates: [{ id: 'a', label: 'Mô hình', points: '1' }], cap: '2' },
      'Mỗi mô hình cộng 1; tối đa 2.',
    ],
    [{ kind: 'other-index@1', index: 'SIPAS', scale: '100' }, 'Chỉ số SIPAS ÷ 100 × 2.'],
    [
      { kind: 'survey-mean@1', scale: '100', minimumCount: '5' },
      'Điểm trung bình phiếu khảo sát ÷ 100 × 2; dưới 5 phiếu hợp lệ: không tính.',
    ],
    [
      {
        kind: 'relative@1',
        measure: { kind: 'figure', figure: { key: 'days', label: 'Số ngày' } },
        against: 'best',
        direction: 'lower-is-better',
      },
      'Mức thấp nhất nhóm ÷ số ngày × 2.',
    ],
    [
      {
        kind: 'formula@1',
        inputs: [
          { key: 'a', label: 'Số hộ' },
          { key: 'b', label: 'Tổng' },
        ],
        expression: '(a + 1) * 2 / b >= 0.5 && a != 0 ? max : round(a / 3, 2)',
      },
      'Nếu (“Số hộ” + 1) × 2 ÷ “Tổng” ≥ 0,5 và “Số hộ” ≠ 0 thì điểm tối đa; không thì làm tròn (“Số hộ” ÷ 3) đến 2 chữ số.',
    ],
    [{ kind: 'manual@1', step: '0.25' }, 'Người chấm cho điểm theo lời văn, tối đa 2, mỗi bước 0,25.'],
    [
      {
        kind: 'situations@1',
        situations: [{ id: 'a', label: 'Có kế hoạch', rule: { kind: 'ratio@1', measure: share } }],
      },
      'Trường hợp “Có kế hoạch”: tỷ lệ × 2.',
    ],
  ])('%o', (rule, expected) => {
    expect(words(rule)).toBe(expected);
  });
});

describe('số liệu trong một ô của bảng', () => {
  test.each<[string, ScoringRule, Facts, string]>([
    ['tỷ lệ', floor, { numerator: '2', denominator: '6' }, '2/6 = 33,3 %'],
    ['số lớn có dấu chấm', floor, { numerator: '2871', denominator: '2904' }, '2.871/2.904 = 98,9 %'],
    ['mới có tử số', floor, { numerator: '2' }, ''],
    ['mẫu số bằng 0', floor, { numerator: '0', denominator: '0' }, '0/0'],
    ['chọn một', options, { choice: 'done' }, 'Hoàn thành'],
    ['đủ ý', checklist, { 'part.a': true, 'part.b': true }, 'Đủ 2/2 ý'],
    ['thiếu ý', checklist, { 'part.a': true, 'part.b': false }, '1/2 ý'],
    ['ngày ký', date, { date: '2019-12-27' }, 'Ký 27/12/2019'],
    ['chưa thực hiện', date, { notDone: true }, 'Chưa thực hiện'],
    ['lỗi', deduction, { 'count.late': '1', 'count.missing': '0' }, '1 báo cáo chậm'],
    ['không lỗi', deduction, { 'count.late': '0' }, 'Không có'],
    [
      'không phát sinh',
      { kind: 'ratio@1', measure: share, whenNothingArose: 'full-points' },
      { nothingArose: true },
      'Không phát sinh',
    ],
    [
      'mục tiêu',
      {
        kind: 'ratio-to-target@1',
        measure: share,
        target: { quantity: { key: 'target', label: 'Mục tiêu', unit: '%' } },
      },
      { numerator: '1', denominator: '10', target: '15' },
      '1/10 = 10 %, mục tiêu 15 %',
    ],
    [
      'khảo sát',
      { kind: 'survey-mean@1', scale: '100' },
      { mean: '81.5', validCount: '68' },
      '81,5 · 68 phiếu',
    ],
    [
      'công thức',
      {
        kind: 'formula@1',
        inputs: [
          { key: 'a', label: 'A' },
          { key: 'ok', label: 'Có xác nhận', flag: true },
        ],
        expression: 'a',
      },
      { a: '3', ok: true },
      '3 · Có xác nhận',
    ],
    ['chưa nhập gì', floor, {}, ''],
  ])('%s', (_, rule, facts, expected) => {
    expect(brief(rule, facts)).toBe(expected);
  });
  test('tình huống: số liệu của tình huống đã chọn', () => {
    const rule: ScoringRule = {
      kind: 'situations@1',
      situations: [{ id: 'plan', label: 'Có kế hoạch', rule: { kind: 'ratio@1', measure: share } }],
    };
    expect(brief(rule, { situation: 'plan', numerator: '1', denominator: '2' })).toBe('1/2 = 50 %');
    expect(brief(rule, { situation: 'plan' })).toBe('Có kế hoạch');
    expect(brief(rule, {})).toBe('');
  });
});
