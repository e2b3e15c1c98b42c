import { exact, type Measure, type Rational, type RelativeRule } from '@parindex/domain';
import type { CompiledItem, CompiledSet } from './compiled-set.ts';
import type { GroupFigures } from './evaluation.ts';
import { readMeasure } from './rules/measure.ts';
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

/** Số liệu của nhóm — the smallest and the largest measure for every relative item; an item nobody has figures for is left out. */
export const groupFigures = (set: CompiledSet, units: readonly UnitInput[]): GroupFiguresByItem =>
  Object.fromEntries(
    set.items.filter(isRelative).flatMap((item) => {
      const figures = spreadOf(measuresOf(item.row.id, item.row.rule.measure, units));
      return figures === undefined ? [] : [[item.row.id, figures]];
    }),
  );

type RelativeItem = CompiledItem & { readonly row: { readonly rule: RelativeRule } };

const isRelative = (item: CompiledItem): item is RelativeItem => item.row.rule.kind === 'relative@1';

const measuresOf = (rowId: string, measure: Measure, units: readonly UnitInput[]): readonly Rational[] =>
  units.flatMap(({ items, ranked }) => {
    const input = items[rowId];
    if (ranked === false || input === undefined || !('facts' in input)) return [];
    const value = readMeasure(measure, input.facts);
    return value === undefined ? [] : [value];
  });

const spreadOf = (values: readonly Rational[]): GroupFigures | undefined => {
  const [first, ...others] = values;
  if (first === undefined) return undefined;
  return {
    smallest: others.reduce(exact.smaller, first),
    largest: others.reduce(exact.larger, first),
  };
};
