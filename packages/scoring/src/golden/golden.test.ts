import { checkRule, exact } from '@parindex/domain';
import { describe, expect, test } from 'vitest';
import { caseGoldens, type RuleGolden, ruleGoldens, wordingGoldens } from '../../tests/read-golden.ts';
import { compileRule } from '../compile-rule.ts';
import type { Evaluation, Sink } from '../evaluation.ts';
import { type ShownUnit, scoreCase } from '../index.ts';

const shown = (evaluation: Evaluation): string => {
  if (evaluation.kind === 'settled') return exact.toDecimal(evaluation.points);
  return evaluation.kind === 'pending' ? 'chờ' : 'không tính';
};

const computed = (
  golden: Pick<RuleGolden, 'rule' | 'maxPoints'>,
  example: RuleGolden['examples'][number],
) => {
  const group = example.group && {
    smallest: exact.decimal(example.group.smallest),
    largest: exact.decimal(example.group.largest),
  };
  const compiled = compileRule(golden.rule, golden);
  const steps: Sink = [];
  const traced = compiled.evaluate(example.facts, steps, group);
  const plain = compiled.evaluate(example.facts, undefined, group);
  return { traced: shown(traced), plain: shown(plain), steps };
};

describe.each(ruleGoldens())('%s', (_, golden) => {
  test(`${golden.title}: cách tính không có lỗi chặn`, () => {
    expect(checkRule(golden.rule, golden).filter(({ blocking }) => blocking !== false)).toEqual([]);
  });
  test.each(golden.examples.map((example) => [example.says ?? '', example] as const))(
    '%s',
    (_says, example) => {
      const { traced, plain, steps } = computed(golden, example);
      expect(traced).toBe(example.points);
      expect(plain).toBe(example.points);
      if (example.points !== 'chờ') expect(steps).not.toEqual([]);
    },
  );
});

describe.each(wordingGoldens().map((golden) => [golden.id, golden] as const))('lời văn %s', (_, golden) => {
  test(`${golden.criterion}: cách tính không có lỗi chặn`, () => {
    expect(checkRule(golden.rule, golden).filter(({ blocking }) => blocking !== false)).toEqual([]);
  });
  test.each(golden.examples.map((example) => [JSON.stringify(example.facts), example] as const))(
    '%s',
    (_facts, example) => {
      expect(computed(golden, example).plain).toBe(example.points);
    },
  );
});

const actual = (unit: ShownUnit, key: string): unknown => {
  if (key === 'main' || key === 'survey') return unit[key].points;
  if (key === 'rank') return unit.rank ?? null;
  return unit[key as keyof ShownUnit];
};

describe.each(caseGoldens())('%s', (_, golden) => {
  const scored = scoreCase(golden);
  test(golden.title, () => {
    if (!scored.ok) throw new Error(JSON.stringify(scored.problems));
    for (const [id, { items = {}, headings = {}, ...others }] of Object.entries(golden.expected)) {
      const unit = scored.value.units.find((one) => one.id === id);
      if (unit === undefined) throw new Error(`no unit ${id}`);
      for (const [code, points] of Object.entries(items)) {
        const item = unit.items.find((one) => one.code === code);
        const outcome = item?.outcome;
        expect(outcome?.kind === 'settled' ? outcome.points : 'chờ', `${id} ${code}`).toBe(points);
      }
      for (const [code, points] of Object.entries(headings))
        expect(unit.headings.find((one) => one.code === code)?.points, `${id} ${code}`).toBe(points);
      for (const [key, value] of Object.entries(others))
        expect(actual(unit, key), `${id} ${key}`).toBe(value);
    }
  });
});
