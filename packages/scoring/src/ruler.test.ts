import { exact, type ScoringRule } from '@parindex/domain';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { demonstrationItems, ruleGoldens } from '../tests/read-golden.ts';
import { compileRule } from './compile-rule.ts';
import { measuredValue } from './measured-value.ts';
import { type Ruler, ruler } from './ruler.ts';

// hundreds of rounds; a busy machine must not fail them
vi.setConfig({ testTimeout: 60_000 });

const item = (code: string) => {
  const found = demonstrationItems().find((one) => one.code === code);
  if (found === undefined) throw new Error(`no item ${code}`);
  return found;
};
const drawn = (code: string): Ruler => {
  const { rule, ...own } = item(code);
  const made = ruler(rule, own);
  if (made === undefined) throw new Error(`no ruler ${code}`);
  return made;
};
const stretches = ({ segments }: Ruler) =>
  segments.map(
    ({ from, to, kind, fromPoints, toPoints }) => `${from}–${to} ${kind} ${fromPoints}–${toPoints}`,
  );

describe('thước tính điểm', () => {
  test('tỷ lệ có ngưỡng 70 %: dưới ngưỡng gạch chéo, 70 % = 1,4, 100 % = 2', () => {
    const made = drawn('1.1.3');
    expect(made.axis).toEqual({ from: '0', to: '100', unit: '%' });
    expect(stretches(made)).toEqual(['0–70 nothing 0–0', '70–100 rising 1.4–2']);
    expect(made.ticks).toEqual([
      { at: '70', points: '1.4', kind: 'floor' },
      { at: '100', points: '2', kind: 'full' },
    ]);
  });
  test('đủ điểm từ 95 %: trước 95 % còn một bước nhảy từ 1,9 lên 2', () => {
    expect(stretches(drawn('6.1'))).toEqual(['0–70 nothing 0–0', '70–95 rising 1.4–1.9', '95–100 flat 2–2']);
  });
  test('theo bậc: mỗi bậc một đoạn, mốc ở đầu bậc', () => {
    const made = drawn('7.4');
    expect(stretches(made)).toEqual([
      '0–20 nothing 0–0',
      '20–30 flat 1–1',
      '30–50 flat 2–2',
      '50–100 flat 3–3',
    ]);
    expect(made.ticks.map(({ at }) => at)).toEqual(['20', '30', '50']);
  });
  test('thu ngân sách: thước dài quá 105 %', () => {
    expect(Number(drawn('8.3').axis.to)).toBeGreaterThan(107);
  });
  test('số có dấu: thước có chỗ cho số âm', () => {
    expect(Number(drawn('6.4').axis.from)).toBeLessThan(0);
  });
  test('mục tiêu nhập tay: chưa có mục tiêu thì chưa có thước', () => {
    const { rule, ...own } = item('7.5');
    expect(ruler(rule, own)).toBeUndefined();
    expect(stretches(ruler(rule, own, { target: exact.rational(20) }) as Ruler)).toEqual([
      '0–20 rising 0–2',
      '20–100 flat 2–2',
    ]);
  });
  test('chọn một, cộng từng ý, mốc thời gian không có thước', () => {
    for (const code of ['1.4', '3.2', '1.1.1', '1.2', '1.6'])
      expect(ruler(item(code).rule, item(code))).toBeUndefined();
  });
  test('so với nhóm: cần số liệu của nhóm; càng thấp càng tốt thì dốc xuống', () => {
    const [, golden] = ruleGoldens().find(([file]) => file === 'relative-lower.json') ?? [];
    if (golden === undefined) throw new Error('no golden');
    expect(ruler(golden.rule, golden)).toBeUndefined();
    const made = ruler(golden.rule, golden, {
      group: { smallest: exact.rational(10), largest: exact.rational(40) },
    });
    expect(made?.segments.map(({ kind }) => kind)).toEqual(Array.from({ length: 8 }, () => 'falling'));
    expect(made?.segments[0]).toMatchObject({ from: '10', fromPoints: '10' });
  });

  test('thước và cách tính cho cùng một điểm ở mọi chỗ', () => {
    const measured = demonstrationItems().flatMap((one) => {
      const made = ruler(one.rule, one);
      return made === undefined ? [] : [{ ...one, made }];
    });
    expect(measured.length).toBeGreaterThan(20);
    fc.assert(
      fc.property(fc.constantFrom(...measured), fc.nat(1000), ({ rule, maxPoints, made }, place) => {
        const [from, to] = [exact.decimal(made.axis.from), exact.decimal(made.axis.to)];
        const at = exact.add(from, exact.multiply(exact.subtract(to, from), exact.rational(place, 1000)));
        const inside = made.segments.find(
          (segment) =>
            exact.isLess(exact.decimal(segment.from), at) && exact.isLess(at, exact.decimal(segment.to)),
        );
        const text = exact.toDecimal(at);
        if (inside === undefined || isWholeOnly(rule)) return;
        const facts = factsAt(rule, text);
        expect(measuredValue(rule, facts)).toBe(text);
        const scored = compileRule(rule, { maxPoints }).evaluate(facts);
        if (scored.kind !== 'settled') throw new Error('pending');
        const [start, end] = [exact.decimal(inside.from), exact.decimal(inside.to)];
        const share = exact.divide(exact.subtract(at, start), exact.subtract(end, start));
        const [low, high] = [exact.decimal(inside.fromPoints), exact.decimal(inside.toPoints)];
        const onRuler = exact.add(low, exact.multiply(exact.subtract(high, low), share));
        expect(exact.toDecimal(scored.points, 9)).toBe(exact.toDecimal(onRuler, 9));
      }),
      { numRuns: 600 },
    );
  });
});

const isWholeOnly = (rule: ScoringRule): boolean =>
  'measure' in rule && rule.measure.kind === 'figure' && rule.measure.figure.whole === true;

/** Facts whose measured value is this decimal. */
const factsAt = (rule: ScoringRule, text: string): Record<string, string> => {
  if (rule.kind === 'other-index@1') return { indexValue: text };
  if (rule.kind === 'survey-mean@1') return { mean: text };
  if (!('measure' in rule)) return {};
  return rule.measure.kind === 'figure'
    ? { [rule.measure.figure.key]: text }
    : { numerator: text, denominator: '100' };
};
