import { exact, type OptionsRule } from '@parindex/domain';
import { incomplete, type RunRule, settled, waitingFor } from '../evaluation.ts';

/** Chọn một — the points of the choice that was taken. Example: golden/rules/options.json */
export const compileOptions = (rule: OptionsRule): RunRule => {
  const choices = new Map(
    rule.options.map(({ id, label, points }) => [id, { label, text: points, points: exact.decimal(points) }]),
  );
  return (facts, sink) => {
    const { choice } = facts;
    if (choice === undefined) return waitingFor(facts);
    const taken = typeof choice === 'string' ? choices.get(choice) : undefined;
    if (taken === undefined) return incomplete;
    sink?.push({ code: 'choice.taken', values: { label: taken.label, points: taken.text } });
    return settled(taken.points);
  };
};
