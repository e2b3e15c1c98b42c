import { exact } from '@parindex/domain';
import { type CompiledSet, isHeading } from '../compiled-set.ts';
import { type ItemColumn, standing } from './item-column.ts';

/**
 * Chỉ số ước bằng số thực — the index of every unit as a float, and how far from the exact one it can be at most. Only
 * for sets that round nowhere below the total: rounding is a step that no bound on floats survives.
 */
export type IndexEstimate = {
  readonly values: Float64Array;
  readonly errors: Float64Array;
  /** Estimates units from `from` up to, not including, `to`; only `changed` has other points than before, if given. */
  readonly estimate: (from: number, to: number, changed?: number) => void;
};

/** Estimates for a set whose policy rounds at the index only. */
export const indexEstimate = (
  set: CompiledSet,
  columns: readonly ItemColumn[],
  size: number,
): IndexEstimate => {
  const values = new Float64Array(size);
  const errors = new Float64Array(size);
  const sums = {
    main: new Float64Array(size),
    bonus: new Float64Array(size),
    deduction: new Float64Array(size),
  };
  const applicable = new Float64Array(size);
  const terms = columns.map((column) => termOf(set, column, size));
  const limits = {
    bonus: limitOf(set.policy.bonusCap),
    deduction: limitOf(set.policy.deductionCap),
    ceiling: limitOf(set.policy.ceiling),
  };
  const doubt = doubtOf(terms, columns.length);

  const add = ({ column, part, points, share, maximum }: Term, from: number, to: number): void => {
    const into = sums[part];
    for (let unit = from; unit < to; unit += 1)
      into[unit] = (into[unit] as number) + (points[unit] as number);
    if (part !== 'main') return;
    const most = maximum * share;
    const standings = column.standing;
    for (let unit = from; unit < to; unit += 1)
      if (standings[unit] !== standing.notApplicable) applicable[unit] = (applicable[unit] as number) + most;
  };

  const finish = (unit: number): void => {
    const reached = (sums.main[unit] as number) + Math.max(sums.deduction[unit] as number, -limits.deduction);
    const lifted = reached + Math.min(sums.bonus[unit] as number, limits.bonus);
    const total = Math.max(reached, Math.min(lifted, limits.ceiling));
    const maximum = applicable[unit] as number;
    values[unit] = maximum === 0 ? Number.NaN : (100 * total) / maximum;
    errors[unit] = maximum === 0 ? 0 : doubt / maximum;
  };

  return {
    values,
    errors,
    estimate: (from, to, changed) => {
      terms.forEach((term, place) => {
        if (changed === undefined || changed === place) readPoints(term, from, to);
      });
      for (const column of [applicable, ...Object.values(sums)]) column.fill(0, from, to);
      for (const term of terms) add(term, from, to);
      for (let unit = from; unit < to; unit += 1) finish(unit);
    },
  };
};

/** One item's part of the index: its points times the share of them that reaches the total. */
type Term = {
  readonly column: ItemColumn;
  readonly part: 'main' | 'bonus' | 'deduction';
  readonly points: Float64Array;
  readonly share: number;
  readonly maximum: number;
};

const termOf = (set: CompiledSet, column: ItemColumn, size: number): Term => {
  const { above, position, row, rule } = column.item;
  return {
    column,
    part: row.part,
    points: new Float64Array(size),
    share: row.part === 'main' ? shareInTotal(set, above, position) : 1,
    maximum: exact.toNumber(rule.maximum),
  };
};

const readPoints = ({ column, points, share }: Term, from: number, to: number): void => {
  const { n, d } = column.cells;
  for (let unit = from; unit < to; unit += 1)
    points[unit] = ((n[unit] as number) / (d[unit] as number)) * share;
};

/**
 * 100 × the most that a total can be off. Every operation errs by at most half a unit of roundoff of what it has summed
 * so far, and no sum is larger than all maxima together, points and limits alike; each item goes through fewer than
 * four operations, its share included.
 */
const doubtOf = (terms: readonly Term[], items: number): number => {
  const size = terms.reduce((total, { maximum, share }) => total + Math.abs(maximum) * Math.max(1, share), 0);
  return 100 * 2 * size * (4 * items + 32) * Number.EPSILON;
};

const limitOf = (text: string | undefined): number =>
  text === undefined ? Number.POSITIVE_INFINITY : exact.toNumber(exact.decimal(text));

/** How much of a main item's points reaches the total: the product of its factors in the means above it. */
const shareInTotal = (set: CompiledSet, above: readonly number[], position: number): number => {
  let share = 1;
  let below = position;
  for (const heading of above) {
    const row = set.rows[heading];
    if (row !== undefined && isHeading(row) && row.mean !== undefined)
      share *= exact.toNumber(row.mean[row.counted.indexOf(below)] ?? exact.zero);
    below = heading;
  }
  return share;
};
