import type { Facts, Measure } from '@parindex/domain';
import type { FactsOfUnits } from './kernel.ts';
import { numberColumn, readNumberInto } from './number-column.ts';

/**
 * Giá trị đo được theo cột — `above[u] × aboveFactor ÷ (below[u] × belowFactor)`; a figure has ones below, a share is in
 * percent.
 */
export type MeasureColumn = {
  readonly above: Float64Array;
  readonly below: Float64Array;
  readonly aboveFactor: number;
  readonly belowFactor: number;
  readonly read: (unit: number, facts: Facts) => boolean;
};

/** A column for a measure, wide enough for what the units have typed in so far. */
export const measureColumn = (measure: Measure, facts: FactsOfUnits): MeasureColumn => {
  if (measure.kind === 'figure') return figureColumn(measure.figure.key, facts);
  const numerator = numberColumn(measure.numerator.key, facts);
  const denominator = numberColumn(measure.denominator.key, facts);
  return {
    above: numerator.values,
    below: denominator.values,
    aboveFactor: 100 * denominator.scale,
    belowFactor: numerator.scale,
    read: (unit, own) =>
      readNumberInto(numerator, unit, own) &&
      readNumberInto(denominator, unit, own) &&
      (denominator.values[unit] ?? 0) > 0,
  };
};

/** One figure, such as the value of another index, as a measure. */
export const figureColumn = (key: string, facts: FactsOfUnits): MeasureColumn => {
  const figure = numberColumn(key, facts);
  return {
    above: figure.values,
    below: new Float64Array(facts.length).fill(1),
    aboveFactor: 1,
    belowFactor: figure.scale,
    read: (unit, own) => readNumberInto(figure, unit, own),
  };
};
