import {
  exact,
  type Facts,
  type Item,
  type Rational,
  type Rounding,
  type ScoringRule,
  type Trace,
} from '@parindex/domain';
import { type Evaluation, type GroupFigures, type RunRule, type Sink, settled } from './evaluation.ts';
import { compileSimple } from './rules/compile-kind.ts';
import { compileRelative } from './rules/relative.ts';
import { compileSituations } from './rules/situations.ts';

/** How points are rounded, wherever the set says. */
export type RoundPoints = Pick<Rounding, 'places' | 'mode'>;

/** The part of an item that its points depend on. */
export type ScoredItem = Pick<Item, 'maxPoints'>;

/** A rule made ready once for one item; use it for as many facts as there are. */
export type CompiledRule = {
  readonly maximum: Rational;
  /** Points without a trace; with a sink the same points, and every step written into it. */
  readonly evaluate: (facts: Facts, sink?: Sink, group?: GroupFigures) => Evaluation;
  /** Points that do not come from the rule, held and rounded in the same way. */
  readonly hold: (points: Rational, sink?: Sink) => Evaluation;
};

/**
 * Chuẩn bị cách tính — compiles a rule for one item to a closure.
 *
 * @param rounding  given where this very item is rounded (`itemRounding`)
 * @returns         points held between 0 and the maximum (for a deduction between the maximum, negative, and 0)
 * Problems         none: throws on a rule that did not pass `checkRule`
 * Source           D2, D3
 */
export const compileRule = (rule: ScoringRule, item: ScoredItem, rounding?: RoundPoints): CompiledRule => {
  const maximum = exact.decimal(item.maxPoints);
  const run = compileKind(rule, maximum);
  const hold = holderOf(maximum, rounding);
  return {
    maximum,
    hold,
    evaluate: (facts, sink, group) => {
      const evaluation = run(facts, sink, group);
      return evaluation.kind === 'settled' ? hold(evaluation.points, sink) : evaluation;
    },
  };
};

/**
 * Tính điểm một mục — compiles and evaluates in one go, for a single item on a screen.
 *
 * @returns  an Evaluation; the steps are written into `sink` when there is one
 */
export const evaluate = (rule: ScoringRule, item: ScoredItem, facts: Facts, sink?: Sink): Evaluation =>
  compileRule(rule, item).evaluate(facts, sink);

/** Diễn giải cách tính của một mục — the steps alone. */
export const traceOf = (compiled: CompiledRule, facts: Facts, group?: GroupFigures): Trace => {
  const steps: Sink = [];
  compiled.evaluate(facts, steps, group);
  return steps;
};

const compileKind = (rule: ScoringRule, maximum: Rational): RunRule => {
  if (rule.kind === 'situations@1') return compileSituations(rule, { maximum });
  if (rule.kind === 'relative@1') return compileRelative(rule, { maximum });
  return compileSimple(rule, { maximum });
};

const holderOf = (maximum: Rational, rounding: RoundPoints | undefined): CompiledRule['hold'] => {
  const lower = exact.smaller(maximum, exact.zero);
  const upper = exact.larger(maximum, exact.zero);
  return (points, sink) => {
    const held = heldWithin(points, lower, upper, sink);
    if (rounding === undefined) return settled(held);
    const rounded = exact.round(held, rounding.places, rounding.mode);
    if (sink && !exact.equals(held, rounded))
      sink.push({
        code: 'rounded',
        values: { from: exact.toDecimal(held), to: exact.toDecimal(rounded), places: rounding.places },
      });
    return settled(rounded);
  };
};

const heldWithin = (points: Rational, lower: Rational, upper: Rational, sink?: Sink): Rational => {
  if (exact.isLess(upper, points)) {
    sink?.push({
      code: 'limit.upper',
      values: { from: exact.toDecimal(points), limit: exact.toDecimal(upper) },
    });
    return upper;
  }
  if (exact.isLess(points, lower)) {
    sink?.push({
      code: 'limit.lower',
      values: { from: exact.toDecimal(points), limit: exact.toDecimal(lower) },
    });
    return lower;
  }
  return points;
};
