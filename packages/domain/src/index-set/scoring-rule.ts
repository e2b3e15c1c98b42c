import type { Day, Decimal } from '../shared/ids.ts';

/** What happens when nothing of the kind arose in the year ("không phát sinh"). */
export type NothingArose = 'full-points' | 'reduce-maximum' | 'zero-points';

/** A label that an official reads and the points it gives. `id` is stable inside the rule. */
export type Choice = { readonly id: string; readonly label: string; readonly points: Decimal };

/** One interval with its points; an absent end is open-ended, `…Inclusive` says whether the end belongs to it. */
export type Band = {
  readonly from?: Decimal;
  readonly fromInclusive?: boolean;
  readonly to?: Decimal;
  readonly toInclusive?: boolean;
  readonly points: Decimal;
};

/** A kind of occurrence and what each one takes or gives (points, always positive here); `cap` for this kind alone. */
export type Rate = {
  readonly id: string;
  readonly label: string;
  readonly points: Decimal;
  readonly cap?: Decimal;
};

/**
 * What is typed in: `key` of the fact, its label, unit and kind. A percentage is entered as 82.4, not 0.824.
 * `signed`: may be below zero (a change against last year); otherwise a negative figure is refused.
 */
export type Quantity = {
  readonly key: string;
  readonly label: string;
  readonly unit?: string;
  readonly whole?: boolean;
  readonly signed?: boolean;
};

/**
 * The measured value of a rule: one figure, or a share 100 × numerator ÷ denominator (%). `mayExceed`: the numerator
 * may be larger than the denominator (receipts against the estimate, 107 %); otherwise that is refused as a slip.
 */
export type Measure =
  | { readonly kind: 'figure'; readonly figure: Quantity }
  | {
      readonly kind: 'share';
      readonly numerator: Quantity;
      readonly denominator: Quantity;
      readonly mayExceed?: boolean;
    };

/** Rules that give full, reduced or no points when the denominator is 0 or the person says "không phát sinh". */
type MayNotArise = { readonly whenNothingArose?: NothingArose };

/** Chọn một. Facts: `choice`. */
export type OptionsRule = { readonly kind: 'options@1'; readonly options: readonly Choice[] } & MayNotArise;

/** Cộng từng ý. Facts: `part.<id>` = true | false. */
export type ChecklistRule = { readonly kind: 'checklist@1'; readonly parts: readonly Choice[] } & MayNotArise;

/**
 * Mốc thời gian — the document's date against deadlines in order: the first whose `until` (inclusive) is not passed
 * gives the points; later gives `late`. Facts: `date`, or `notDone` = true → `notDone` points.
 */
export type DateRule = {
  readonly kind: 'date@1';
  readonly label: string;
  readonly deadlines: readonly { readonly until: Day; readonly points: Decimal; readonly label?: string }[];
  readonly late: Decimal;
  readonly notDone: Decimal;
};

/** Tỷ lệ × điểm tối đa. Facts: the measure's keys; never above the maximum. */
export type RatioRule = { readonly kind: 'ratio@1'; readonly measure: Measure } & MayNotArise;

/**
 * Tỷ lệ có ngưỡng — below `floor` (%) → `belowFloor`; from `full` (%) → the maximum; between: share ÷ `base` ×
 * maximum (`base` 100 unless the wording says otherwise). `floorInclusive`: a share equal to the floor counts as reached.
 */
export type RatioWithFloorRule = {
  readonly kind: 'ratio-with-floor@1';
  readonly measure: Measure;
  readonly floor: Decimal;
  readonly floorInclusive: boolean;
  readonly belowFloor: Decimal;
  readonly full: Decimal;
  readonly base: Decimal;
} & MayNotArise;

/** Tỷ lệ so với mục tiêu, không quá điểm tối đa: min(1, value ÷ target) × maximum. `target` absent: it is entered. */
export type RatioToTargetRule = {
  readonly kind: 'ratio-to-target@1';
  readonly measure: Measure;
  readonly target: { readonly value: Decimal } | { readonly quantity: Quantity };
} & MayNotArise;

/** Theo bậc. Bands must neither overlap nor leave a gap over the values that can occur. */
export type BandsRule = {
  readonly kind: 'bands@1';
  readonly measure: Measure;
  readonly bands: readonly Band[];
} & MayNotArise;

/** Trừ theo lỗi — from `base` down by each occurrence, never below `floor`. Facts: `count.<id>`. */
export type DeductionRule = {
  readonly kind: 'deduction@1';
  readonly base: Decimal;
  readonly rates: readonly Rate[];
  readonly floor?: Decimal;
};

/** Cộng theo lần — each occurrence gives, never above `cap`. Facts: `count.<id>`. */
export type BonusRule = { readonly kind: 'bonus@1'; readonly rates: readonly Rate[]; readonly cap?: Decimal };

/** Tình huống — first which situation the unit is in (fact `situation`), then that situation's own rule. */
export type SituationsRule = {
  readonly kind: 'situations@1';
  readonly situations: readonly { readonly id: string; readonly label: string; readonly rule: SimpleRule }[];
};

/**
 * So với nhóm — needs the figures of the whole group. `best`: value ÷ best × maximum; `min-max`: (value − min) ÷
 * (max − min) × maximum. `direction` says which end is good. Pending until the round is settled.
 */
export type RelativeRule = {
  readonly kind: 'relative@1';
  readonly measure: Measure;
  readonly against: 'best' | 'min-max';
  readonly direction: 'higher-is-better' | 'lower-is-better';
};

/** Giá trị của chỉ số khác (SIPAS, DTI …): value ÷ scale × maximum. Fact: `indexValue`. */
export type OtherIndexRule = {
  readonly kind: 'other-index@1';
  readonly index: string;
  readonly scale: Decimal;
} & MayNotArise;

/** Điều tra xã hội học: mean ÷ scale × maximum. Facts: `mean`, `validCount`; below `minimumCount` → not surveyed. */
export type SurveyMeanRule = {
  readonly kind: 'survey-mean@1';
  readonly scale: Decimal;
  readonly minimumCount?: Decimal;
};

/** Công thức, CEL syntax over `inputs`, `max` (the maximum), `min()`, `max()`, `round(x, places)`, `x ? a : b`. */
export type FormulaRule = {
  readonly kind: 'formula@1';
  readonly inputs: readonly (Quantity & { readonly flag?: boolean })[];
  readonly expression: string;
} & MayNotArise;

/** Chấm theo lời văn — a person gives points up to the maximum. Fact: `points`. */
export type ManualRule = { readonly kind: 'manual@1'; readonly step?: Decimal };

export type SimpleRule =
  | OptionsRule
  | ChecklistRule
  | DateRule
  | RatioRule
  | RatioWithFloorRule
  | RatioToTargetRule
  | BandsRule
  | DeductionRule
  | BonusRule
  | OtherIndexRule
  | SurveyMeanRule
  | FormulaRule
  | ManualRule;

/**
 * Cách tính điểm — a closed union; a kind with its version is a promise that it gives the same points for ever.
 * A change that alters a result is a new version (`ratio@2`).
 */
export type ScoringRule = SimpleRule | SituationsRule | RelativeRule;

export type RuleKind = ScoringRule['kind'];
