import { checkFormula, type ExpressionKind } from '../formula/check-formula.ts';
import { isFormulaFunction } from '../formula/expression.ts';
import { parseFormula } from '../formula/parse-formula.ts';
import { compare, isNegative, isPositive, parseDecimal, type Rational } from '../shared/exact.ts';
import type { Decimal } from '../shared/ids.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { checkBands } from './check-bands.ts';
import { checkReach } from './check-reach.ts';
import type { Choice, Measure, Quantity, Rate, ScoringRule, SimpleRule } from './scoring-rule.ts';
import type { Item } from './set-row.ts';

/**
 * Kiểm tra cách tính của một mục — everything that is wrong with the rule, all at once; what passes can be compiled.
 *
 * Problems  `rule.*`; not blocking where the rule computes but does not reach the item's maximum
 */
export const checkRule = (rule: ScoringRule, item: Pick<Item, 'maxPoints'>): readonly Problem[] => {
  const own = rule.kind === 'situations@1' ? checkSituations(rule.situations) : checkKind(rule);
  return [...own, ...checkReach(rule, item.maxPoints)];
};

const checkSituations = (
  situations: Extract<ScoringRule, { kind: 'situations@1' }>['situations'],
): readonly Problem[] => [
  ...checkList(situations, 'situations'),
  ...situations.flatMap(({ rule }) => checkKind(rule)),
];

const checkKind = (rule: SimpleRule | Extract<ScoringRule, { kind: 'relative@1' }>): readonly Problem[] => {
  switch (rule.kind) {
    case 'options@1':
      return checkChoices(rule.options, 'options');
    case 'checklist@1':
      return checkChoices(rule.parts, 'parts');
    case 'date@1':
      return checkDeadlines(rule);
    case 'ratio@1':
    case 'relative@1':
      return checkMeasure(rule.measure);
    case 'ratio-with-floor@1':
      return [...checkMeasure(rule.measure), ...checkFloor(rule)];
    case 'ratio-to-target@1':
      return 'quantity' in rule.target
        ? checkMeasure(rule.measure, [rule.target.quantity])
        : [...checkMeasure(rule.measure), ...positive(rule.target.value, 'target')];
    case 'bands@1':
      return [...checkMeasure(rule.measure), ...checkBands(rule.bands, rule.measure)];
    case 'deduction@1':
      return [
        ...checkRates(rule.rates),
        ...decimals({ base: rule.base, ...(rule.floor === undefined ? {} : { floor: rule.floor }) }),
      ];
    case 'bonus@1':
      return [...checkRates(rule.rates), ...(rule.cap === undefined ? [] : positive(rule.cap, 'cap'))];
    case 'other-index@1':
      return positive(rule.scale, 'scale');
    case 'survey-mean@1':
      return [
        ...positive(rule.scale, 'scale'),
        ...(rule.minimumCount === undefined ? [] : decimals({ minimumCount: rule.minimumCount })),
      ];
    case 'formula@1':
      return checkFormulaRule(rule);
    case 'manual@1':
      return rule.step === undefined ? [] : positive(rule.step, 'step');
  }
};

const checkList = (
  entries: readonly { readonly id: string; readonly label: string }[],
  field: string,
): readonly Problem[] => {
  if (entries.length === 0) return [problem('rule.list-empty', { field })];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const { id, label } of entries) {
    if (label.trim() === '') problems.push(problem('rule.label-missing', { field, id }));
    if (id === '' || seen.has(id)) problems.push(problem('rule.id-duplicate', { field, id, label }));
    seen.add(id);
  }
  return problems;
};

const checkChoices = (choices: readonly Choice[], field: string): readonly Problem[] => [
  ...checkList(choices, field),
  ...choices.flatMap(({ label, points }) => decimals({ [label]: points })),
];

const checkRates = (rates: readonly Rate[]): readonly Problem[] => [
  ...checkList(rates, 'rates'),
  ...rates.flatMap(({ label, points, cap }) => [
    ...notNegative(points, label),
    ...(cap === undefined ? [] : notNegative(cap, label)),
  ]),
];

