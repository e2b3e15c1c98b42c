import { exact, type Rational, type RelativeRule } from '@parindex/domain';
import {
  type GroupFigures,
  type ItemRange,
  type RunRule,
  type Sink,
  settled,
  waitingFor,
} from '../evaluation.ts';
import { readMeasure } from './measure.ts';

/**
 * So với nhóm — pending until the group's figures are handed in (`settleGroup` finds them).
 *
 * `best`     higher is better: value ÷ largest × maximum; lower is better: smallest ÷ value × maximum
 * `min-max`  (value − smallest) ÷ (largest − smallest) × maximum, or counted from the largest down
 *
 * A value equal to the best always gets the maximum, also where all are equal or the best is zero.
 * Example: golden/rules/relative.json
 */
export const compileRelative = (rule: RelativeRule, { maximum }: ItemRange): RunRule => {
  const shareOf = rule.against === 'best' ? shareOfBest : shareOfSpread;
  return (facts, sink, group) => {
    const value = readMeasure(rule.measure, facts, sink);
    if (value === undefined) return waitingFor(facts);
    if (group === undefined) return { kind: 'pending', reason: 'needs-group' };
    const points = exact.multiply(shareOf(value, group, rule.direction), maximum);
    if (sink) explain(rule, value, group, maximum, points, sink);
    return settled(points);
  };
};

type ShareOf = (value: Rational, group: GroupFigures, direction: RelativeRule['direction']) => Rational;

const shareOfBest: ShareOf = (value, { smallest, largest }, direction) => {
  if (direction === 'higher-is-better') return quotient(value, largest);
  return quotient(smallest, value);
};

const shareOfSpread: ShareOf = (value, { smallest, largest }, direction) => {
  const spread = exact.subtract(largest, smallest);
  if (direction === 'higher-is-better') return quotient(exact.subtract(value, smallest), spread);
  return quotient(exact.subtract(largest, value), spread);
};

const quotient = (above: Rational, below: Rational): Rational =>
  exact.isZero(below) ? exact.one : exact.divide(above, below);

const explain = (
  rule: RelativeRule,
  value: Rational,
  { smallest, largest }: GroupFigures,
  maximum: Rational,
  points: Rational,
  sink: Sink,
): void => {
  const shared = {
    value: exact.toDecimal(value),
    maximum: exact.toDecimal(maximum),
    points: exact.toDecimal(points),
  };
  if (rule.against === 'best') {
    const best = exact.toDecimal(rule.direction === 'higher-is-better' ? largest : smallest);
    sink.push({ code: 'group.best', values: { ...shared, best, direction: rule.direction } });
    return;
  }
  sink.push({
    code: 'group.min-max',
    values: {
      ...shared,
      smallest: exact.toDecimal(smallest),
      largest: exact.toDecimal(largest),
      direction: rule.direction,
    },
  });
};
