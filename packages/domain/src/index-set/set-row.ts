import type { Decimal, Id } from '../shared/ids.ts';
import type { ScoringRule } from './scoring-rule.ts';

/**
 * How an item gets its points: scored by the unit and then appraised; by the appraiser alone; from a survey; from
 * another published index; or from a figure that the province loads for all units.
 */
export type ScoringMethod = 'self' | 'appraisal-only' | 'survey' | 'other-index' | 'loaded';

/** Which part of the total an item counts to: the scale itself, điểm thưởng, or điểm trừ. */
export type SetPart = 'main' | 'bonus' | 'deduction';

/** How a heading's points come from its children: their sum, or `scale` × the weighted mean of theirs. */
export type Combination =
  | { readonly kind: 'sum' }
  | { readonly kind: 'weighted-mean'; readonly scale: Decimal };

type Row = {
  readonly id: Id;
  readonly parentId?: Id;
  /** Official code as printed ("1.1.3"); data, never parsed, not a key. */
  readonly code: string;
  readonly name: string;
  /** Short label for narrow columns ("TTHC"). */
  readonly shortName?: string;
  /** Weight inside a parent that combines by weighted mean. */
  readonly weight?: Decimal;
  readonly part: SetPart;
  /** Của bộ khung: only the authority that issued the template changes it. */
  readonly fixed?: true;
};

/** Lĩnh vực, tiêu chí có tiêu chí thành phần — a row that sums its children. `maxPoints` as printed, checked. */
export type Heading = Row & {
  readonly kind: 'heading';
  readonly maxPoints: Decimal;
  readonly combine: Combination;
  /** A lower authority may add sub-criteria of its own below it, up to `maxPoints`. */
  readonly open?: true;
};

/**
 * Mục chấm điểm — the scored leaf: a sub-criterion, or a criterion without any.
 *
 * `maxPoints`       points; for a deduction the largest deduction as a negative number (−2)
 * `wording`         "Hướng dẫn chấm" exactly as printed; `rule` is how the system reads it
 * `attention`       true while a person must still look at the rule
 * `evidence`        documents that the set asks for, as printed
 * `appraiser`       code of the authority that appraises it (cơ quan chủ trì lĩnh vực)
 * `leadOffice`, `supportingOffices`  names of offices as the set suggests them; a round assigns the real ones
 * `documentsWindow`, `figuresWindow` days between which a document must be dated, a figure be taken
 */
export type Item = Row & {
  readonly kind: 'item';
  readonly maxPoints: Decimal;
  readonly wording: string;
  readonly rule: ScoringRule;
  readonly attention: boolean;
  readonly evidence: string;
  readonly method: ScoringMethod;
  readonly appraiser?: string;
  readonly leadOffice?: string;
  readonly supportingOffices?: readonly string[];
  readonly documentsWindow?: Window;
  readonly figuresWindow?: Window;
};

export type Window = { readonly from?: string; readonly to?: string };

export type SetRow = Heading | Item;

export const isItem = (row: SetRow): row is Item => row.kind === 'item';
