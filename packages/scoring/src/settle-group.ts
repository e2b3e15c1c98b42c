import type { CompiledSet } from './compiled-set.ts';
import { groupSpread } from './group-spread.ts';
import { scoreUnit } from './score-unit.ts';
import type { GroupFiguresByItem, UnitInput, UnitScore } from './unit-score.ts';

/**
 * Chốt điểm của nhóm — figures of the whole group first, then every unit's points against them.
 *
 * @param units  of one group; units outside the ranking are scored but set no mark for the others
 */
export const settleGroup = (
  set: CompiledSet,
  units: readonly UnitInput[],
  trace = false,
): { readonly figures: GroupFiguresByItem; readonly scores: readonly UnitScore[] } => {
  const figures = groupFigures(set, units);
  return { figures, scores: units.map((unit) => scoreUnit(set, unit, figures, trace)) };
};

/** Số liệu của nhóm — for every relative item; an item nobody has figures for is left out. */
export const groupFigures = (set: CompiledSet, units: readonly UnitInput[]): GroupFiguresByItem => {
  const inRanking = units.filter(({ ranked }) => ranked !== false);
  return Object.fromEntries(
    set.items.flatMap(({ row: { id, rule } }) => {
      if (rule.kind !== 'relative@1') return [];
      const figures = groupSpread(
        rule.measure,
        inRanking.map(({ items }) => items[id]),
      );
      return figures === undefined ? [] : [[id, figures]];
    }),
  );
};
