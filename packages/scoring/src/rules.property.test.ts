import { exact, type Facts, type ScoringRule, type TraceStep } from '@parindex/domain';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { anyRule, factsFor, round } from '../tests/arbitrary.ts';
import { compileRule } from './compile-rule.ts';
import { compileSet } from './compiled-set.ts';
import type { Evaluation, GroupFigures, Sink } from './evaluation.ts';
import { rankUnits } from './rank-units.ts';
import { settleGroup } from './settle-group.ts';

// hundreds of rounds; a busy machine must not fail them
vi.setConfig({ testTimeout: 60_000 });

type Scored = { readonly most: string; readonly rule: ScoringRule; readonly facts: Facts };

const maxima = fc.constantFrom('1', '2', '0.5', '-1', '-2');
const scored: fc.Arbitrary<Scored> = maxima.chain((most) =>
  anyRule(most).chain((rule) => factsFor(rule).map((facts) => ({ most, rule, facts }))),
);
const group: GroupFigures = { smallest: exact.rational(2), largest: exact.rational(95) };
const rounding = fc.option(fc.constant({ places: 2, mode: 'half-up' as const }), { nil: undefined });

const same = (a: Evaluation, b: Evaluation): boolean =>
  a.kind === 'settled' && b.kind === 'settled'
    ? exact.equals(a.points, b.points)
    : JSON.stringify(a) === JSON.stringify(b);

const pointsOf = (evaluation: Evaluation) => (evaluation.kind === 'settled' ? evaluation.points : undefined);

/** The points that stand after a step. */
const pointsAfter = (step: TraceStep | undefined): string => {
  switch (step?.code) {
    case 'rounded':
      return step.values.to;
    case 'limit.upper':
    case 'limit.lower':
      return step.values.limit;
    case 'deduction.stopped':
      return exact.toDecimal(exact.decimal(step.values.floor));
    case 'bonus.stopped':
      return exact.toDecimal(exact.decimal(step.values.cap));
    default:
      return step !== undefined && 'points' in step.values && step.values.points !== undefined
        ? exact.toDecimal(exact.decimal(step.values.points))
        : '0';
  }
};

describe('mọi cách tính', () => {
  test('điểm không nhỏ hơn 0, không quá điểm tối đa; điểm trừ thì ngược lại', () => {
    fc.assert(
      fc.property(scored, rounding, ({ most, rule, facts }, round) => {
        const points = pointsOf(
          compileRule(rule, { maxPoints: most }, round).evaluate(facts, undefined, group),
        );
        if (points === undefined) return;
        const maximum = exact.decimal(most);
        expect(exact.compare(points, exact.smaller(maximum, exact.zero))).not.toBe(-1);
        expect(exact.compare(points, exact.larger(maximum, exact.zero))).not.toBe(1);
      }),
      { numRuns: 2000 },
    );
  });

  test('có diễn giải hay không, điểm vẫn như nhau; bước cuối có điểm là điểm của mục', () => {
    fc.assert(
      fc.property(scored, rounding, ({ most, rule, facts }, round) => {
        const compiled = compileRule(rule, { maxPoints: most }, round);
        const steps: Sink = [];
        const traced = compiled.evaluate(facts, steps, group);
        expect(same(traced, compiled.evaluate(facts, undefined, group))).toBe(true);
        if (traced.kind !== 'settled') return;
        expect(pointsAfter(steps.at(-1))).toBe(exact.toDecimal(traced.points));
      }),
      { numRuns: 2000 },
    );
  });

  test('cùng số liệu thì cùng điểm, dù tính sau bao nhiêu lần khác', () => {
    fc.assert(
      fc.property(
        scored,
        fc.array(fc.dictionary(fc.constantFrom('a', 'choice', 'numerator'), fc.constant('1')), {
          maxLength: 4,
        }),
        ({ most, rule, facts }, others) => {
          const compiled = compileRule(rule, { maxPoints: most });
          const before = compiled.evaluate(facts, undefined, group);
          for (const other of others) compiled.evaluate(other, undefined, group);
          expect(same(before, compiled.evaluate(facts, undefined, group))).toBe(true);
        },
      ),
    );
  });
});

