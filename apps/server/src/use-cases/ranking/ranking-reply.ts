import { type Decimal, exact, type Id, type Rational } from '@parindex/domain';
import type { Ranked, UnitScore } from '@parindex/scoring';
import { roundReply } from '../appraisal/item-reply.ts';
import type { PreviousLine, PreviousResult } from './previous-result.ts';
import { isField, type SettledGroup, shareOf } from './settle-group.ts';

/** A group's ranking as the staff screens and the workbook show it; every number exact decimal text. */
export const rankingReply = (settled: SettledGroup, previous: PreviousResult | undefined) => {
  const { board, group, set, scores, ranks } = settled;
  const scoreOf = new Map(scores.map((score) => [score.unitId, score]));
  const indexes = ranks.flatMap(({ rank, index }) => (rank === undefined || !index ? [] : [index]));
  const earlier = [...(previous?.lines ?? [])]
    .filter(([unitId, { rank }]) => rank !== undefined && scoreOf.has(unitId))
    .flatMap(([, { index }]) => (index === undefined ? [] : [exact.decimal(index)]));
  return {
    round: roundReply(board),
    groups: board.groups.map(({ id, name }) => ({
      id,
      name,
      units: board.units.filter(({ groupId }) => groupId === id).length,
    })),
    group: { id: group.id, name: group.name },
    setTitle: set.title,
    scoring: set.scoring,
    fields: fieldsOf(settled),
    ...(previous === undefined ? {} : { previousYear: previous.year }),
    ...averages(indexes, earlier),
    rows: ranks.flatMap((ranked) => {
      const score = scoreOf.get(ranked.unitId);
      return score ? [rowOf(settled, ranked, score, previous?.lines.get(ranked.unitId))] : [];
    }),
    pending: settled.pending,
    estimated: settled.estimated,
    undecided: settled.undecided,
    onAgenda: settled.onAgenda,
    minutes: minutesOf(settled),
    unsurveyed: unsurveyedOf(settled),
  };
};

export type RankingRow = ReturnType<typeof rowOf>;

const fieldsOf = ({ group }: SettledGroup) =>
  group.prepared.set.rows
    .filter(({ row }) => isField(row))
    .map(({ row }) => ({
      rowId: row.id,
      code: row.code,
      name: row.name,
      shortName: row.shortName ?? row.name,
      maxPoints: row.maxPoints,
    }));

/** The minutes of the council's sittings that decided something in this group, each once. */
const minutesOf = ({ cellsOf }: SettledGroup) => [
  ...new Map(
    [...cellsOf.values()]
      .flat()
      .flatMap(({ decision }) =>
        decision
          ? [[decision.minutesNumber, { number: decision.minutesNumber, on: decision.minutesOn }] as const]
          : [],
      ),
  ).values(),
];

/** Survey items that had too few answers in a unit. */
const unsurveyedOf = ({ cellsOf }: SettledGroup) =>
  [...cellsOf.values()]
    .flat()
    .filter(({ source }) => source.from === 'survey-missing')
    .map(({ cell, unit, compiled }) => ({
      unitId: cell.unitId,
      unitShortName: unit.shortName,
      itemId: cell.itemId,
      code: compiled.row.code,
    }));

const averages = (indexes: readonly Rational[], earlier: readonly Rational[]) => {
  const mean = meanOf(indexes);
  const before = meanOf(earlier);
  const [first, ...others] = indexes;
  return {
    ...(mean === undefined ? {} : { average: mean }),
    ...(before === undefined ? {} : { previousAverage: before }),
    ...(first === undefined
      ? {}
      : {
          highest: exact.toDecimal(others.reduce(exact.larger, first)),
          lowest: exact.toDecimal(others.reduce(exact.smaller, first)),
        }),
  };
};

/** The mean of some indexes as decimal text; undefined where there are none. */
export const meanOf = (values: readonly Rational[]): Decimal | undefined =>
  values.length === 0
    ? undefined
    : exact.toDecimal(exact.divide(exact.sum(values), exact.rational(BigInt(values.length))));

const rowOf = (
  settled: SettledGroup,
  ranked: Ranked,
  score: UnitScore,
  previous: PreviousLine | undefined,
) => {
  const unit = settled.units.find(({ unitId }) => unitId === score.unitId);
  const cells = settled.cellsOf.get(score.unitId) ?? [];
  const survey = score.survey.points;
  return {
    unitId: score.unitId,
    name: unit?.name ?? '',
    shortName: unit?.shortName ?? '',
    ranked: score.ranked,
    ...(ranked.rank === undefined ? {} : { rank: ranked.rank }),
    shares: ranked.shares,
    needsCouncil: ranked.needsCouncil,
    ...(ranked.grade === undefined ? {} : { grade: ranked.grade }),
    ...(ranked.index ? { index: exact.toDecimal(ranked.index) } : {}),
    appraised: exact.toDecimal(exact.subtract(score.main.points, survey)),
    survey: exact.toDecimal(survey),
    bonus: exact.toDecimal(score.bonus),
    deduction: exact.toDecimal(score.deduction),
    total: exact.toDecimal(score.total),
    maximum: exact.toDecimal(score.maximum),
    pending: score.pending,
    fields: fieldScores(settled, score),
    exemptions: cells.flatMap(({ compiled, exempt }) =>
      exempt === undefined
        ? []
        : [{ code: compiled.row.code, maxPoints: compiled.row.maxPoints, reason: exempt }],
    ),
    ...(previous
      ? {
          previous: {
            ...(previous.rank === undefined ? {} : { rank: previous.rank }),
            ...(previous.index === undefined ? {} : { index: previous.index }),
            ...(previous.index !== undefined && ranked.index
              ? {
                  difference: exact.toDecimal(exact.subtract(ranked.index, exact.decimal(previous.index))),
                }
              : {}),
          },
        }
      : {}),
    ...nextGrade(settled, ranked),
  };
};

const fieldScores = ({ group }: SettledGroup, score: UnitScore) => {
  const headings = new Map(score.headings.map((heading) => [heading.rowId, heading]));
  const items = new Map(score.items.map((item) => [item.rowId, item]));
  return group.prepared.set.rows
    .filter(({ row }) => isField(row))
    .map(({ row }) => {
      const amount = headings.get(row.id) ?? items.get(row.id);
      const points = amount?.points ?? exact.zero;
      const maximum = amount?.maximum ?? exact.zero;
      const share = shareOf(points, maximum);
      return {
        rowId: row.id,
        points: exact.toDecimal(points),
        maximum: exact.toDecimal(maximum),
        ...(share === undefined ? {} : { share }),
        pending: headings.get(row.id)?.pending ?? 0,
      };
    });
};

/** The next better grade and how much of the index is missing for it. */
const nextGrade = ({ set }: SettledGroup, { index, grade }: Ranked) => {
  const { bands, on } = set.scoring.grading;
  const position = bands.findIndex(({ name }) => name === grade);
  const better = position > 0 ? bands[position - 1] : undefined;
  if (on !== 'index' || !index || better?.from === undefined) return {};
  const missing = exact.subtract(exact.decimal(better.from), index);
  return { nextGrade: { name: better.name, missing: exact.toDecimal(missing) } };
};

/** What one published look at a group depends on: rank, index and grade of every unit. */
export const seenOf = (rows: readonly Pick<RankingRow, 'unitId' | 'index' | 'rank' | 'grade'>[]) =>
  rows.map(({ unitId, index, rank, grade }) => ({ unitId, index, rank, grade })) satisfies readonly {
    readonly unitId: Id;
  }[];
