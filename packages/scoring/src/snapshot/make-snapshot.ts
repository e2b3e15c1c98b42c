import {
  exact,
  type Id,
  type IndexSet,
  type PublicationDecision,
  type ResultSnapshot,
  type SettledSource,
  type SnapshotItem,
  type SnapshotUnit,
  snapshotFormat,
} from '@parindex/domain';
import { compileSet } from '../compiled-set.ts';
import { type Ranked, rankUnits } from '../rank-units.ts';
import { settleGroup } from '../settle-group.ts';
import type { ItemScore, UnitScore } from '../unit-score.ts';
import { basisOfSource, inputOfSource } from './snapshot-input.ts';

/** Version of the engine that a snapshot was made by. Rules carry versions of their own. */
export const engineVersion = '1';

/** One unit of a group as its result is frozen: what each item rests on, by item id. */
export type SettledUnit = {
  readonly unitId: Id;
  readonly name: string;
  readonly shortName: string;
  readonly ranked: boolean;
  readonly sources: ReadonlyMap<Id, SettledSource>;
  readonly notes: Readonly<Record<Id, string>>;
};

export type SnapshotHeader = {
  readonly round: ResultSnapshot['round'];
  readonly group: ResultSnapshot['group'];
  readonly version: number;
  readonly decision: PublicationDecision;
};

/** A snapshot before its seal is put on. */
export type UnsealedSnapshot = Omit<ResultSnapshot, 'seal'>;

/**
 * Lập bản chốt kết quả — settles and ranks a group and writes down everything that the result follows from.
 *
 * @param set  as issued; it goes into the snapshot whole
 * Source      D13
 */
export const makeSnapshot = (
  header: SnapshotHeader,
  set: IndexSet,
  units: readonly SettledUnit[],
): UnsealedSnapshot => {
  const compiled = compileSet(set);
  const { scores } = settleGroup(
    compiled,
    units.map(({ unitId, ranked, sources }) => ({
      unitId,
      ranked,
      items: Object.fromEntries(
        [...sources].flatMap(([itemId, source]) => {
          const input = inputOfSource(source);
          return input ? [[itemId, input]] : [];
        }),
      ),
    })),
  );
  const ranks = new Map(rankUnits(set.scoring, scores).map((ranked) => [ranked.unitId, ranked]));
  return {
    format: snapshotFormat,
    engine: engineVersion,
    ...header,
    set,
    units: units.flatMap((unit, index) => {
      const score = scores[index];
      return score ? [snapshotUnit(unit, score, ranks.get(unit.unitId))] : [];
    }),
  };
};

const snapshotUnit = (
  { sources, notes, ...unit }: SettledUnit,
  score: UnitScore,
  ranked: Ranked | undefined,
): SnapshotUnit => ({
  ...unit,
  items: score.items.map((item) => snapshotItem(item, sources.get(item.rowId))),
  ...resultOf(score, ranked),
  ...(Object.keys(notes).length > 0 ? { notes } : {}),
});

const snapshotItem = (item: ItemScore, source: SettledSource | undefined): SnapshotItem => ({
  itemId: item.rowId,
  ...(source ? basisOfSource(source) : { from: 'nothing' as const }),
  ...(item.evaluation.kind === 'settled' ? { points: exact.toDecimal(item.points) } : {}),
  maximum: exact.toDecimal(item.maximum),
});

/** What follows from the items of a unit, as a snapshot writes it. */
export const resultOf = (score: UnitScore, ranked: Ranked | undefined) => ({
  headings: score.headings.map(({ rowId, points, maximum }) => ({
    rowId,
    points: exact.toDecimal(points),
    maximum: exact.toDecimal(maximum),
  })),
  main: exact.toDecimal(score.main.points),
  survey: exact.toDecimal(score.survey.points),
  bonus: exact.toDecimal(score.bonus),
  deduction: exact.toDecimal(score.deduction),
  total: exact.toDecimal(score.total),
  maximum: exact.toDecimal(score.maximum),
  ...(ranked?.index === undefined ? {} : { index: exact.toDecimal(ranked.index) }),
  ...(ranked?.rank === undefined ? {} : { rank: ranked.rank }),
  shares: ranked?.shares ?? 0,
  ...(ranked?.grade === undefined ? {} : { grade: ranked.grade }),
});
