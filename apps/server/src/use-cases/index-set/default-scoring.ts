import type { ScoringPolicy } from '@parindex/domain';

/**
 * Quy định tính điểm lúc đầu — for a set whose table says nothing of its sums: exact up to the printed index, two
 * places, ties shared, no grades. Shown to the person who issues, never taken for the decision's own words.
 */
export const defaultScoring: ScoringPolicy = {
  rounding: { at: 'index', places: 2, mode: 'half-up' },
  ranking: { order: 'dense', compare: 'rounded', places: 2, tieBreaks: [], whenAllTie: 'share' },
  grading: { on: 'index', bands: [] },
  exempt: 'reduce-maximum',
  unsurveyed: 'reduce-maximum',
};
