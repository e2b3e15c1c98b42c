import {
  exact,
  type Facts,
  type FactValue,
  type Item,
  type Measure,
  type Problem,
  problem,
  type RuleInput,
  type ScoringRule,
  type SimpleRule,
} from '@parindex/domain';
import { checkGivenPoints } from './check-given-points.ts';
import { inputsOf } from './inputs-of.ts';
import { isDay } from './rules/day.ts';
import { dividesByZeroAt } from './rules/formula.ts';
import { readNumber } from './rules/measure.ts';
import { treatmentOf } from './rules/nothing-arose.ts';

type FactsOwner = Pick<Item, 'rule' | 'maxPoints'>;

/**
 * Kiểm tra số liệu — everything that is wrong with what was typed in for one item, all at once. What is merely missing
 * is no problem here: the outcome stays `pending`.
 *
 * Problems  `facts.*`, each with `at: facts.<key>` and the numbers that it is about
 */
export const checkFacts = (item: FactsOwner, facts: Facts): readonly Problem[] => {
  const inputs = inputsOf(item.rule, facts);
  return [
    ...unknownKeys(inputs, facts),
    ...inputs.flatMap((input) => checkValue(input, facts[input.key])),
    ...checkInstead(inputs, facts),
    ...checkTogether(item, activeRule(item.rule, facts), facts),
  ];
};

/** The rule that these facts are for: inside a situation, that situation's own. */
const activeRule = (
  rule: ScoringRule,
  facts: Facts,
): Exclude<ScoringRule, { kind: 'situations@1' }> | undefined =>
  rule.kind === 'situations@1' ? rule.situations.find(({ id }) => id === facts.situation)?.rule : rule;

const unknownKeys = (inputs: readonly RuleInput[], facts: Facts): readonly Problem[] => {
  const known = new Set(inputs.map(({ key }) => key));
  return Object.keys(facts)
    .filter((key) => !known.has(key) && facts[key] !== undefined)
    .map((key) => problem('facts.key-unknown', { key }, `facts.${key}`));
};

const checkValue = (input: RuleInput, value: FactValue | undefined): readonly Problem[] => {
  if (value === undefined) return [];
  const at = `facts.${input.key}`;
  const label = input.label ?? input.key;
  if (input.kind === 'flag')
    return typeof value === 'boolean' ? [] : [problem('facts.wrong-kind', { label }, at)];
  if (typeof value !== 'string') return [problem('facts.wrong-kind', { label }, at)];
  if (input.kind === 'choice')
    return input.options?.some(({ id }) => id === value) === true
      ? []
      : [problem('facts.choice-unknown', { value }, at)];
  if (input.kind === 'day') return isDay(value) ? [] : [problem('facts.day-malformed', { value }, at)];
  return checkNumber(input, label, value, at);
};

const checkNumber = (input: RuleInput, label: string, text: string, at: string): readonly Problem[] => {
  const value = exact.parseDecimal(text);
  if (value === undefined) return [problem('facts.not-a-number', { text, label }, at)];
  const problems: Problem[] = [];
  if (input.kind !== 'decimal' && !exact.isWhole(value))
    problems.push(problem('facts.not-whole', { label, value: text }, at));
  if (exact.isNegative(value) && input.signed !== true && input.key !== 'points')
    problems.push(problem('facts.negative', { label, value: text }, at));
  return problems;
};

/** "Not done" or "nothing arose" beside figures: one of the two is a slip. A zero beside them says the same. */
const checkInstead = (inputs: readonly RuleInput[], facts: Facts): readonly Problem[] => {
  const instead = inputs.find(({ group, key }) => group === 'instead' && facts[key] === true);
  if (instead === undefined) return [];
  const filled = inputs.filter(({ group, key }) => {
    const value = facts[key];
    if (group === 'instead' || group === 'situation' || value === undefined || value === false) return false;
    if (typeof value !== 'string') return true;
    const amount = exact.parseDecimal(value);
    return amount === undefined || !exact.isZero(amount);
  });
  if (filled.length === 0) return [];
  return [
    problem(
      'facts.instead-and-figures',
      { instead: instead.key, filled: filled.map(({ label, key }) => label ?? key) },
      `facts.${instead.key}`,
    ),
  ];
};

const checkTogether = (
  item: FactsOwner,
  rule: ReturnType<typeof activeRule>,
  facts: Facts,
): readonly Problem[] => {
  if (rule === undefined) return [];
  if (rule.kind === 'relative@1') return checkMeasure(rule.measure, facts, false);
  const mayNotArise = treatmentOf(rule) !== undefined;
  return [
    ...('measure' in rule ? checkMeasure(rule.measure, facts, mayNotArise) : []),
    ...checkOwn(item, rule, facts),
  ];
};

const checkMeasure = (measure: Measure, facts: Facts, mayNotArise: boolean): readonly Problem[] => {
  if (measure.kind === 'figure') return [];
  const numerator = readNumber(facts, measure.numerator.key);
  const denominator = readNumber(facts, measure.denominator.key);
  if (denominator === undefined) return [];
  const at = `facts.${measure.denominator.key}`;
  const { label } = measure.denominator;
  const details = {
    label,
    denominator: exact.toDecimal(denominator),
    ...(numerator === undefined ? {} : { numerator: exact.toDecimal(numerator) }),
  };
  if (exact.isZero(denominator)) {
    if (!mayNotArise) return [problem('facts.denominator-zero', details, at)];
    return numerator === undefined || exact.isZero(numerator)
      ? []
      : [problem('facts.denominator-zero', { ...details, mayNotArise: 'true' }, at)];
  }
  if (numerator === undefined || measure.mayExceed === true || !exact.isLess(denominator, numerator))
    return [];
  return [problem('facts.numerator-above-denominator', details, `facts.${measure.numerator.key}`)];
};

const checkOwn = (item: FactsOwner, rule: SimpleRule, facts: Facts): readonly Problem[] => {
  const maximum = exact.decimal(item.maxPoints);
  switch (rule.kind) {
    case 'ratio-to-target@1':
      return 'quantity' in rule.target ? checkTarget(rule.target.quantity, facts) : [];
    case 'other-index@1':
      return checkScale('indexValue', rule.scale, facts);
    case 'survey-mean@1':
      return checkScale('mean', rule.scale, facts);
    case 'formula@1': {
      const position = dividesByZeroAt(rule, maximum, facts);
      return position === undefined ? [] : [problem('facts.formula-divides-by-zero', { position }, 'facts')];
    }
    case 'manual@1':
      return checkGivenPoints(item.maxPoints, readNumber(facts, 'points'), rule.step);
    default:
      return [];
  }
};

const checkTarget = ({ key, label }: { key: string; label: string }, facts: Facts): readonly Problem[] => {
  const target = readNumber(facts, key);
  return target !== undefined && exact.isZero(target)
    ? [problem('facts.denominator-zero', { label, denominator: '0' }, `facts.${key}`)]
    : [];
};

const checkScale = (key: string, scale: string, facts: Facts): readonly Problem[] => {
  const value = readNumber(facts, key);
  return value !== undefined && exact.isLess(exact.decimal(scale), value)
    ? [problem('facts.out-of-range', { minimum: '0', maximum: scale }, `facts.${key}`)]
    : [];
};
