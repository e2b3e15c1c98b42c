import type { Rational } from '@parindex/domain';
import type { Sums } from '../aggregate.ts';

/**
 * Cộng điểm của cả nhóm — what ranking asks of the sums. Two ways give it: whole units of rounded points
 * (`integerTotals`), and floats that decide only what they can prove, backed by exact fractions (`exactTotals`).
 */
export type Totals = {
  /** Sums of all units anew, after all items were run. */
  readonly sumAll: () => void;
  /** Sums of all units anew, after only the item at this place of `set.items` was run. */
  readonly sumItem: (place: number) => void;
  /** Sums of one unit anew. */
  readonly sum: (unit: number) => void;
  /** Everything about one unit that is a sum, exact. */
  readonly sums: (unit: number) => Sums;
  /** False where nothing applies, so that there is no index. */
  readonly hasIndex: (unit: number) => boolean;
  /** Below zero, zero, above zero as the compared index of a is less than, equal to, greater than that of b. */
  readonly compareIndex: (a: number, b: number) => number;
  /** Points of one row by its position in the set; the total for `'total'`, a part of it by its name. */
  readonly pointsOf: (
    unit: number,
    what: number | 'total' | 'main' | 'survey' | 'bonus' | 'deduction',
  ) => Rational;
};