const checkDeadlines = (rule: Extract<SimpleRule, { kind: 'date@1' }>): readonly Problem[] => {
  const problems: Problem[] = [...decimals({ late: rule.late, notDone: rule.notDone })];
  if (rule.deadlines.length === 0) problems.push(problem('rule.list-empty', { field: 'deadlines' }));
  rule.deadlines.forEach(({ until, points }, index) => {
    problems.push(...decimals({ [until]: points }));
    if (!/^\d{4}-\d{2}-\d{2}$/.test(until)) problems.push(problem('rule.day-malformed', { value: until }));
    const before = rule.deadlines[index - 1];
    if (before !== undefined && before.until >= until)
      problems.push(problem('rule.deadlines-out-of-order', { first: before.until, second: until }));
  });
  return problems;
};

const checkFloor = (rule: Extract<SimpleRule, { kind: 'ratio-with-floor@1' }>): readonly Problem[] => {
  const problems = [
    ...decimals({ floor: rule.floor, belowFloor: rule.belowFloor }),
    ...positive(rule.full, 'full'),
    ...positive(rule.base, 'base'),
  ];
  const [floor, full] = [parseDecimal(rule.floor), parseDecimal(rule.full)];
  if (floor !== undefined && full !== undefined && compare(floor, full) > 0)
    problems.push(problem('rule.floor-above-full', { floor: rule.floor, full: rule.full }));
  return problems;
};

const checkMeasure = (measure: Measure, further: readonly Quantity[] = []): readonly Problem[] =>
  checkQuantities([
    ...(measure.kind === 'figure' ? [measure.figure] : [measure.numerator, measure.denominator]),
    ...further,
  ]);

/** Keys that mean the same in every rule and so cannot name a quantity. */
const reservedKeys = new Set([
  'choice',
  'date',
  'notDone',
  'situation',
  'indexValue',
  'mean',
  'validCount',
  'points',
  'nothingArose',
]);

const checkQuantities = (quantities: readonly Quantity[]): readonly Problem[] => {
  const seen = new Set<string>();
  return quantities.flatMap(({ key, label }) => {
    const problems: Problem[] = [];
    if (label.trim() === '') problems.push(problem('rule.label-missing', { field: 'quantity', id: key }));
    if (seen.has(key)) problems.push(problem('rule.id-duplicate', { field: 'quantity', id: key, label }));
    if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(key) || reservedKeys.has(key))
      problems.push(problem('rule.key-not-allowed', { key, label }));
    seen.add(key);
    return problems;
  });
};

const checkFormulaRule = (rule: Extract<SimpleRule, { kind: 'formula@1' }>): readonly Problem[] => {
  const problems = [...checkQuantities(rule.inputs)];
  for (const { key, label } of rule.inputs)
    if (isFormulaFunction(key) || key === 'true' || key === 'false')
      problems.push(problem('rule.key-not-allowed', { key, label }));
  const parsed = parseFormula(rule.expression);
  if (!parsed.ok) return [...problems, ...parsed.problems];
  const names = new Map(
    rule.inputs.map(({ key, flag }): [string, ExpressionKind] => [key, flag === true ? 'flag' : 'number']),
  );
  return [...problems, ...checkFormula(parsed.value, names)];
};

const decimals = (values: Readonly<Record<string, Decimal>>): readonly Problem[] =>
  Object.entries(values)
    .filter(([, text]) => parseDecimal(text) === undefined)
    .map(([field, text]) => problem('rule.not-a-number', { field, text }));

const positive = (text: Decimal, field: string): readonly Problem[] =>
  withSign(text, field, isPositive, 'rule.not-positive');

const notNegative = (text: Decimal, field: string): readonly Problem[] =>
  withSign(text, field, (value) => !isNegative(value), 'rule.negative');

const withSign = (
  text: Decimal,
  field: string,
  holds: (value: Rational) => boolean,
  code: 'rule.not-positive' | 'rule.negative',
): readonly Problem[] => {
  const value = parseDecimal(text);
  if (value === undefined) return decimals({ [field]: text });
  return holds(value) ? [] : [problem(code, { field, value: text })];
};
