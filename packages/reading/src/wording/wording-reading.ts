import type { Decimal, Problem, ScoringRule, SetPart } from '@parindex/domain';

/**
 * Mức chắc chắn của một cách đọc. `certain`: every word that carries points was used and only one rule fits; `look`:
 * a person must confirm, a proposal is there; `unreadable`: no rule, a person scores by the wording.
 */
export type Verdict = 'certain' | 'look' | 'unreadable';

/**
 * Lời văn chấm điểm cần đọc.
 *
 * `wording`    "Hướng dẫn chấm" as printed, NFC or NFD
 * `name`       name of the item; names the figures when the wording says only "tỷ lệ"
 * `maxPoints`  points as decimal text; a deduction's is negative; absent when the sheet prints none
 * `year`       the year assessed: "trước 31/12 năm trước" becomes a day
 */
export type Wording = {
  readonly wording: string;
  readonly name: string;
  readonly maxPoints?: Decimal;
  readonly year: number;
  readonly part?: SetPart;
};

/** Một cách đọc khác — another rule that the same words allow; `label` says in words what differs. */
export type OtherReading = { readonly rule: ScoringRule; readonly label: string };

/**
 * Kết quả đọc lời văn. `rule` is `manual@1` when unreadable; `remarks` say what to look at (never blocking);
 * `others` are the further readings to choose from, empty when the verdict is `certain`.
 */
export type WordingReading = {
  readonly rule: ScoringRule;
  readonly verdict: Verdict;
  readonly remarks: readonly Problem[];
  readonly others: readonly OtherReading[];
};
