import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scoreCase } from './score-case.ts';
import type { ScoringCase } from './scoring-case.ts';

const folder = new URL('../../../docs/examples/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.case.json'))
  .map((name) => name.replace('.case.json', ''));

describe('bài toán mẫu trong tài liệu', () => {
  test('có ít nhất hai bài', () => {
    expect(names.length).toBeGreaterThanOrEqual(2);
  });
  test.each(names)('%s cho đúng kết quả đã in', (name) => {
    expect(scoreCase(read(`${name}.case.json`) as ScoringCase)).toEqual({
      ok: true,
      value: read(`${name}.result.json`),
    });
  });
});

const ratio = {
  kind: 'ratio@1' as const,
  measure: {
    kind: 'share' as const,
    numerator: { key: 'numerator', label: 'Xong', whole: true },
    denominator: { key: 'denominator', label: 'Tổng', whole: true },
  },
};

describe('bài toán có lỗi', () => {
  const given: ScoringCase = {
    title: 'Có lỗi',
    set: {
      title: 'Bộ',
      year: 2024,
      rows: [
        { code: '1', name: 'Lĩnh vực', maxPoints: '3' },
        { code: '1.1', parent: '1', name: 'Mục', maxPoints: '2', rule: ratio },
      ],
    },
    units: [
      {
        id: 'a',
        items: { '1.1': { facts: { numerator: '41', denominator: '40' } }, '9.9': { points: '1' } },
      },
      { id: 'a', items: { '1.1': { points: '2,5' } } },
      { id: 'b', items: { '1.1': { points: '5' } } },
    ],
  };

  test('báo mọi lỗi một lần, mỗi lỗi nói ở đâu', () => {
    const scored = scoreCase(given);
    if (scored.ok) throw new Error('accepted');
    expect(scored.problems.map(({ code, at }) => `${code} ${at}`)).toEqual([
      'index-set.sum-differs item:1',
      'facts.numerator-above-denominator unit:a/item:1.1/facts.numerator',
      'case.item-unknown unit:a/item:9.9',
      'case.unit-duplicate unit:a',
      'facts.not-a-number unit:a/item:1.1/facts.points',
      'facts.points-above-maximum unit:b/item:1.1/facts.points',
    ]);
  });
});
