import { describe, expect, test } from 'vitest';
import { checkRule } from './check-rule.ts';
import type { Band, Measure, ScoringRule } from './scoring-rule.ts';

const found = (rule: ScoringRule, maxPoints = '2') =>
  checkRule(rule, { maxPoints }).map(({ code, blocking }) =>
    blocking === false ? `${code} (cảnh báo)` : code,
  );

const percent: Measure = { kind: 'figure', figure: { key: 'rate', label: 'Tỷ lệ', unit: '%' } };
const whole: Measure = { kind: 'figure', figure: { key: 'count', label: 'Sáng kiến', whole: true } };
const share: Measure = {
  kind: 'share',
  numerator: { key: 'numerator', label: 'Xong' },
  denominator: { key: 'denominator', label: 'Tổng' },
};
const bands = (measure: Measure, ...given: Band[]): ScoringRule => ({
  kind: 'bands@1',
  measure,
  bands: given,
});
const from = (points: string, start: string, end?: string): Band => ({
  from: start,
  fromInclusive: true,
  ...(end === undefined ? {} : { to: end }),
  points,
});
const below = (points: string, end: string): Band => ({ to: end, points });

describe('các bậc', () => {
  test('phủ hết, không chồng: không có gì để nói', () => {
    expect(found(bands(percent, from('2', '30'), from('1', '20', '30'), below('0', '20')))).toEqual([]);
  });
  test('trên 90, từ 70 đến 90, dưới 70: đầu mút thuộc đúng một bậc', () => {
    expect(
      found(
        bands(
          percent,
          { from: '90', points: '2' },
          { ...from('1', '70', '90'), toInclusive: true },
          below('0', '70'),
        ),
      ),
    ).toEqual([]);
  });
  test('bỏ trống ở giữa, ở dưới, ở trên', () => {
    expect(found(bands(percent, from('2', '30'), below('0', '20')))).toEqual(['rule.bands-gap']);
    expect(found(bands(percent, from('2', '30'), from('0', '20', '30')))).toEqual(['rule.bands-gap']);
    expect(found(bands(whole, from('2', '1', '3'), below('0', '1')))).toEqual(['rule.bands-gap']);
  });
  test('bỏ trống đúng một điểm: 90 không thuộc bậc nào', () => {
    expect(found(bands(percent, { from: '90', points: '2' }, below('0', '90')))).toEqual(['rule.bands-gap']);
  });
  test('chồng nhau, kể cả chỉ ở một điểm, và hai bậc cùng để ngỏ', () => {
    expect(found(bands(percent, from('2', '25'), from('1', '20', '30'), below('0', '20')))).toEqual([
      'rule.bands-overlap',
    ]);
    expect(found(bands(percent, from('2', '30'), { to: '30', toInclusive: true, points: '0' }))).toEqual([
      'rule.bands-overlap',
    ]);
    expect(found(bands(percent, from('2', '30'), from('1', '20'), below('0', '20')))).toEqual([
      'rule.bands-overlap',
    ]);
  });
  test('số nguyên: “đúng 0”, “đúng 1”, “từ 2” là đủ', () => {
    const exactly = (points: string, value: string): Band => ({
      ...from(points, value, value),
      toInclusive: true,
    });
    expect(found(bands(whole, from('2', '2'), exactly('1', '1'), exactly('0', '0')))).toEqual([]);
    expect(found(bands(whole, from('2', '3'), exactly('1', '1'), exactly('0', '0')))).toEqual([
      'rule.bands-gap',
    ]);
    expect(found(bands(whole, { from: '1', points: '2' }, exactly('1', '1'), exactly('0', '0')))).toEqual([]);
  });
  test('tỷ lệ dừng ở 100 % khi tử không lớn hơn mẫu; không dừng khi được lớn hơn', () => {
    const upTo100 = [{ ...from('2', '30', '100'), toInclusive: true }, below('0', '30')] as const;
    expect(found(bands(share, ...upTo100))).toEqual([]);
    expect(found(bands({ ...share, mayExceed: true }, ...upTo100))).toEqual(['rule.bands-gap']);
  });
  test('số có dấu phải phủ cả số âm', () => {
    const change: Measure = {
      kind: 'figure',
      figure: { key: 'change', label: 'Tăng giảm', whole: true, signed: true },
    };
    expect(found(bands(change, from('2', '1'), from('1', '0', '1'), below('0', '0')))).toEqual([]);
    expect(found(bands(change, from('2', '1'), from('0', '0', '1')))).toEqual(['rule.bands-gap']);
  });
  test('bậc rỗng, bậc không phải số', () => {
    expect(found(bands(percent, from('2', '30', '20'), below('0', '30')))).toContain('rule.band-empty');
    expect(found(bands(percent, from('2', 'ba mươi'), below('0', '30')))).toEqual(['rule.not-a-number']);
  });
});

