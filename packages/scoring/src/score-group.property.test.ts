import { exact } from '@parindex/domain';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { inputFor, type Round, round } from '../tests/arbitrary.ts';
import { type CompiledSet, compileSet } from './compiled-set.ts';
import { rankUnits } from './rank-units.ts';
import { type GroupScores, scoreGroup } from './score-group.ts';
import { settleGroup } from './settle-group.ts';
import type { UnitInput } from './unit-score.ts';

// hundreds of rounds; a busy machine must not fail them
vi.setConfig({ testTimeout: 60_000 });

const text = (value: exact.Rational | undefined) =>
  value === undefined
    ? 'không có'
    : `${exact.rational(BigInt(value.n), BigInt(value.d)).n}/${exact.rational(BigInt(value.n), BigInt(value.d)).d}`;

/** Everything the quick way says, as text, to lay beside what the plain way says. */
const quickly = (set: CompiledSet, group: GroupScores) =>
  group.unitIds.map((unitId, unit) => {
    const sums = group.sums(unit);
    return {
      unitId,
      headings: sums.headings.map(({ points, maximum, pending }) => [text(points), text(maximum), pending]),
      parts: [text(sums.main.points), text(sums.survey.points), text(sums.bonus), text(sums.deduction)],
      total: text(group.total(unit)),
      maximum: text(sums.maximum),
      index: text(sums.index),
      pending: sums.pending,
      rank: group.rankOf(unit),
      shares: group.sharesOf(unit),
      items: set.items.length,
    };
  });

const plainly = (set: CompiledSet, units: readonly UnitInput[]) => {
  const { scores } = settleGroup(set, units);
  const ranks = new Map(rankUnits(set.policy, scores).map((ranked) => [ranked.unitId, ranked]));
  return scores.map((score) => ({
    unitId: score.unitId,
    headings: score.headings.map(({ points, maximum, pending }) => [text(points), text(maximum), pending]),
    parts: [text(score.main.points), text(score.survey.points), text(score.bonus), text(score.deduction)],
    total: text(score.total),
    maximum: text(score.maximum),
    index: text(score.index),
    pending: score.pending,
    rank: ranks.get(score.unitId)?.rank,
    shares: ranks.get(score.unitId)?.shares ?? 0,
    items: set.items.length,
  }));
};

const changes = ({ set }: Round) => {
  const items = set.rows.filter((row) => row.kind === 'item');
  return fc.array(
    fc
      .tuple(fc.nat(7), fc.integer({ min: 0, max: items.length - 1 }))
      .chain(([unit, item]) =>
        fc.tuple(fc.constant(unit), fc.constant(item), inputFor(items[item] ?? (items[0] as never))),
      ),
    { maxLength: 6 },
  );
};

describe('chấm cả nhóm theo cột', () => {
  test('cho đúng như chấm từng đơn vị theo cách thẳng', () => {
    fc.assert(
      fc.property(round, ({ set, units }) => {
        const compiled = compileSet(set);
        expect(quickly(compiled, scoreGroup(compiled, units))).toEqual(plainly(compiled, units));
      }),
      { numRuns: 400 },
    );
  });

  test('sửa từng số một cũng cho đúng như chấm lại từ đầu', () => {
    fc.assert(
      fc.property(
        round.chain((own) => fc.tuple(fc.constant(own), changes(own))),
        ([{ set, units }, edits]) => {
          const compiled = compileSet(set);
          const group = scoreGroup(compiled, units);
          const now = units.map((unit) => ({ ...unit, items: { ...unit.items } }));
          for (const [place, item, input] of edits) {
            const unit = place % units.length;
            const rowId = compiled.items[item]?.row.id ?? '';
            group.change(unit, item, input);
            const owner = now[unit] as { items: Record<string, unknown> };
            if (input === undefined) delete owner.items[rowId];
            else owner.items[rowId] = input;
            expect(quickly(compiled, group)).toEqual(plainly(compiled, now));
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
