import { exact, type Item, type ScoringRule } from '@parindex/domain';
import { ruler } from '@parindex/scoring';
import { describe, expect, test } from 'vitest';
import { figureToTry, pointsAt, readingsOf, topJump } from './row-readings.ts';

const measure = {
  kind: 'share',
  numerator: { key: 'n', label: 'Đã giải ngân' },
  denominator: { key: 'd', label: 'Kế hoạch' },
} as const;

/** "Từ 95%: 2; từ 70% đến dưới 95%: công thức; dưới 70%: 0" with either base. */
const disbursement = (base: string): ScoringRule => ({
  kind: 'ratio-with-floor@1',
  measure,
  floor: '70',
  floorInclusive: true,
  belowFloor: '0',
  full: '95',
  base,
});
const item = { maxPoints: '2' };
const drawn = (base: string) => ruler(disbursement(base), item);

describe('two readings of one wording', () => {
  test('by 100 % the points jump at 95 %, by 95 % they do not', () => {
    expect(topJump(disbursement('100'), item)).toEqual({ at: '95', below: '1.9', there: '2' });
    expect(topJump(disbursement('95'), item)).toBeUndefined();
  });

  test('are tried on a figure where they give different points', () => {
    const figure = figureToTry(drawn('100'), drawn('95'));
    expect(figure).toBe('82.5');
    const at = exact.decimal(figure ?? '0');
    const points = ['100', '95'].map((base) => {
      const one = drawn(base);
      return one && exact.toDecimal(pointsAt(one, at) ?? exact.zero, 4);
    });
    expect(points).toEqual(['1.6500', '1.7368']);
  });

  test('that always agree have no such figure', () => {
    expect(figureToTry(drawn('95'), drawn('95'))).toBeUndefined();
  });
});

describe('what a person chooses from', () => {
  const row = (rule: ScoringRule): Item => ({
    id: 'r',
    kind: 'item',
    code: '6.1',
    name: 'Giải ngân',
    part: 'main',
    maxPoints: '2',
    wording: '',
    rule,
    attention: true,
    evidence: '',
    method: 'self',
  });
  const reading = {
    sheetRow: 53,
    cells: {},
    source: 'wording',
    verdict: 'look',
    remarks: [],
    others: [
      { rule: disbursement('100'), label: 'Tỷ lệ × 2 / 100 %' },
      { rule: disbursement('95'), label: 'Tỷ lệ × 2 / 95 %' },
    ],
  } as const;

  test("are the wording's readings while the item has one of them", () => {
    expect(readingsOf(row(disbursement('95')), reading)).toEqual(reading.others);
  });

  test('has the own rule first when it is none of them', () => {
    const own = disbursement('90');
    expect(readingsOf(row(own), reading).map(({ label }) => label)).toEqual([
      undefined,
      'Tỷ lệ × 2 / 100 %',
      'Tỷ lệ × 2 / 95 %',
    ]);
  });

  test('is one entry where nothing is to be chosen', () => {
    expect(readingsOf(row(disbursement('95')), undefined).length).toBe(1);
  });
});
