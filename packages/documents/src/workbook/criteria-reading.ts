import type { Decimal, LegalBasis, LevelWords, Problem, ScoringPolicy, SetRow } from '@parindex/domain';
import type { OtherReading, Verdict } from '@parindex/reading';

/**
 * Một dòng đọc được từ bảng tiêu chí.
 *
 * `row`      draft row; its `id` and `parentId` are local to this reading (`r7` = sheet row 7), replaced by
 *            `draftFromReading` when the draft is saved
 * `cells`    where each part stands ("E53"); absent when the sheet has no such cell
 * `source`   where an item's rule comes from: the sheet "Quy tắc", or the wording read by the grammar
 * `remarks`  what a person should look at in this row, with cells
 * `others`   further rules that the wording allows, for the person to choose
 */
export type RowReading = {
  readonly row: SetRow;
  readonly sheetRow: number;
  readonly cells: {
    readonly code?: string;
    readonly name?: string;
    readonly maxPoints?: string;
    readonly evidence?: string;
    readonly wording?: string;
  };
  readonly source: 'heading' | 'rule-sheet' | 'wording';
  readonly verdict: Verdict;
  readonly remarks: readonly Problem[];
  readonly others: readonly OtherReading[];
};

/** Tổng điểm tối đa của thang điểm và của từng lĩnh vực: 100 = 12 + 8 + … */
export type PartTotal = { readonly total: Decimal; readonly fields: readonly Decimal[] };

/**
 * Kết quả đọc bảng tiêu chí — a draft set with everything that a person must know before it is saved.
 *
 * `problems`  about the table, with cells; one that is `blocking` keeps the draft from being issued. Remarks about
 *             rules stand at their rows.
 * `scoring`   the set's sums and ranks, when the sheet "Quy tắc" gives them
 * `total`     of the main scale, bonus and deduction apart
 */
export type CriteriaSheetReading = {
  readonly sheet: string;
  readonly otherSheets: readonly string[];
  readonly year: number;
  readonly title?: string;
  readonly groupKind?: string;
  readonly decision?: Partial<LegalBasis>;
  readonly demonstration: boolean;
  readonly levelWords: LevelWords;
  readonly rows: readonly RowReading[];
  readonly scoring?: ScoringPolicy;
  readonly total?: PartTotal;
  readonly problems: readonly Problem[];
};
