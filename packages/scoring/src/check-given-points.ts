import { exact, type Problem, problem, type Rational } from '@parindex/domain';

/**
 * Kiểm tra điểm cho trực tiếp — points that a person gives, whoever it is: inside the item's range, in its steps.
 *
 * Problems  `facts.points-above-maximum` with both numbers, `facts.points-step`
 */
export const checkGivenPoints = (
  maxPoints: string,
  points: Rational | undefined,
  step?: string,
): readonly Problem[] => {
  if (points === undefined) return [];
  const maximum = exact.decimal(maxPoints);
  const lower = exact.smaller(maximum, exact.zero);
  const upper = exact.larger(maximum, exact.zero);
  const value = exact.toDecimal(points);
  const problems: Problem[] = [];
  if (exact.isLess(points, lower) || exact.isLess(upper, points))
    problems.push(
      problem(
        'facts.points-above-maximum',
        { value, minimum: exact.toDecimal(lower), maximum: exact.toDecimal(upper) },
        'facts.points',
      ),
    );
  if (step !== undefined && !exact.isWhole(exact.divide(points, exact.decimal(step))))
    problems.push(problem('facts.points-step', { value, step }, 'facts.points'));
  return problems;
};