describe('điểm của cách tính với điểm tối đa', () => {
  const options = (...points: string[]): ScoringRule => ({
    kind: 'options@1',
    options: points.map((own, index) => ({ id: String(index), label: `Mức ${index}`, points: own })),
  });
  test('không mức nào đạt điểm tối đa: cảnh báo; có mức vượt: chặn', () => {
    expect(found(options('2', '0'))).toEqual([]);
    expect(found(options('1.5', '0'))).toEqual(['rule.maximum-not-reached (cảnh báo)']);
    expect(found(options('2.5', '0'))).toEqual(['rule.points-above-maximum']);
    expect(found(options('2', '-1'))).toEqual(['rule.points-above-maximum']);
  });
  test('cộng từng ý thì tổng các ý phải bằng điểm tối đa', () => {
    const parts = (...points: string[]): ScoringRule => ({
      kind: 'checklist@1',
      parts: points.map((own, index) => ({ id: String(index), label: `Ý ${index}`, points: own })),
    });
    expect(found(parts('1', '1'))).toEqual([]);
    expect(found(parts('1', '1.5'))).toEqual(['rule.points-above-maximum']);
    expect(found(parts('1', '0.5'))).toEqual(['rule.maximum-not-reached (cảnh báo)']);
  });
  test('điểm trừ: điểm tối đa là số âm, mức trừ sâu nhất phải chạm tới', () => {
    const deduction: ScoringRule = {
      kind: 'deduction@1',
      base: '0',
      rates: [{ id: 'a', label: 'Lỗi', points: '0.5' }],
      floor: '-2',
    };
    expect(found(deduction, '-2')).toEqual([]);
    expect(found({ ...deduction, floor: '-1' }, '-2')).toEqual(['rule.maximum-not-reached (cảnh báo)']);
    expect(found(options('0', '-1', '-2'), '-2')).toEqual([]);
  });
  test('tình huống: chỉ cần một tình huống đạt điểm tối đa', () => {
    const situations: ScoringRule = {
      kind: 'situations@1',
      situations: [
        { id: 'a', label: 'A', rule: options('1', '0') as never },
        { id: 'b', label: 'B', rule: options('2', '0') as never },
      ],
    };
    expect(found(situations)).toEqual([]);
  });
});

describe('những lỗi khác', () => {
  test('danh sách rỗng, mã trùng, thiếu tên: mọi lỗi một lượt', () => {
    expect(found({ kind: 'options@1', options: [] })).toEqual(['rule.list-empty']);
    expect(
      found({
        kind: 'options@1',
        options: [
          { id: 'a', label: 'Đạt', points: '2' },
          { id: 'a', label: ' ', points: 'hai' },
        ],
      }),
    ).toEqual(['rule.label-missing', 'rule.id-duplicate', 'rule.not-a-number']);
  });
  test('mốc thời gian xếp ngược', () => {
    expect(
      found({
        kind: 'date@1',
        label: 'Ngày ký',
        deadlines: [
          { until: '2020-01-31', points: '2' },
          { until: '2019-12-31', points: '1' },
        ],
        late: '0',
        notDone: '0',
      }),
    ).toEqual(['rule.deadlines-out-of-order']);
  });
  test('ngưỡng cao hơn mức đủ điểm, số chia bằng 0', () => {
    expect(
      found({
        kind: 'ratio-with-floor@1',
        measure: share,
        floor: '96',
        floorInclusive: true,
        belowFloor: '0',
        full: '95',
        base: '0',
      }),
    ).toEqual(['rule.not-positive', 'rule.floor-above-full']);
  });
  test('tên số liệu trùng nhau hoặc trùng tên dành riêng', () => {
    expect(
      found({ kind: 'ratio@1', measure: { ...share, denominator: { key: 'numerator', label: 'Tổng' } } }),
    ).toEqual(['rule.id-duplicate']);
    expect(
      found({ kind: 'ratio@1', measure: { kind: 'figure', figure: { key: 'points', label: 'Điểm' } } }),
    ).toEqual(['rule.key-not-allowed']);
  });
  test('mức trừ ghi số âm', () => {
    expect(
      found({
        kind: 'deduction@1',
        base: '2',
        rates: [{ id: 'a', label: 'Lỗi', points: '-0.5' }],
        floor: '0',
      }),
    ).toEqual(['rule.negative']);
  });
  test('công thức: lỗi viết và tên lạ', () => {
    const inputs = [{ key: 'a', label: 'A' }];
    expect(found({ kind: 'formula@1', inputs, expression: 'a +' })).toEqual(['rule.formula-unreadable']);
    expect(found({ kind: 'formula@1', inputs, expression: 'b' })).toEqual(['rule.formula-unknown-name']);
    expect(found({ kind: 'formula@1', inputs: [{ key: 'min', label: 'A' }], expression: '1' })).toEqual([
      'rule.key-not-allowed',
    ]);
  });
});
