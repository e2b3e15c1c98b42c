import type { Decimal } from '../shared/ids.ts';

/**
 * Ô nhập số liệu — one thing that a person fills in for an item; the score sheet, the offline workbook and the import
 * of figures are all made from the list that `inputsOf` in `@parindex/scoring` gives.
 *
 * `key`       of the fact
 * `label`     the rule's own words; absent for the reserved keys that need none (`inputLabel` in `@parindex/text`)
 * `kind`      `decimal`, `whole` and `count` are numbers; a `count` counts occurrences; `day` is yyyy-mm-dd
 * `signed`    a number that may be below zero
 * `required`  points stay pending without it; of inputs that are not required at least one must be filled
 * `group`     inputs that belong together (`measure`, `parts`, `counts`, `situation`, `instead`); `instead` stands for
 *             all others: not done, nothing arose
 */
export type RuleInput = {
  readonly key: string;
  readonly label?: string;
  readonly kind: 'decimal' | 'whole' | 'count' | 'day' | 'choice' | 'flag';
  readonly unit?: string;
  readonly signed?: boolean;
  readonly options?: readonly InputOption[];
  readonly required: boolean;
  readonly group: InputGroup;
};

/** Inputs that a sheet shows together. */
export type InputGroup = 'situation' | 'measure' | 'parts' | 'counts' | 'inputs' | 'instead';

/** One thing to choose; `points` where choosing it gives them. */
export type InputOption = { readonly id: string; readonly label: string; readonly points?: Decimal };
