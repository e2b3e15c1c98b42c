import { exact, type ScoringPolicy } from '@parindex/domain';
import type { CompiledItem } from './compiled-set.ts';
import { type Evaluation, type GroupFigures, noFacts, type Sink, settled } from './evaluation.ts';
import type { ItemInput, ItemScore } from './unit-score.ts';

/**
 * Điểm một mục của một đơn vị — by its rule, by a person's points, or by how the set treats what does not apply.
 *
 * @param trace  true: with every step
 */
export const scoreItem = (
  item: CompiledItem,
  input: ItemInput | undefined,
  policy: ScoringPolicy,
  group?: GroupFigures,
  trace = false,
): ItemScore => {
  const sink: Sink | undefined = trace ? [] : undefined;
  const evaluation = treated(evaluateInput(item, input, policy, group, sink), policy, sink);
  const points = evaluation.kind === 'settled' ? evaluation.points : exact.zero;
  const maximum = evaluation.kind === 'not-applicable' ? exact.zero : item.rule.maximum;
  const score = { rowId: item.row.id, evaluation, points, maximum };
  return sink === undefined ? score : { ...score, trace: sink };
};

const evaluateInput = (
  item: CompiledItem,
  input: ItemInput | undefined,
  policy: ScoringPolicy,
  group: GroupFigures | undefined,
  sink: Sink | undefined,
): Evaluation => {
  if (input === undefined) return noFacts;
  if ('facts' in input) return item.rule.evaluate(input.facts, sink, group);
  if ('points' in input) {
    sink?.push({ code: 'given', values: { points: input.points } });
    return item.rule.hold(exact.decimal(input.points), sink);
  }
  if ('notSurveyed' in input) return { kind: 'not-applicable', reason: 'not-surveyed' };
  return whenExempt(item, input.exempt, policy.exempt, sink);
};

const whenExempt = (
  { rule }: CompiledItem,
  reason: string,
  treatment: ScoringPolicy['exempt'],
  sink: Sink | undefined,
): Evaluation => {
  if (treatment === 'reduce-maximum') {
    sink?.push({ code: 'exempt', values: { reason, treatment } });
    return { kind: 'not-applicable', reason: 'exempt' };
  }
  const points = treatment === 'full-points' ? exact.larger(rule.maximum, exact.zero) : exact.zero;
  sink?.push({ code: 'exempt', values: { reason, treatment, points: exact.toDecimal(points) } });
  return rule.hold(points, sink);
};

/** A survey item without enough answers, however that is known, goes as the set says. */
const treated = (evaluation: Evaluation, policy: ScoringPolicy, sink: Sink | undefined): Evaluation => {
  if (evaluation.kind !== 'not-applicable' || evaluation.reason !== 'not-surveyed') return evaluation;
  if (policy.unsurveyed === 'reduce-maximum') {
    sink?.push({ code: 'not-surveyed', values: { treatment: 'reduce-maximum' } });
    return evaluation;
  }
  sink?.push({ code: 'not-surveyed', values: { treatment: 'zero-points', points: '0' } });
  return settled(exact.zero);
};
