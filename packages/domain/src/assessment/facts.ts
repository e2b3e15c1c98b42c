import type { Decimal } from '../shared/ids.ts';

/**
 * Số liệu — what was entered for one item, by the keys that its rule asks for (`inputsOf` in scoring names them).
 * Decimals, days (`yyyy-mm-dd`) and ids of choices are text; yes/no is boolean. Reserved keys, the same in every
 * rule: `choice`, `part.<id>`, `date`, `notDone`, `count.<id>`, `situation`, `indexValue`, `mean`, `validCount`,
 * `points`, `nothingArose`; others are the `key`s of the rule's quantities.
 */
export type Facts = Readonly<Record<string, FactValue>>;

export type FactValue = string | boolean;

/**
 * Điểm của một mục, missing as a case of its own: `pending` names what is missing, `not-applicable` leaves the
 * maximum (miễn, không điều tra, không phát sinh), `settled` has points.
 */
export type Outcome =
  | {
      readonly kind: 'pending';
      readonly reason: 'no-facts' | 'facts-incomplete' | 'needs-group' | 'not-appraised' | 'to-review';
    }
  | { readonly kind: 'not-applicable'; readonly reason: 'exempt' | 'not-surveyed' | 'nothing-arose' }
  | { readonly kind: 'settled'; readonly points: Decimal };
