import { exact, type Measure } from '@parindex/domain';
import type { GroupFigures } from './evaluation.ts';
import { readMeasure } from './rules/measure.ts';
import type { ItemInput } from './unit-score.ts';

/**
 * Mức thấp nhất, cao nhất của nhóm — over the units that have figures; undefined where none has.
 *
 * @param inputs  of the units that set a mark for others: those in the ranking
 */
export const groupSpread = (
  measure: Measure,
  inputs: readonly (ItemInput | undefined)[],
): GroupFigures | undefined => {
  const values = inputs.flatMap((input) => {
    const value = input !== undefined && 'facts' in input ? readMeasure(measure, input.facts) : undefined;
    return value === undefined ? [] : [value];
  });
  const [first, ...others] = values;
  if (first === undefined) return undefined;
  return {
    smallest: others.reduce(exact.smaller, first),
    largest: others.reduce(exact.larger, first),
  };
};
