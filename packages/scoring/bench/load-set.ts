import { readFileSync } from 'node:fs';
import type { Item, ScoringPolicy, ScoringRule, SetRow } from '@parindex/domain';
import { defaultPolicy } from '../src/case-set.ts';
import type { ItemInput, UnitInput } from '../src/index.ts';

const { rules } = JSON.parse(
  readFileSync(new URL('../src/golden/demo-district-rules.json', import.meta.url), 'utf8'),
) as { rules: Record<string, ScoringRule> };

/** Maxima of the demonstration rules that the measure repeats; any other item has 2 points. */
const maxima: Record<string, string> = {
  '1.1.1': '0.5',
  '1.1.2': '0.5',
  '1.2': '1',
  '1.3.1': '1',
  '1.7': '1.5',
  '9.1': '2',
  '9.2': '-1',
  '9.3': '-2',
};

const relative: ScoringRule = {
  kind: 'relative@1',
  measure: { kind: 'figure', figure: { key: 'value', label: 'Giá trị' } },
  against: 'min-max',
  direction: 'higher-is-better',
};
const situations: ScoringRule = {
  kind: 'situations@1',
  situations: [
    {
      id: 'no-plan',
      label: 'Không có kế hoạch',
      rule: {
        kind: 'options@1',
        options: [
          { id: 'held', label: 'Có', points: '1' },
          { id: 'not', label: 'Không', points: '0' },
        ],
      },
    },
    {
      id: 'plan',
      label: 'Có kế hoạch',
      rule: {
        kind: 'ratio@1',
        measure: {
          kind: 'share',
          numerator: { key: 'numerator', label: 'Xong' },
          denominator: { key: 'denominator', label: 'Tổng' },
        },
      },
    },
  ],
};
const bonus = rules['9.1'];

/** 96 scored items of every kind in eight fields with criteria between, bonus and deduction beside them. */
export const loadSet = (policy: Partial<ScoringPolicy> = {}): { rows: SetRow[]; scoring: ScoringPolicy } => {
  const scored = Object.entries(rules).filter(([code]) => !code.startsWith('9'));
  const kinds: [string, ScoringRule][] = [...scored];
  while (kinds.length < 91) kinds.push(...scored.slice(0, 91 - kinds.length));
  kinds[20] = ['x', relative];
  kinds[70] = ['x', relative];
  kinds[33] = ['x', situations];
  kinds[77] = ['x', situations];
  const rows: SetRow[] = [];
  const fieldSize = Math.ceil(kinds.length / 8);
  for (let field = 0; field < 8; field += 1) {
    const own = kinds.slice(field * fieldSize, (field + 1) * fieldSize);
    const items: SetRow[] = [];
    const criteria = Math.ceil(own.length / 4);
    own.forEach(([code, rule], index) => {
      items.push(
        itemOf(
          `${field + 1}.${(index % criteria) + 1}.${index}`,
          `${field + 1}.${(index % criteria) + 1}`,
          rule,
          maxima[code] ?? '2',
        ),
      );
    });
    const sum = (parent: string) =>
      String(
        items
          .filter((row) => row.parentId === parent)
          .reduce((total, row) => total + Number(row.maxPoints), 0),
      );
    rows.push(
      headingOf(
        `${field + 1}`,
        undefined,
        String(items.reduce((total, row) => total + Number(row.maxPoints), 0)),
      ),
    );
    for (let index = 1; index <= criteria; index += 1) {
      rows.push(headingOf(`${field + 1}.${index}`, `${field + 1}`, sum(`${field + 1}.${index}`)));
      rows.push(...items.filter((row) => row.parentId === `${field + 1}.${index}`));
    }
  }
  const beside: [string, string, 'bonus' | 'deduction'][] = [
    ['9.1', '2', 'bonus'],
    ['9.2', '-1', 'deduction'],
    ['9.3', '-2', 'deduction'],
  ];
  for (const [code, maximum, part] of beside)
    rows.push({ ...itemOf(code, undefined, rules[code] ?? relative, maximum), part });
  if (bonus)
    rows.push(
      { ...itemOf('9.4', undefined, bonus, '2'), part: 'bonus' },
      { ...itemOf('9.5', undefined, bonus, '2'), part: 'bonus' },
    );
  return { rows, scoring: { ...defaultPolicy, ...policy } };
};

