import type { Facts, SimpleRule } from '@parindex/domain';

/**
 * One item's points for all units, side by side: `n[u] ÷ d[u]`, both safe integers, d above zero. `state[u]` says what
 * the cell is; only `ready` cells are computed by a kernel.
 */
export type Cells = { readonly n: Float64Array; readonly d: Float64Array; readonly state: Uint8Array };

/** `fixed`: known without a kernel. `ready`: figures are read. `doubtful`: an integer might not be safe, ask the rule. */
export const cellState = { fixed: 0, ready: 1, doubtful: 2 } as const;

/**
 * Cách tính theo cột — a rule over columns of integers, for whole rounds at once. It computes what the rule of the same
 * kind in `rules/` computes or says `doubtful`; a property test holds the two together.
 */
export type Kernel = {
  /** Reads one unit's facts into the columns; false where the rule itself must look at them. */
  readonly read: (unit: number, facts: Facts) => boolean;
  /** Points of the ready cells from `from` up to, not including, `to`, before they are held and rounded. */
  readonly run: (from: number, to: number, cells: Cells) => void;
};

/** Facts of every unit for one item, as far as they are facts at all. */
export type FactsOfUnits = readonly (Facts | undefined)[];

/** Makes a kernel for a rule; undefined where its numbers are out of the ordinary and the rule itself must do. */
export type CompileKernel = (rule: SimpleRule, facts: FactsOfUnits) => Kernel | undefined;

/** The largest integer of which a float still knows every neighbour. */
export const safe = Number.MAX_SAFE_INTEGER;
