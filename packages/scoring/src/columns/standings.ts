import { exact, type RankingPolicy, type TieBreak } from '@parindex/domain';
import type { CompiledSet } from '../compiled-set.ts';
import type { Totals } from './totals.ts';

/** Thứ hạng của cả nhóm, kept in order so that one change moves one unit. 0 is no rank. */
export type Standings = {
  readonly ranks: Int32Array;
  /** Number of units that have the same rank, the unit itself included. */
  readonly shares: Int32Array;
  /** Ranked units, best first; equal ones in the order of the units. */
  readonly order: () => readonly number[];
  readonly rankAll: () => void;
  /** Moves one unit to its new place after its sums changed. */
  readonly move: (unit: number) => void;
};

/**
 * @param marks  1 for units in the ranking
 */
export const standingsOf = (set: CompiledSet, totals: Totals, marks: Uint8Array): Standings => {
  const { ranking } = set.policy;
  const ranks = new Int32Array(marks.length);
  const shares = new Int32Array(marks.length);
  const tieBreaks = ranking.tieBreaks.map((tieBreak) => compareTies(set, totals, tieBreak));
  let order: number[] = [];

  const compareUnits = (a: number, b: number): number => {
    const byIndex = totals.compareIndex(b, a);
    if (byIndex !== 0) return byIndex;
    for (const compareTie of tieBreaks) {
      const byTie = compareTie(a, b);
      if (byTie !== 0) return byTie;
    }
    return 0;
  };

  const isRankable = (unit: number): boolean => marks[unit] === 1 && totals.hasIndex(unit);

  const assign = (): void => {
    ranks.fill(0);
    let rank = 0;
    for (let start = 0; start < order.length; ) {
      let end = start + 1;
      while (end < order.length && compareUnits(order[start] as number, order[end] as number) === 0) end += 1;
      rank = nextRank(ranking, rank, start);
      for (let place = start; place < end; place += 1) {
        ranks[order[place] as number] = rank;
        shares[order[place] as number] = end - start;
      }
      start = end;
    }
  };

  /** Starts from the order that was, since much of it usually still holds. */
  const rankAll = (): void => {
    const newcomers = Array.from(marks.keys()).filter((unit) => ranks[unit] === 0);
    order = [...order, ...newcomers].filter(isRankable).sort((a, b) => compareUnits(a, b) || a - b);
    assign();
  };

  /** Equal units stand in the order of the units, as a stable sort leaves them. */
  const placeFor = (unit: number): number => {
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = order[middle] as number;
      const before = compareUnits(other, unit) || other - unit;
      if (before < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  const move = (unit: number): void => {
    const stood = order.indexOf(unit);
    if (stood >= 0) order.splice(stood, 1);
    if (isRankable(unit)) order.splice(placeFor(unit), 0, unit);
    assign();
  };

  return { ranks, shares, order: () => order, rankAll, move };
};

const nextRank = ({ order }: RankingPolicy, before: number, above: number): number =>
  order === 'dense' ? before + 1 : above + 1;

/** Better first. */
const compareTies = (
  set: CompiledSet,
  totals: Totals,
  tieBreak: TieBreak,
): ((a: number, b: number) => number) => {
  const what =
    tieBreak.by === 'row'
      ? (set.positionOf.get(tieBreak.rowId) ?? -1)
      : tieBreak.by === 'part'
        ? tieBreak.part
        : 'total';
  const sign = 'smallerFirst' in tieBreak && tieBreak.smallerFirst === true ? -1 : 1;
  return (a, b) => sign * exact.compare(totals.pointsOf(b, what), totals.pointsOf(a, what));
};
