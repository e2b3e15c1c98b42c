import type { Decimal } from '@parindex/domain';
import type { Signature } from '../page.ts';
import type { Draft, Issue, Issuer } from './letter.ts';

/** Một dòng của Bảng tổng hợp (Phụ lục I). `evidence`: number, date and pages of each document. */
export type ReportLine = {
  readonly code: string;
  readonly name: string;
  readonly weight: 'field' | 'criterion' | 'plain';
  readonly maxPoints: Decimal;
  readonly claimed?: Decimal;
  readonly evidence: readonly string[];
  readonly explained: boolean;
  readonly note?: string;
};

/**
 * Một dòng của Bảng giải trình (Phụ lục II).
 *
 * `caseWords`    trường hợp: `explanationCaseWords` of text, or words of the unit's own
 * `computation`  how the points were judged and computed
 * `related`      documents beside it
 * `kind`         `insufficient`: a document is missing or does not show everything; `method`: only the computation
 */
export type ReportExplanation = {
  readonly code: string;
  readonly name: string;
  readonly maxPoints: Decimal;
  readonly claimed: Decimal;
  readonly caseWords: string;
  readonly computation: string;
  readonly related: readonly string[];
  readonly kind: 'insufficient' | 'method';
};

/** Điểm không tự chấm vì được miễn: which codes, how many points, why. */
export type ExemptPart = {
  readonly codes: readonly string[];
  readonly points: Decimal;
  readonly reason: string;
};

/**
 * Báo cáo kết quả tự đánh giá, the data; everything that a template may change stands here.
 *
 * `unitName`      as in a sentence: "Ủy ban nhân dân huyện Côn Đảo"
 * `basis`         the plan it answers to, whole: "Kế hoạch số 135/KH-UBND ngày … của Ủy ban nhân dân tỉnh …"
 * `organisation`  paragraphs of part I
 * `claimable`     maximum of what the unit scores itself; `percent` claimed ÷ claimable
 * `outsidePoints` maximum given by survey and other indices; `applicable` maximum that applies to the unit
 * `difficulties`, `proposals`  part IV, numbered through
 * Source: CV 383–384/BNV-CCHC 28/01/2021: (a) summary table, (b) explanations, (c) difficulties and proposals
 */
export type SelfAssessmentReport = {
  readonly year: number;
  readonly issuer: Issuer;
  readonly issue: Issue;
  readonly draft?: Draft;
  readonly demonstration: boolean;
  readonly unitName: string;
  readonly basis: string;
  readonly organisation: readonly string[];
  readonly claimed: Decimal;
  readonly claimable: Decimal;
  readonly percent: Decimal;
  readonly outsidePoints: Decimal;
  readonly exempt?: ExemptPart;
  readonly applicable: Decimal;
  readonly lines: readonly ReportLine[];
  readonly explanations: readonly ReportExplanation[];
  readonly difficulties: readonly string[];
  readonly proposals: readonly string[];
  readonly receivers: readonly string[];
  readonly signature: Signature;
};
