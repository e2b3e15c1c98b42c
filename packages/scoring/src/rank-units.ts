import { type Decimal, exact, type Rational, type ScoringPolicy, type TieBreak } from '@parindex/domain';
import { gradeOf } from './grade.ts';
import type { UnitScore } from './unit-score.ts';

/**
 * Thứ hạng của một đơn vị.
 *
 * `rank`         absent for a unit outside the ranking or without an index
 * `shares`       number of units with this rank, itself included
 * `needsCouncil` the tie-breaks all tied and the set leaves the order to the council
 * `index`        the index as compared: rounded or exact, as the set says
 */
export type Ranked = {
  readonly unitId: string;
  readonly rank?: number;
  readonly shares: number;
  readonly needsCouncil: boolean;
  readonly index: Rational | undefined;
  readonly grade?: string;
};

/**
 * Xếp hạng — ranks of one group and each unit's grade; best first, equal units in the order given, units without a rank
 * last.
 *
 * Example  golden/cases/ranking-dense.json (Đà Nẵng 2024: 3, 3, 4, 4, 5)
 */
export const rankUnits = (policy: ScoringPolicy, scores: readonly UnitScore[]): readonly Ranked[] => {
  const entries = scores.map((score) => ({ score, index: comparedIndex(policy, score.index) }));
  const ordered = entries.filter(isRankable).sort((a, b) => compareUnits(policy, a, b));
  const places = placesOf(policy, ordered);
  return [
    ...ordered.map((entry, position) => rankedAt(policy, entry, position, places)),
    ...entries
      .filter((entry) => !isRankable(entry))
      .map(({ score, index }) => unranked(policy, score, index)),
  ];
};

/** The index as the set compares and prints it. */
export const comparedIndex = (
  { ranking, rounding }: ScoringPolicy,
  index: Rational | undefined,
): Rational | undefined =>
  index === undefined || ranking.compare === 'exact'
    ? index
    : exact.round(index, ranking.places, rounding.mode);

/** Chỉ số như in ra — rounded once, with the places and in the way of the set. */
export const printIndex = ({ ranking, rounding }: ScoringPolicy, index: Rational): Decimal => {
  const places = rounding.at === 'index' ? rounding.places : ranking.places;
  return exact.toDecimal(exact.round(index, places, rounding.mode), places);
};

type Entry = { readonly score: UnitScore; readonly index: Rational | undefined };
type Rankable = Entry & { readonly index: Rational };

const isRankable = (entry: Entry): entry is Rankable => entry.score.ranked && entry.index !== undefined;

/** Better first; zero when neither the index nor any tie-break tells them apart. */
const compareUnits = ({ ranking }: ScoringPolicy, a: Rankable, b: Rankable): number => {
  const byIndex = exact.compare(b.index, a.index);
  if (byIndex !== 0) return byIndex;
  for (const tieBreak of ranking.tieBreaks) {
    const order = exact.compare(tieValue(tieBreak, b.score), tieValue(tieBreak, a.score));
    if (order !== 0) return 'smallerFirst' in tieBreak && tieBreak.smallerFirst === true ? -order : order;
  }
  return 0;
};

const tieValue = (tieBreak: TieBreak, score: UnitScore): Rational => {
  if (tieBreak.by === 'total') return score.total;
  if (tieBreak.by === 'part') {
    const part = score[tieBreak.part];
    return 'points' in part ? part.points : part;
  }
  const row =
    score.headings.find(({ rowId }) => rowId === tieBreak.rowId) ??
    score.items.find(({ rowId }) => rowId === tieBreak.rowId);
  return row?.points ?? exact.zero;
};

type Place = { readonly rank: number; readonly shares: number };

const placesOf = (policy: ScoringPolicy, ordered: readonly Rankable[]): readonly Place[] => {
  const groups: Rankable[][] = [];
  for (const entry of ordered) {
    const group = groups.at(-1);
    const before = group?.[0];
    if (group !== undefined && before !== undefined && compareUnits(policy, before, entry) === 0)
      group.push(entry);
    else groups.push([entry]);
  }
  let above = 0;
  return groups.flatMap((group, index) => {
    const rank = policy.ranking.order === 'dense' ? index + 1 : above + 1;
    above += group.length;
    return group.map(() => ({ rank, shares: group.length }));
  });
};

const rankedAt = (
  policy: ScoringPolicy,
  { score, index }: Rankable,
  position: number,
  places: readonly Place[],
): Ranked => {
  const { rank, shares } = places[position] ?? { rank: position + 1, shares: 1 };
  return {
    unitId: score.unitId,
    rank,
    shares,
    needsCouncil: shares > 1 && policy.ranking.whenAllTie === 'council',
    index,
    ...graded(policy, score, index),
  };
};

const unranked = (policy: ScoringPolicy, score: UnitScore, index: Rational | undefined): Ranked => ({
  unitId: score.unitId,
  shares: 0,
  needsCouncil: false,
  index,
  ...graded(policy, score, index),
});

const graded = (policy: ScoringPolicy, score: UnitScore, index: Rational | undefined): { grade?: string } => {
  const grade = gradeOf(policy.grading, index, score.total);
  return grade === undefined ? {} : { grade };
};