describe('cách tính tăng theo số liệu', () => {
  const share = {
    kind: 'share' as const,
    numerator: { key: 'numerator', label: 'Xong' },
    denominator: { key: 'denominator', label: 'Tổng' },
  };
  const rising: readonly ScoringRule[] = [
    { kind: 'ratio@1', measure: share },
    {
      kind: 'ratio-with-floor@1',
      measure: share,
      floor: '70',
      floorInclusive: true,
      belowFloor: '0',
      full: '95',
      base: '100',
    },
    {
      kind: 'ratio-with-floor@1',
      measure: share,
      floor: '60',
      floorInclusive: false,
      belowFloor: '0',
      full: '85',
      base: '85',
    },
    { kind: 'ratio-to-target@1', measure: share, target: { value: '80' } },
    {
      kind: 'bands@1',
      measure: share,
      bands: [
        { from: '30', fromInclusive: true, points: '2' },
        { from: '20', fromInclusive: true, to: '30', points: '1' },
        { to: '20', points: '0' },
      ],
    },
    { kind: 'relative@1', measure: share, against: 'best', direction: 'higher-is-better' },
    { kind: 'relative@1', measure: share, against: 'min-max', direction: 'higher-is-better' },
  ];
  test.each(rising.map((rule) => [rule.kind, rule] as const))(
    '%s: làm được nhiều hơn không bao giờ ít điểm hơn',
    (_, rule) => {
      const compiled = compileRule(rule, { maxPoints: '2' });
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), fc.nat(5000), (all, one, other) => {
          const [less, more] = [Math.min(one, other, all), Math.min(Math.max(one, other), all)];
          const of = (done: number) =>
            pointsOf(
              compiled.evaluate({ numerator: String(done), denominator: String(all) }, undefined, group),
            ) ?? exact.zero;
          expect(exact.compare(of(more), of(less))).not.toBe(-1);
        }),
        { numRuns: 300 },
      );
    },
  );

  test('thêm một lỗi không bao giờ thêm điểm, thêm một lần thưởng không bao giờ bớt điểm', () => {
    const deduction = compileRule(
      {
        kind: 'deduction@1',
        base: '1',
        rates: [
          { id: 'a', label: 'Chậm', points: '0.25', cap: '0.5' },
          { id: 'b', label: 'Thiếu', points: '0.5' },
        ],
        floor: '0',
      },
      { maxPoints: '1' },
    );
    const bonus = compileRule(
      { kind: 'bonus@1', rates: [{ id: 'a', label: 'Mô hình', points: '0.7' }], cap: '2' },
      { maxPoints: '2' },
    );
    fc.assert(
      fc.property(fc.nat(9), fc.nat(9), (a, b) => {
        const counted = (more: number) =>
          pointsOf(deduction.evaluate({ 'count.a': String(a + more), 'count.b': String(b) })) ?? exact.zero;
        expect(exact.compare(counted(1), counted(0))).not.toBe(1);
        const given = (more: number) =>
          pointsOf(bonus.evaluate({ 'count.a': String(a + more) })) ?? exact.zero;
        expect(exact.compare(given(1), given(0))).not.toBe(-1);
      }),
    );
  });
});

describe('cả nhóm', () => {
  test('thứ tự đơn vị không đổi điểm và hạng của ai', () => {
    fc.assert(
      fc.property(round, fc.infiniteStream(fc.nat()), ({ set, units }, picks) => {
        const compiled = compileSet(set);
        const shuffled = [...units]
          .map((unit) => ({ unit, at: picks.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ unit }) => unit);
        const summary = (order: typeof units) => {
          const { scores } = settleGroup(compiled, order);
          return rankUnits(compiled.policy, scores)
            .map(({ unitId, rank, grade, shares, index }) =>
              [unitId, rank, grade, shares, index === undefined ? '' : exact.toDecimal(index)].join(' '),
            )
            .sort();
        };
        expect(summary(shuffled)).toEqual(summary(units));
      }),
      { numRuns: 200 },
    );
  });

  test('hạng đi theo chỉ số: cao hơn không xếp sau, cùng hạng thì cùng chỉ số', () => {
    fc.assert(
      fc.property(round, ({ set, units }) => {
        const compiled = compileSet(set);
        const ranked = rankUnits(compiled.policy, settleGroup(compiled, units).scores).filter(
          ({ rank }) => rank !== undefined,
        );
        ranked.forEach((one, place) => {
          const next = ranked[place + 1];
          if (next === undefined || one.index === undefined || next.index === undefined) return;
          expect(exact.compare(one.index, next.index)).not.toBe(-1);
          const step = (next.rank ?? 0) - (one.rank ?? 0);
          if (step === 0) expect(exact.equals(one.index, next.index)).toBe(true);
          else expect(step).toBe(compiled.policy.ranking.order === 'dense' ? 1 : one.shares);
        });
        expect(ranked[0]?.rank ?? 1).toBe(1);
      }),
      { numRuns: 300 },
    );
  });

  test('tổng các phần là tổng: thang, thưởng, trừ, trong mức tối đa của bộ', () => {
    fc.assert(
      fc.property(round, ({ set, units }) => {
        const compiled = compileSet(set);
        for (const score of settleGroup(compiled, units).scores) {
          const { bonusCap, deductionCap, ceiling, rounding: round } = compiled.policy;
          if (bonusCap !== undefined) expect(exact.compare(score.bonus, exact.decimal(bonusCap))).not.toBe(1);
          if (deductionCap !== undefined)
            expect(exact.compare(exact.negate(score.deduction), exact.decimal(deductionCap))).not.toBe(1);
          const reached = exact.add(score.main.points, score.deduction);
          const together = exact.add(reached, score.bonus);
          if (round.at === 'total') continue;
          if (ceiling === undefined) expect(exact.equals(score.total, together)).toBe(true);
          else {
            expect(exact.compare(score.total, exact.larger(reached, exact.decimal(ceiling)))).not.toBe(1);
            expect(exact.compare(score.total, together)).not.toBe(1);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
