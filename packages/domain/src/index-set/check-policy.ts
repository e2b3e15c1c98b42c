import { compare, isNegative, parseDecimal, type Rational } from '../shared/exact.ts';
import { type Problem, problem } from '../shared/problem.ts';
import type { Grading, RankingPolicy, ScoringPolicy } from './scoring-policy.ts';
import type { SetRow } from './set-row.ts';

/**
 * Kiểm tra quy định tính điểm của bộ — rounding, ranking, grades and caps.
 *
 * Problems  `scoring.*`, each with `at` naming its part of the set
 */
export const checkPolicy = (policy: ScoringPolicy, rows: readonly SetRow[]): readonly Problem[] => [
  ...checkPlaces(policy.rounding.places, 'scoring.rounding'),
  ...checkPlaces(policy.ranking.places, 'scoring.ranking'),
  ...checkTwoRoundings(policy),
  ...checkTieBreaks(policy.ranking, rows),
  ...checkGrades(policy.grading),
  ...(['bonusCap', 'deductionCap', 'ceiling'] as const).flatMap((limit) => checkLimit(policy[limit], limit)),
];

const checkPlaces = (places: number, at: string): readonly Problem[] =>
  Number.isInteger(places) && places >= 0 && places <= 6
    ? []
    : [problem('scoring.places-out-of-range', { places: String(places), minimum: '0', maximum: '6' }, at)];

/** An index rounded twice may end one digit off: 84.9949 → 84.995 → 85.00. */
const checkTwoRoundings = ({ rounding, ranking }: ScoringPolicy): readonly Problem[] =>
  rounding.at === 'index' && ranking.compare === 'rounded' && rounding.places !== ranking.places
    ? [
        problem(
          'scoring.two-roundings',
          { printed: rounding.places, compared: ranking.places },
          'scoring.ranking',
          false,
        ),
      ]
    : [];

const checkTieBreaks = (ranking: RankingPolicy, rows: readonly SetRow[]): readonly Problem[] => {
  const ids = new Set(rows.map(({ id }) => id));
  return ranking.tieBreaks.flatMap((tieBreak, index) =>
    tieBreak.by === 'row' && !ids.has(tieBreak.rowId)
      ? [problem('scoring.tie-break-unknown', { position: index + 1 }, 'scoring.ranking')]
      : [],
  );
};

const checkGrades = ({ bands }: Grading): readonly Problem[] => {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  let above: Rational | undefined;
  bands.forEach((band, index) => {
    const last = index === bands.length - 1;
    const from = band.from === undefined ? undefined : parseDecimal(band.from);
    if (seen.has(band.name))
      problems.push(problem('scoring.grade-duplicate', { name: band.name }, 'scoring.grading'));
    seen.add(band.name);
    if (last && band.from !== undefined)
      problems.push(
        problem('scoring.grade-last-not-open', { name: band.name, from: band.from }, 'scoring.grading'),
      );
    if (!last && from === undefined)
      problems.push(problem('scoring.grade-start-missing', { name: band.name }, 'scoring.grading'));
    if (above !== undefined && from !== undefined && compare(from, above) >= 0)
      problems.push(problem('scoring.grades-out-of-order', { name: band.name }, 'scoring.grading'));
    above = from ?? above;
  });
  return problems;
};

const checkLimit = (text: string | undefined, limit: string): readonly Problem[] => {
  if (text === undefined) return [];
  const value = parseDecimal(text);
  return value !== undefined && !isNegative(value)
    ? []
    : [problem('scoring.limit-not-a-number', { text }, `scoring.${limit}`)];
};
