import type { Rational, Trace } from '@parindex/domain';
import type { Sums } from './aggregate.ts';
import { exactTotals } from './columns/exact-totals.ts';
import { integerTotals } from './columns/integer-totals.ts';
import { itemColumn } from './columns/item-column.ts';
import { standingsOf } from './columns/standings.ts';
import type { CompiledSet } from './compiled-set.ts';
import { scoreItem } from './score-item.ts';
import { scoreUnit } from './score-unit.ts';
import type { GroupFiguresByItem, ItemInput, UnitInput, UnitScore } from './unit-score.ts';

/**
 * Kết quả của cả nhóm, sống — points, sums and ranks of many units, kept so that one changed figure costs one item, one
 * unit and one move in the ranking. Units and items are named by their place in `unitIds` and in `set.items`.
 *
 * It gives what `settleGroup` and `rankUnits` give; the way there is other (columns of integers, see `columns/`), and a
 * property test holds the two together.
 */
export type GroupScores = {
  readonly unitIds: readonly string[];
  /** Takes one new input for one item of one unit; points, sums and ranks of the whole group are right again. */
  readonly change: (unit: number, item: number, input: ItemInput | undefined) => void;
  /** Computes everything anew from the figures read. */
  readonly recompute: () => void;
  readonly rankOf: (unit: number) => number | undefined;
  /** Number of units with the same rank, itself included; 0 outside the ranking. */
  readonly sharesOf: (unit: number) => number;
  /** Ranked units by place in `unitIds`, best first. */
  readonly ranking: () => readonly number[];
  readonly sums: (unit: number) => Sums;
  readonly total: (unit: number) => Rational;
  readonly figures: () => GroupFiguresByItem;
  /** Everything about one unit, with every step where `trace` is true. */
  readonly score: (unit: number, trace?: boolean) => UnitScore;
  readonly trace: (unit: number, item: number) => Trace;
};

/**
 * Chấm cả nhóm — reads the figures of a group and computes points, sums and ranks.
 *
 * Problems  none — total over a set that passed `checkIndexSet`
 */
export const scoreGroup = (set: CompiledSet, units: readonly UnitInput[]): GroupScores => {
  const size = units.length;
  const marks = Uint8Array.from(units, ({ ranked }) => (ranked === false ? 0 : 1));
  const columns = set.items.map((item) =>
    itemColumn(
      item,
      units.map(({ items }) => items[item.row.id]),
      set.policy,
      marks,
    ),
  );
  const totals = integerTotals(set, columns, size) ?? exactTotals(set, columns, size);
  const standings = standingsOf(set, totals, marks);
  const inputs: UnitInput[] = units.map((unit) => ({ ...unit, items: { ...unit.items } }));

  const recompute = (): void => {
    for (const column of columns) {
      if (column.isRelative) column.lookOver();
      column.run(0, size);
    }
    totals.sumAll();
    standings.rankAll();
  };

  const change = (unit: number, item: number, input: ItemInput | undefined): void => {
    const column = columns[item];
    const owner = inputs[unit];
    if (column === undefined || owner === undefined) return;
    const { [column.item.row.id]: _before, ...others } = owner.items;
    inputs[unit] = {
      ...owner,
      items: input === undefined ? others : { ...others, [column.item.row.id]: input },
    };
    column.read(unit, input);
    if (column.isRelative && column.lookOver()) {
      column.run(0, size);
      totals.sum(unit);
      totals.sumItem(item);
      standings.rankAll();
      return;
    }
    column.run(unit, unit + 1);
    totals.sum(unit);
    standings.move(unit);
  };

  const figures = (): GroupFiguresByItem =>
    Object.fromEntries(
      columns.flatMap((column) => {
        const own = column.figures();
        return own === undefined ? [] : [[column.item.row.id, own]];
      }),
    );

  const inputOf = (unit: number): UnitInput => inputs[unit] ?? { unitId: '', items: {} };

  recompute();
  return {
    unitIds: units.map(({ unitId }) => unitId),
    change,
    recompute,
    rankOf: (unit) => standings.ranks[unit] || undefined,
    sharesOf: (unit) => (standings.ranks[unit] === 0 ? 0 : (standings.shares[unit] ?? 0)),
    ranking: () => standings.order(),
    sums: totals.sums,
    total: (unit) => totals.pointsOf(unit, 'total'),
    figures,
    score: (unit, trace = false) => scoreUnit(set, inputOf(unit), figures(), trace),
    trace: (unit, item) => {
      const column = columns[item];
      if (column === undefined) return [];
      const group = column.figures();
      return (
        scoreItem(column.item, inputOf(unit).items[column.item.row.id], set.policy, group, true).trace ?? []
      );
    },
  };
};
