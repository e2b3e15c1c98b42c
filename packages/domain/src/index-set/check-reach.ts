import {
  add,
  compare,
  isNegative,
  larger,
  parseDecimal,
  type Rational,
  smaller,
  toDecimal,
  zero,
} from '../shared/exact.ts';
import type { Decimal } from '../shared/ids.ts';
import { type Problem, problem } from '../shared/problem.ts';
import type { ScoringRule } from './scoring-rule.ts';

/** Lower than any deduction. */
const unlimited: Rational = { n: -(10 ** 12), d: 1 };

/** The fewest and the most points that a rule can give; undefined for rules that scale with the maximum itself. */
type Reach = { readonly lowest: Rational; readonly highest: Rational };

/**
 * Kiểm tra điểm của cách tính với điểm tối đa của mục.
 *
 * Problems  `rule.points-above-maximum` (blocking) where the rule could give more than the item has;
 *           `rule.maximum-not-reached` (a warning) where nobody could get all of it
 */
export const checkReach = (rule: ScoringRule, maxPoints: Decimal): readonly Problem[] => {
  const maximum = parseDecimal(maxPoints);
  const reach = reachOf(rule);
  if (maximum === undefined || reach === undefined) return [];
  const takesAway = isNegative(maximum);
  const [lower, upper] = takesAway ? [maximum, zero] : [zero, maximum];
  const problems: Problem[] = [];
  const outside = (value: Rational) =>
    problem('rule.points-above-maximum', {
      value: toDecimal(value),
      minimum: toDecimal(lower),
      maximum: toDecimal(upper),
    });
  if (compare(reach.highest, upper) > 0) problems.push(outside(reach.highest));
  if (compare(reach.lowest, lower) < 0 && rule.kind !== 'deduction@1') problems.push(outside(reach.lowest));
  const furthest = takesAway ? reach.lowest : reach.highest;
  const short = takesAway ? compare(furthest, maximum) > 0 : compare(furthest, maximum) < 0;
  if (short)
    problems.push(
      problem(
        'rule.maximum-not-reached',
        { best: toDecimal(furthest), maximum: toDecimal(maximum) },
        undefined,
        false,
      ),
    );
  return problems;
};

const reachOf = (rule: ScoringRule): Reach | undefined => {
  switch (rule.kind) {
    case 'options@1':
      return between(rule.options.map(({ points }) => points));
    case 'checklist@1':
      return sumOfParts(rule.parts.map(({ points }) => points));
    case 'date@1':
      return between([...rule.deadlines.map(({ points }) => points), rule.late, rule.notDone]);
    case 'bands@1':
      return between(rule.bands.map(({ points }) => points));
    case 'deduction@1':
      return reachOfDeduction(rule);
    case 'bonus@1':
      return reachOfBonus(rule);
    case 'situations@1':
      return reachOfSituations(rule);
    default:
      return undefined;
  }
};

const between = (texts: readonly Decimal[]): Reach | undefined => {
  const values = texts.map(parseDecimal).filter((value) => value !== undefined);
  const [first] = values;
  if (first === undefined || values.length < texts.length) return undefined;
  return { lowest: values.reduce(smaller), highest: values.reduce(larger) };
};

const sumOfParts = (texts: readonly Decimal[]): Reach | undefined => {
  const values = texts.map(parseDecimal).filter((value) => value !== undefined);
  if (values.length < texts.length) return undefined;
  return {
    lowest: values.map((value) => smaller(value, zero)).reduce(add, zero),
    highest: values.map((value) => larger(value, zero)).reduce(add, zero),
  };
};

/** Without a floor of its own a deduction goes as low as the item allows. */
const reachOfDeduction = (rule: Extract<ScoringRule, { kind: 'deduction@1' }>): Reach | undefined => {
  const base = parseDecimal(rule.base);
  const floor = rule.floor === undefined ? undefined : parseDecimal(rule.floor);
  if (base === undefined || (rule.floor !== undefined && floor === undefined)) return undefined;
  return { lowest: floor ?? unlimited, highest: base };
};

/** Counts have no end, so an uncapped bonus reaches any maximum and is held at it. */
const reachOfBonus = (rule: Extract<ScoringRule, { kind: 'bonus@1' }>): Reach | undefined => {
  const cap = rule.cap === undefined ? undefined : parseDecimal(rule.cap);
  return cap === undefined ? undefined : { lowest: zero, highest: cap };
};

/** A situation that scales with the maximum reaches it, so only the fixed ones are compared from above. */
const reachOfSituations = (rule: Extract<ScoringRule, { kind: 'situations@1' }>): Reach | undefined => {
  const reaches = rule.situations.map((situation) => reachOf(situation.rule));
  const known = reaches.filter((reach) => reach !== undefined);
  const [first] = known;
  if (first === undefined || known.length < reaches.length) return undefined;
  return {
    lowest: known.map(({ lowest }) => lowest).reduce(smaller, first.lowest),
    highest: known.map(({ highest }) => highest).reduce(larger, first.highest),
  };
};
