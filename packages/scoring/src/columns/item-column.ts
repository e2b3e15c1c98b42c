import { exact, type Facts, type Rational, type ScoringPolicy } from '@parindex/domain';
import type { CompiledItem } from '../compiled-set.ts';
import type { GroupFigures } from '../evaluation.ts';
import { groupSpread } from '../group-spread.ts';
import { readMeasure } from '../rules/measure.ts';
import { scoreItem } from '../score-item.ts';
import type { ItemInput, ItemScore } from '../unit-score.ts';
import { compileKernel, compileRelativeKernel } from './compile-kernel.ts';
import { holdWithin } from './hold-cells.ts';
import { type Cells, cellState, type Kernel } from './kernel.ts';

/** What a cell counts as in the sums. */
export const standing = { settled: 0, pending: 1, notApplicable: 2 } as const;

/**
 * Một mục của mọi đơn vị — points of one item for the whole group, held between 0 and the maximum but not yet rounded;
 * `beyond` keeps points that no pair of safe integers can.
 */
export type ItemColumn = {
  readonly item: CompiledItem;
  readonly cells: Cells;
  readonly standing: Uint8Array;
  readonly beyond: ReadonlyMap<number, Rational>;
  readonly isRelative: boolean;
  /** Takes one unit's new input; `run` then gives its points. */
  readonly read: (unit: number, input: ItemInput | undefined) => void;
  /** Points of the units from `from` up to, not including, `to`. */
  readonly run: (from: number, to: number) => void;
  /** Looks over the group again; true when its figures changed, so that every unit must be run. */
  readonly lookOver: () => boolean;
  readonly figures: () => GroupFigures | undefined;
};

/**
 * @param marks  1 for units that set a mark for others (those in the ranking)
 */
export const itemColumn = (
  item: CompiledItem,
  inputs: (ItemInput | undefined)[],
  policy: ScoringPolicy,
  marks: Uint8Array,
): ItemColumn => {
  const size = inputs.length;
  const facts = inputs.map((input) => (input !== undefined && 'facts' in input ? input.facts : undefined));
  const cells: Cells = {
    n: new Float64Array(size),
    d: new Float64Array(size).fill(1),
    state: new Uint8Array(size),
  };
  const standings = new Uint8Array(size);
  const beyond = new Map<number, Rational>();
  const { rule } = item.row;
  const relative = rule.kind === 'relative@1' ? rule : undefined;
  let relativeKernel = relative && compileRelativeKernel(relative, item.rule.maximum, facts);
  const plainKernel = rule.kind === 'relative@1' ? undefined : compileKernel(rule, item.rule.maximum, facts);
  let group: GroupFigures | undefined;
  const hold = holdWithin(item.rule.maximum);

  const isReady = (unit: number): boolean => cells.state[unit] === cellState.ready;

  const ask = (unit: number): void => store(unit, scoreItem(item, inputs[unit], policy, group));

  const store = (unit: number, { evaluation, points }: ItemScore): void => {
    standings[unit] =
      evaluation.kind === 'settled'
        ? standing.settled
        : evaluation.kind === 'pending'
          ? standing.pending
          : standing.notApplicable;
    beyond.delete(unit);
    const { n, d } = points;
    if (typeof n === 'number' && typeof d === 'number') {
      cells.n[unit] = n;
      cells.d[unit] = d;
      return;
    }
    beyond.set(unit, points);
    cells.n[unit] = exact.toNumber(points);
    cells.d[unit] = 1;
  };

  const readFacts = (unit: number, own: Facts): boolean => {
    if (relative === undefined) return plainKernel?.read(unit, own) === true;
    if (relativeKernel?.read(unit, own) === true) return true;
    // a measure that only the rule can read: from now on the rule compares the whole group
    if (readMeasure(relative.measure, own) !== undefined) relativeKernel = undefined;
    return false;
  };

  const read = (unit: number, input: ItemInput | undefined): void => {
    inputs[unit] = input;
    beyond.delete(unit);
    // without facts too, so that the kernel forgets those it had
    const isRead = readFacts(unit, input !== undefined && 'facts' in input ? input.facts : {});
    cells.state[unit] = isRead ? cellState.ready : cellState.fixed;
    if (isRead) standings[unit] = standing.settled;
    else ask(unit);
  };

  const run = (from: number, to: number): void => {
    const kernel: Kernel | undefined = relative === undefined ? plainKernel : relativeKernel;
    if (kernel === undefined || (relative !== undefined && group === undefined)) {
      if (relative !== undefined) for (let unit = from; unit < to; unit += 1) ask(unit);
      return;
    }
    if (relative !== undefined || beyond.size > 0)
      for (let unit = from; unit < to; unit += 1) {
        if (!isReady(unit)) continue;
        standings[unit] = standing.settled;
        beyond.delete(unit);
      }
    kernel.run(from, to, cells);
    hold(from, to, cells);
    for (let unit = from; unit < to; unit += 1) {
      if (cells.state[unit] !== cellState.doubtful) continue;
      ask(unit);
      cells.state[unit] = cellState.ready;
    }
  };

  const lookOver = (): boolean => {
    if (relative === undefined) return false;
    const before = group;
    const quick = relativeKernel?.spread(cells, marks);
    group =
      quick === 'nobody'
        ? undefined
        : (quick ??
          groupSpread(
            relative.measure,
            inputs.filter((_, unit) => marks[unit] === 1),
          ));
    if (group !== undefined && relativeKernel?.against(group) === false) relativeKernel = undefined;
    return before === undefined || group === undefined || !sameFigures(before, group);
  };

  inputs.forEach((input, unit) => {
    read(unit, input);
  });
  return {
    item,
    cells,
    standing: standings,
    beyond,
    isRelative: relative !== undefined,
    read,
    run,
    lookOver,
    figures: () => group,
  };
};

const sameFigures = (a: GroupFigures, b: GroupFigures): boolean =>
  exact.equals(a.smallest, b.smallest) && exact.equals(a.largest, b.largest);
