import type { IndexSet, ResultSnapshot, SettledSource } from '@parindex/domain';
import { describe, expect, test } from 'vitest';
import { makeSnapshot, type SettledUnit } from './make-snapshot.ts';
import { publicResultOf, recomputePublicResult } from './public-result.ts';
import { recomputeSnapshot } from './recompute-snapshot.ts';

const figure = (key: string) => ({ key, label: key });
const set: IndexSet = {
  id: 'set',
  year: 2020,
  title: 'Bộ tiêu chí thử',
  groupKind: 'district',
  demonstration: true,
  levelWords: ['Lĩnh vực', 'Tiêu chí'],
  version: 1,
  state: 'issued',
  scoring: {
    rounding: { at: 'total', places: 2, mode: 'half-up' },
    ranking: { order: 'dense', compare: 'exact', places: 2, tieBreaks: [], whenAllTie: 'share' },
    grading: { on: 'index', bands: [{ name: 'Tốt', from: '80' }, { name: 'Khá' }] },
    exempt: 'reduce-maximum',
    unsurveyed: 'reduce-maximum',
  },
  rows: [
    {
      kind: 'heading',
      id: 'f',
      code: '1',
      name: 'Lĩnh vực',
      maxPoints: '3',
      part: 'main',
      combine: { kind: 'sum' },
    },
    {
      kind: 'item',
      id: 'a',
      parentId: 'f',
      code: '1.1',
      name: 'Tỷ lệ',
      maxPoints: '1',
      part: 'main',
      wording: '',
      attention: false,
      evidence: '',
      method: 'self',
      rule: {
        kind: 'ratio@1',
        measure: { kind: 'share', numerator: figure('n'), denominator: figure('d') },
      },
    },
    {
      kind: 'item',
      id: 'b',
      parentId: 'f',
      code: '1.2',
      name: 'So với nhóm',
      maxPoints: '2',
      part: 'main',
      wording: '',
      attention: false,
      evidence: '',
      method: 'self',
      rule: {
        kind: 'relative@1',
        measure: { kind: 'figure', figure: figure('x') },
        against: 'best',
        direction: 'higher-is-better',
      },
    },
  ],
};
const unit = (unitId: string, sources: Readonly<Record<string, SettledSource>>): SettledUnit => ({
  unitId,
  name: `Huyện ${unitId}`,
  shortName: unitId,
  ranked: true,
  sources: new Map(Object.entries(sources)),
  notes: {},
});
const by = (facts: Readonly<Record<string, string>>): SettledSource => ({ from: 'appraisal', facts });
const header = {
  round: { id: 'r', year: 2020, title: 'Đợt 2020', demonstration: true },
  group: { id: 'g', name: 'Cấp huyện' },
  version: 1,
  decision: { number: '1/QĐ', date: '2021-03-31', signer: 'A', signerTitle: 'CHỦ TỊCH' },
};
const snapshot: ResultSnapshot = {
  ...makeSnapshot(header, set, [
    unit('A', { a: by({ n: '1', d: '3' }), b: by({ x: '9' }) }),
    unit('B', { a: { from: 'exemption', reason: 'không có xã' }, b: by({ x: '6' }) }),
    unit('C', { a: { from: 'council', points: '0.5' }, b: by({ x: '3' }) }),
  ]),
  seal: '',
};

describe('bản chốt kết quả', () => {
  test('giữ căn cứ, điểm, tối đa áp dụng, hạng và xếp loại của từng đơn vị', () => {
    expect(
      snapshot.units.map(({ shortName, total, maximum, rank, grade }) => [
        shortName,
        total,
        maximum,
        rank,
        grade,
      ]),
    ).toEqual([
      ['A', '2.33', '3', 1, 'Khá'],
      ['B', '1.33', '2', 2, 'Khá'],
      ['C', '1.17', '3', 3, 'Khá'],
    ]);
    expect(snapshot.units[1]?.items[0]).toEqual({
      itemId: 'a',
      from: 'exemption',
      exempt: 'không có xã',
      maximum: '0',
    });
  });

  test('tính lại từ chính nó thì giống hệt, cả mục so với nhóm và phân số không hết', () => {
    expect(recomputeSnapshot(snapshot)).toEqual([]);
  });

  test('sửa một số liệu thì mọi nơi không còn khớp đều được kể', () => {
    const [first, ...others] = snapshot.units;
    if (!first) throw new Error('no unit');
    const forged = {
      ...snapshot,
      units: [
        { ...first, items: first.items.map((item) => ({ ...item, facts: { ...item.facts, n: '2' } })) },
        ...others,
      ],
    };
    const problems = recomputeSnapshot(forged);
    expect(problems.map(({ details }) => details?.path)).toEqual([
      'Huyện A, 1.1',
      'Huyện A, 1',
      'Huyện A, main',
      'Huyện A, total',
      'Huyện A, index',
      'Huyện A, grade',
    ]);
  });

  test('sửa hạng thì thấy ngay', () => {
    const forged = { ...snapshot, units: snapshot.units.map((one) => ({ ...one, rank: 1 })) };
    expect(recomputeSnapshot(forged)).toHaveLength(2);
  });
});

describe('kết quả công khai', () => {
  const result = { ...publicResultOf(snapshot, 'f'.repeat(64)), seal: '' };

  test('có lĩnh vực, mục không tính và lý do, nhưng không có điểm của mục nào', () => {
    expect(result.units[0]?.fields).toEqual([{ rowId: 'f', points: '2.333333333333', maximum: '3' }]);
    expect(result.units[1]?.exemptions).toEqual([{ code: '1.1', maxPoints: '1', reason: 'không có xã' }]);
    expect(JSON.stringify(result)).not.toMatch(/"items"|"facts"/);
  });

  test('hạng, chỉ số và xếp loại tính lại được từ điểm lĩnh vực', () => {
    expect(recomputePublicResult(result)).toEqual([]);
    const forged = { ...result, units: result.units.map((one) => ({ ...one, grade: 'Tốt' })) };
    expect(recomputePublicResult(forged)).toHaveLength(3);
  });
});
