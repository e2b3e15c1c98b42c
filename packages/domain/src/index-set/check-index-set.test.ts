import { describe, expect, test } from 'vitest';
import { checkIndexSet } from './check-index-set.ts';
import type { ScoringPolicy } from './scoring-policy.ts';
import type { Heading, Item, SetRow } from './set-row.ts';

const scoring: ScoringPolicy = {
  rounding: { at: 'index', places: 2, mode: 'half-up' },
  ranking: { order: 'dense', compare: 'rounded', places: 2, tieBreaks: [], whenAllTie: 'share' },
  grading: { on: 'index', bands: [] },
  exempt: 'reduce-maximum',
  unsurveyed: 'reduce-maximum',
};
const heading = (code: string, maxPoints: string, more: Partial<Heading> = {}): Heading => ({
  kind: 'heading',
  id: `id-${code}`,
  code,
  name: `Mục ${code}`,
  part: 'main',
  maxPoints,
  combine: { kind: 'sum' },
  ...more,
});
const item = (code: string, maxPoints: string, parent?: string, more: Partial<Item> = {}): Item => ({
  kind: 'item',
  id: `id-${code}`,
  code,
  name: `Mục ${code}`,
  part: 'main',
  maxPoints,
  wording: '',
  rule: { kind: 'manual@1' },
  attention: false,
  evidence: '',
  method: 'self',
  ...(parent === undefined ? {} : { parentId: `id-${parent}` }),
  ...more,
});
const found = (rows: readonly SetRow[], policy: Partial<ScoringPolicy> = {}) =>
  checkIndexSet({ rows, scoring: { ...scoring, ...policy } }).map(({ code, at }) => `${code} ${at}`);

const whole = [heading('1', '3'), item('1.1', '1', '1'), item('1.2', '2', '1')];

describe('kiểm tra bộ tiêu chí', () => {
  test('bộ đúng thì không có gì để nói', () => {
    expect(found(whole)).toEqual([]);
  });
  test('bộ trống', () => {
    expect(found([])).toEqual(['index-set.empty undefined']);
  });
  test('nhiều lỗi được báo một lượt, mỗi lỗi ở mã của nó', () => {
    expect(
      found([
        heading('1', '4'),
        item('1.1', '1', '1'),
        item('1.1', '', '1', { id: 'other' }),
        heading('2', '5'),
        item('3', '1', 'x'),
      ]),
    ).toEqual([
      'index-set.code-duplicate item:1.1',
      'index-set.parent-unknown item:3',
      'index-set.maximum-missing item:1.1',
      'index-set.heading-empty item:2',
    ]);
  });
  test('tổng mục con khác mục cha: nói cả hai số và bên nào nhiều hơn', () => {
    const [problem] = checkIndexSet({ rows: [heading('1', '4'), ...whole.slice(1)], scoring });
    expect(problem).toMatchObject({
      code: 'index-set.sum-differs',
      details: { code: '1', stated: '4', sum: '3', more: 'parent' },
    });
  });
  test('thưởng và trừ đứng ngoài tổng của thang; mục thưởng chỉ cộng mức thưởng', () => {
    const beside = [
      heading('9', '2', { part: 'bonus' }),
      item('9.1', '2', '9', { part: 'bonus' }),
      item('9.2', '-1', '9', { part: 'deduction' }),
    ];
    expect(found([...whole, ...beside])).toEqual([]);
    expect(found([...whole, ...beside, item('9.3', '1', '9')])).toEqual(['index-set.part-mixed item:9.3']);
  });
  test('điểm trừ ghi số dương, mục thường ghi số âm, mục bằng 0', () => {
    expect(found([item('1', '1'), item('9', '2', undefined, { part: 'deduction' })])).toEqual([
      'index-set.maximum-sign item:9',
    ]);
    expect(found([item('1', '-1')])).toEqual(['index-set.maximum-sign item:1']);
    expect(found([item('1', '0')])).toEqual(['index-set.maximum-zero item:1']);
  });
  test('mục cha tự chấm điểm, hai mục là cha của nhau', () => {
    expect(found([item('1', '1'), item('1.1', '1', '1')])).toEqual(['index-set.parent-is-item item:1.1']);
    expect(
      found([
        heading('1', '1', { parentId: 'id-2' }),
        heading('2', '1', { parentId: 'id-1' }),
        item('3', '1', '1'),
      ]),
    ).toEqual(
      expect.arrayContaining(['index-set.parent-circular item:1', 'index-set.parent-circular item:2']),
    );
  });
  test('mục khảo sát không bao giờ do đơn vị tự chấm', () => {
    const survey = { kind: 'survey-mean@1' as const, scale: '100' };
    expect(found([item('1', '1', undefined, { rule: survey })])).toEqual([
      'index-set.survey-self-scored item:1',
    ]);
    expect(found([item('1', '1', undefined, { rule: survey, method: 'survey' })])).toEqual([]);
    expect(
      found([
        item('1', '1', undefined, {
          rule: { kind: 'bonus@1', rates: [{ id: 'a', label: 'Lần', points: '1' }] },
          method: 'survey',
        }),
      ]),
    ).toEqual(['index-set.survey-without-mean item:1']);
  });
  test('lỗi của cách tính mang mã của mục', () => {
    expect(found([item('1', '2', undefined, { rule: { kind: 'options@1', options: [] } })])).toEqual([
      'rule.list-empty item:1',
    ]);
  });
  test('khoảng ngày ngược', () => {
    expect(
      found([item('1', '1', undefined, { documentsWindow: { from: '2020-12-31', to: '2020-01-01' } })]),
    ).toEqual(['index-set.window-reversed item:1']);
  });
  test('bình quân có trọng số: mỗi thành phần có trọng số, điểm tối đa là hệ số × bình quân', () => {
    const mean = heading('0', '100', { combine: { kind: 'weighted-mean', scale: '10' } });
    expect(
      found([mean, item('0.1', '10', '0', { weight: '5' }), item('0.2', '10', '0', { weight: '20' })]),
    ).toEqual([]);
    expect(found([mean, item('0.1', '10', '0', { weight: '5' }), item('0.2', '10', '0')])).toEqual([
      'index-set.weight-missing item:0.2',
    ]);
    expect(found([{ ...mean, maxPoints: '90' }, item('0.1', '10', '0', { weight: '5' })])).toEqual([
      'index-set.sum-differs item:0',
    ]);
  });
});

