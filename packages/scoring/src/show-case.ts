import { type Decimal, exact, type Outcome, type Trace } from '@parindex/domain';
import { indexOf } from './aggregate.ts';
import type { CompiledSet } from './compiled-set.ts';
import { outcomeOf } from './evaluation.ts';
import { printIndex, type Ranked } from './rank-units.ts';
import type { ScoringCase } from './scoring-case.ts';
import type { Amount, GroupFiguresByItem, UnitScore } from './unit-score.ts';

/** Points and the maximum that applies, as decimal text. */
export type ShownAmount = { readonly points: Decimal; readonly maximum: Decimal };

/** One item of one unit with every step. */
export type ShownItem = ShownAmount & {
  readonly code: string;
  readonly name: string;
  readonly outcome: Outcome;
  readonly trace: Trace;
};

/** `index` is points in % of the maximum, two decimals; absent where nothing applies. */
export type ShownHeading = ShownAmount & {
  readonly code: string;
  readonly name: string;
  readonly pending: number;
  readonly index?: Decimal;
};

/** One unit: items, headings, parts, total, index, rank and grade. */
export type ShownUnit = {
  readonly id: string;
  readonly name?: string;
  readonly items: readonly ShownItem[];
  readonly headings: readonly ShownHeading[];
  readonly main: ShownAmount;
  readonly survey: ShownAmount;
  readonly bonus: Decimal;
  readonly deduction: Decimal;
  readonly total: Decimal;
  readonly maximum: Decimal;
  /** Exact, and as printed and compared. */
  readonly index?: Decimal;
  readonly printedIndex?: Decimal;
  readonly pending: number;
  readonly rank?: number;
  readonly shares: number;
  readonly needsCouncil: boolean;
  readonly grade?: string;
};

/** Kết quả một bài toán — units in the order of the case, the ranking best first, figures of the group by code. */
export type ScoredCase = {
  readonly title: string;
  readonly units: readonly ShownUnit[];
  readonly ranking: readonly { readonly id: string; readonly rank?: number }[];
  readonly group: Readonly<Record<string, { readonly smallest: Decimal; readonly largest: Decimal }>>;
};

/** The exact results of a case as JSON: decimals as text, 12 places where a fraction does not end. */
export const showCase = (
  given: ScoringCase,
  set: CompiledSet,
  scores: readonly UnitScore[],
  ranks: readonly Ranked[],
  figures: GroupFiguresByItem,
): ScoredCase => {
  const rankOf = new Map(ranks.map((ranked) => [ranked.unitId, ranked]));
  return {
    title: given.title,
    units: scores.map((score, index) =>
      showUnit(set, score, rankOf.get(score.unitId), given.units[index]?.name),
    ),
    ranking: ranks.map(({ unitId, rank }) => (rank === undefined ? { id: unitId } : { id: unitId, rank })),
    group: Object.fromEntries(
      Object.entries(figures).map(([rowId, { smallest, largest }]) => [
        rowId,
        { smallest: exact.toDecimal(smallest), largest: exact.toDecimal(largest) },
      ]),
    ),
  };
};

const showUnit = (
  set: CompiledSet,
  score: UnitScore,
  ranked: Ranked | undefined,
  name: string | undefined,
): ShownUnit => ({
  id: score.unitId,
  ...(name === undefined ? {} : { name }),
  items: score.items.map((item, index) => ({
    code: set.items[index]?.row.code ?? item.rowId,
    name: set.items[index]?.row.name ?? '',
    outcome: outcomeOf(item.evaluation),
    ...showAmount(item),
    trace: item.trace ?? [],
  })),
  headings: score.headings.map((heading, index) => ({
    code: set.headings[index]?.row.code ?? heading.rowId,
    name: set.headings[index]?.row.name ?? '',
    ...showAmount(heading),
    pending: heading.pending,
    ...headingIndex(heading),
  })),
  main: showAmount(score.main),
  survey: showAmount(score.survey),
  bonus: exact.toDecimal(score.bonus),
  deduction: exact.toDecimal(score.deduction),
  total: exact.toDecimal(score.total),
  maximum: exact.toDecimal(score.maximum),
  ...(score.index === undefined
    ? {}
    : { index: exact.toDecimal(score.index), printedIndex: printIndex(set.policy, score.index) }),
  pending: score.pending,
  ...(ranked?.rank === undefined ? {} : { rank: ranked.rank }),
  shares: ranked?.shares ?? 0,
  needsCouncil: ranked?.needsCouncil ?? false,
  ...(ranked?.grade === undefined ? {} : { grade: ranked.grade }),
});

const showAmount = ({ points, maximum }: Amount): ShownAmount => ({
  points: exact.toDecimal(points),
  maximum: exact.toDecimal(maximum),
});

const headingIndex = ({ points, maximum }: Amount): { readonly index?: Decimal } => {
  const index = indexOf(points, maximum);
  return index === undefined ? {} : { index: exact.toDecimal(index, 2) };
};
