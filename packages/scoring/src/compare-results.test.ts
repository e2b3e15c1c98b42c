import { exact } from '@parindex/domain';
import { describe, expect, test } from 'vitest';
import { compareResults, compileSet, defaultPolicy, rankUnits, settleGroup } from './index.ts';

const set = compileSet({
  rows: [
    {
      kind: 'item',
      id: '1',
      code: '1',
      name: 'Điểm',
      maxPoints: '100',
      part: 'main',
      wording: '',
      rule: { kind: 'manual@1' },
      attention: false,
      evidence: '',
      method: 'self',
    },
  ],
  scoring: defaultPolicy,
});
const results = (points: Readonly<Record<string, string>>) => {
  const { scores } = settleGroup(
    set,
    Object.entries(points).map(([unitId, own]) => ({ unitId, items: { '1': { points: own } } })),
  );
  return { scores, ranks: rankUnits(set.policy, scores) };
};

describe('so sánh hai năm', () => {
  const changes = compareResults(
    results({ a: '80', b: '85', gone: '70' }),
    results({ b: '84.5', a: '88', new: '90' }),
  );

  test('điểm tăng giảm bao nhiêu, hạng lên xuống mấy bậc', () => {
    expect(
      changes.map(({ unitId, difference, moved }) => [
        unitId,
        difference && exact.toDecimal(difference),
        moved,
      ]),
    ).toEqual([
      ['b', '-0.5', -2],
      ['a', '8', 0],
      ['new', undefined, undefined],
      ['gone', undefined, undefined],
    ]);
  });
  test('đơn vị mới không có xu hướng giả', () => {
    expect(changes.find(({ unitId }) => unitId === 'new')).not.toHaveProperty('before');
  });
});