const itemOf = (id: string, parentId: string | undefined, rule: ScoringRule, maxPoints: string): Item => ({
  kind: 'item',
  id,
  code: id,
  name: `Mục ${id}`,
  maxPoints,
  part: 'main',
  wording: '',
  rule,
  attention: false,
  evidence: '',
  method: rule.kind === 'survey-mean@1' ? 'survey' : rule.kind === 'other-index@1' ? 'other-index' : 'self',
  ...(parentId === undefined ? {} : { parentId }),
});
const headingOf = (id: string, parentId: string | undefined, maxPoints: string): SetRow => ({
  kind: 'heading',
  id,
  code: id,
  name: `Mục ${id}`,
  maxPoints,
  part: 'main',
  combine: { kind: 'sum' },
  ...(parentId === undefined ? {} : { parentId }),
});

/** A small generator with a seed, so that every run measures the same round. */
export const seeded = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

/** Invented figures for one item. */
export const inventInput = (item: Item, pick: (below: number) => number): ItemInput => {
  if (pick(200) === 0) return { exempt: 'không có xã' };
  return { facts: inventFacts(item.rule, pick) };
};

const inventFacts = (
  rule: ScoringRule,
  pick: (below: number) => number,
): Record<string, string | boolean> => {
  if ('whenNothingArose' in rule && pick(20) === 0) return { nothingArose: true };
  switch (rule.kind) {
    case 'options@1':
      return { choice: rule.options[pick(rule.options.length)]?.id ?? '' };
    case 'checklist@1':
      return Object.fromEntries(rule.parts.map(({ id }) => [`part.${id}`, pick(4) > 0]));
    case 'date@1':
      return pick(10) === 0 ? { notDone: true } : { date: `20${19 + pick(2)}-0${1 + pick(9)}-1${pick(10)}` };
    case 'deduction@1':
    case 'bonus@1':
      return Object.fromEntries(rule.rates.map(({ id }) => [`count.${id}`, String(pick(3))]));
    case 'survey-mean@1':
      return { mean: `${50 + pick(45)}.${pick(100)}`, validCount: String(20 + pick(100)) };
    case 'other-index@1':
      return { indexValue: `${70 + pick(28)}.${pick(100)}` };
    case 'formula@1':
      return Object.fromEntries(
        rule.inputs.map(({ key, flag }) => [key, flag ? pick(2) > 0 : String(1 + pick(100))]),
      );
    case 'situations@1':
      return pick(2) > 0
        ? { situation: 'no-plan', choice: 'held' }
        : { situation: 'plan', ...share(pick, 300) };
    case 'manual@1':
      return { points: '1' };
    default: {
      const { measure } = rule;
      const target = rule.kind === 'ratio-to-target@1' ? { target: String(10 + pick(60)) } : {};
      if (measure.kind === 'share') return { ...share(pick, 3000), ...target };
      return {
        [measure.figure.key]:
          measure.figure.unit === '%'
            ? `${60 + pick(40)}.${pick(10)}`
            : String(pick(measure.figure.whole ? 4 : 1000)),
      };
    }
  }
};

const share = (pick: (below: number) => number, below: number) => {
  const denominator = 1 + pick(below);
  return {
    numerator: String(denominator - pick(Math.ceil(denominator / 5))),
    denominator: String(denominator),
  };
};

export const inventUnits = (rows: readonly SetRow[], count: number, seed = 1): UnitInput[] => {
  const pick = seeded(seed);
  const items = rows.filter((row) => row.kind === 'item');
  return Array.from({ length: count }, (_, index) => ({
    unitId: `unit-${index}`,
    items: Object.fromEntries(items.map((item) => [item.id, inventInput(item, pick)])),
  }));
};
