import { exact, isItem, type Problem, problem, type SetRow } from '@parindex/domain';
import { checkFacts } from './check-facts.ts';
import { checkGivenPoints } from './check-given-points.ts';
import type { CaseUnit } from './scoring-case.ts';

/** Kiểm tra số liệu của các đơn vị trong một bài toán — `at` names the unit and the item before the fact. */
export const checkCaseUnits = (
  set: { readonly rows: readonly SetRow[] },
  units: readonly CaseUnit[],
): readonly Problem[] => {
  const items = new Map(set.rows.filter(isItem).map((item) => [item.code, item]));
  const seen = new Set<string>();
  return units.flatMap((unit) => {
    const repeated = seen.has(unit.id);
    seen.add(unit.id);
    return [
      ...(repeated ? [problem('case.unit-duplicate', { id: unit.id }, `unit:${unit.id}`)] : []),
      ...Object.entries(unit.items).flatMap(([code, input]) => {
        const at = `unit:${unit.id}/item:${code}`;
        const item = items.get(code);
        if (item === undefined) return [problem('case.item-unknown', { code, id: unit.id }, at)];
        const found =
          'facts' in input
            ? checkFacts(item, input.facts)
            : 'points' in input
              ? checkPoints(item.maxPoints, input.points)
              : [];
        return found.map((one) => ({ ...one, at: one.at === undefined ? at : `${at}/${one.at}` }));
      }),
    ];
  });
};

const checkPoints = (maxPoints: string, text: string): readonly Problem[] => {
  const points = exact.parseDecimal(text);
  return points === undefined
    ? [problem('facts.not-a-number', { text }, 'facts.points')]
    : checkGivenPoints(maxPoints, points);
};
