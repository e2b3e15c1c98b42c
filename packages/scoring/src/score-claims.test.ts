import { exact, type IndexSet, type ScoringMethod } from '@parindex/domain';
import { describe, expect, test } from 'vitest';
import { compileSet } from './compiled-set.ts';
import { scoreClaims } from './score-claims.ts';

const item = (id: string, maxPoints: string, method: ScoringMethod) =>
  ({
    id,
    parentId: 'field',
    code: id,
    name: id,
    part: 'main',
    kind: 'item',
    maxPoints,
    wording: '',
    rule: { kind: 'manual@1' },
    attention: false,
    evidence: '',
    method,
  }) as const;

const set: Pick<IndexSet, 'rows' | 'scoring'> = {
  rows: [
    {
      id: 'field',
      code: '1',
      name: 'Lĩnh vực',
      part: 'main',
      kind: 'heading',
      maxPoints: '10',
      combine: { kind: 'sum' },
    },
    item('own', '3', 'self'),
    item('loaded', '2', 'loaded'),
    item('survey', '4', 'survey'),
    item('exempt', '1', 'self'),
  ],
  scoring: {
    rounding: { at: 'item', places: 2, mode: 'half-up' },
    ranking: { order: 'dense', compare: 'rounded', places: 2, tieBreaks: [], whenAllTie: 'share' },
    grading: { on: 'index', bands: [{ name: 'Tốt' }] },
    exempt: 'reduce-maximum',
    unsurveyed: 'zero-points',
  },
};

describe('điểm tự chấm', () => {
  const score = scoreClaims(compileSet(set), {
    unitId: 'Côn Đảo',
    items: { own: { facts: { points: '2.5' } }, exempt: { exempt: 'Huyện không có xã' } },
  });

  test('a survey item leaves points and maximum, whatever the set does with unsurveyed items', () => {
    expect(exact.toDecimal(score.maximum)).toBe('5');
    expect(exact.toDecimal(score.total)).toBe('2.5');
  });

  test('an item of the unit without figures keeps its maximum and waits', () => {
    expect(score.headings[0]?.pending).toBe(1);
  });
});
