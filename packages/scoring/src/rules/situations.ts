import type { SituationsRule } from '@parindex/domain';
import { type ItemRange, incomplete, type RunRule, waitingFor } from '../evaluation.ts';
import { compileSimple } from './compile-kind.ts';

/** Tình huống — the rule of the situation that the unit is in. Example: golden/rules/situations.json */
export const compileSituations = (rule: SituationsRule, range: ItemRange): RunRule => {
  const situations = new Map(
    rule.situations.map(({ id, label, rule: own }) => [id, { label, run: compileSimple(own, range) }]),
  );
  return (facts, sink, group) => {
    const { situation } = facts;
    if (situation === undefined) return waitingFor(facts);
    const taken = typeof situation === 'string' ? situations.get(situation) : undefined;
    if (taken === undefined) return incomplete;
    sink?.push({ code: 'situation.taken', values: { label: taken.label } });
    const evaluation = taken.run(facts, sink, group);
    return evaluation.kind === 'pending' ? incomplete : evaluation;
  };
};
