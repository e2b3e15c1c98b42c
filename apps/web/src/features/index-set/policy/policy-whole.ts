import { exact, type ScoringPolicy } from '@parindex/domain';

/** Whether every number of the policy is typed in, so that it can be sent. */
export const isPolicyWhole = ({ rounding, ranking, grading, ...limits }: ScoringPolicy): boolean =>
  [rounding.places, ranking.places].every(
    (places) => Number.isInteger(places) && places >= 0 && places <= 12,
  ) &&
  grading.bands.every(({ from }) => from === undefined || isDecimal(from)) &&
  [limits.bonusCap, limits.deductionCap, limits.ceiling].every(
    (limit) => limit === undefined || isDecimal(limit),
  );

const isDecimal = (text: string): boolean => exact.parseDecimal(text) !== undefined;
