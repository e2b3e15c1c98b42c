import { exact, type NothingArose, type ScoringRule } from '@parindex/domain';
import { type Evaluation, type ItemRange, type RunRule, type Sink, settled } from '../evaluation.ts';
import { measuresNothing } from './measure.ts';

/** How the rule treats a year in which nothing of the kind occurred; undefined where its wording does not say. */
export const treatmentOf = (rule: ScoringRule): NothingArose | undefined =>
  'whenNothingArose' in rule ? rule.whenNothingArose : undefined;

/**
 * Không phát sinh — puts the set's treatment before a rule that has one: when the person says so, or when the
 * denominator is zero. Example: golden/rules/nothing-arose.json
 */
export const unlessNothingArose = (rule: ScoringRule, range: ItemRange, run: RunRule): RunRule => {
  const treatment = treatmentOf(rule);
  if (treatment === undefined) return run;
  const measure = 'measure' in rule ? rule.measure : undefined;
  return (facts, sink, group) =>
    facts.nothingArose === true || (measure !== undefined && measuresNothing(measure, facts))
      ? whenNothingArose(treatment, range, sink)
      : run(facts, sink, group);
};

const whenNothingArose = (treatment: NothingArose, { maximum }: ItemRange, sink?: Sink): Evaluation => {
  if (treatment === 'reduce-maximum') {
    sink?.push({ code: 'nothing-arose', values: { treatment } });
    return { kind: 'not-applicable', reason: 'nothing-arose' };
  }
  const points = treatment === 'full-points' ? exact.larger(maximum, exact.zero) : exact.zero;
  sink?.push({ code: 'nothing-arose', values: { treatment, points: exact.toDecimal(points) } });
  return settled(points);
};