describe('quy định tính điểm của bộ', () => {
  const grading = (...bands: ScoringPolicy['grading']['bands']) =>
    found(whole, { grading: { on: 'index', bands } });
  test('xếp loại từ cao xuống thấp, mức cuối để ngỏ', () => {
    expect(grading({ name: 'Tốt', from: '80' }, { name: 'Khá', from: '70' }, { name: 'Thấp' })).toEqual([]);
    expect(grading({ name: 'Tốt', from: '70' }, { name: 'Khá', from: '80' }, { name: 'Thấp' })).toEqual([
      'scoring.grades-out-of-order scoring.grading',
    ]);
    expect(grading({ name: 'Tốt', from: '80' }, { name: 'Khá', from: '70' })).toEqual([
      'scoring.grade-last-not-open scoring.grading',
    ]);
    expect(grading({ name: 'Tốt' }, { name: 'Tốt' })).toEqual([
      'scoring.grade-start-missing scoring.grading',
      'scoring.grade-duplicate scoring.grading',
    ]);
  });
  test('tiêu chí phụ trỏ tới mục có thật', () => {
    const tied = (rowId: string) =>
      found(whole, { ranking: { ...scoring.ranking, tieBreaks: [{ by: 'row', rowId }] } });
    expect(tied('id-1')).toEqual([]);
    expect(tied('id-x')).toEqual(['scoring.tie-break-unknown scoring.ranking']);
  });
  test('số chữ số trong khoảng; in và xếp hạng khác số chữ số thì cảnh báo', () => {
    expect(found(whole, { rounding: { at: 'item', places: 9, mode: 'half-up' } })).toEqual([
      'scoring.places-out-of-range scoring.rounding',
    ]);
    const [warning] = checkIndexSet({
      rows: whole,
      scoring: { ...scoring, rounding: { at: 'index', places: 3, mode: 'half-up' } },
    });
    expect(warning).toMatchObject({ code: 'scoring.two-roundings', blocking: false });
  });
  test('mức giới hạn là số không âm', () => {
    expect(found(whole, { bonusCap: '-1', ceiling: 'một trăm' })).toEqual([
      'scoring.limit-not-a-number scoring.bonusCap',
      'scoring.limit-not-a-number scoring.ceiling',
    ]);
  });
});
