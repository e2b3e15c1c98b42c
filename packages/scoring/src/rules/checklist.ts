import { type ChecklistRule, exact } from '@parindex/domain';
import { type RunRule, settled, waitingFor } from '../evaluation.ts';

/**
 * Cộng từng ý — the sum of the parts that are met. A part that nobody ticked counts as not met once anything was
 * ticked or crossed. Example: golden/rules/checklist.json
 */
export const compileChecklist = (rule: ChecklistRule): RunRule => {
  const parts = rule.parts.map(({ id, label, points }) => ({
    key: `part.${id}`,
    label,
    text: points,
    points: exact.decimal(points),
  }));
  return (facts, sink) => {
    if (!parts.some(({ key }) => typeof facts[key] === 'boolean')) return waitingFor(facts);
    let points = exact.zero;
    let met = 0;
    for (const part of parts) {
      const isMet = facts[part.key] === true;
      if (isMet) {
        points = exact.add(points, part.points);
        met += 1;
      }
      sink?.push({
        code: isMet ? 'part.met' : 'part.unmet',
        values: { label: part.label, points: part.text },
      });
    }
    sink?.push({
      code: 'parts.sum',
      values: { met: String(met), of: String(parts.length), points: exact.toDecimal(points) },
    });
    return settled(points);
  };
};
