import type { CaseSet } from './case-set.ts';
import type { ItemInput } from './unit-score.ts';

/** One unit of a case; `items` by the code of the row. */
export type CaseUnit = {
  readonly id: string;
  readonly name?: string;
  readonly ranked?: boolean;
  readonly items: Readonly<Record<string, ItemInput>>;
};

/**
 * Bài toán chấm điểm — a set, its units and what there is about them, in one readable file: rows and items are named by
 * their official codes, decimals are text, what is left out takes the usual meaning (`defaultPolicy`).
 */
export type ScoringCase = {
  readonly title: string;
  readonly source?: string;
  readonly set: CaseSet;
  readonly units: readonly CaseUnit[];
};
