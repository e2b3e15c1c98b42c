import type { Day } from '../shared/ids.ts';

/**
 * Giải trình — what the documents do not show and how the points were judged and computed, in the unit's words.
 *
 * `gap` which document is missing, or what it fails to show · `computation` how the points were assessed and
 * computed · `officialFiguresOn` the day the official figure will be there, when the figure is an estimate
 * Source: notice of huyện Côn Đảo of 16/10/2020; CV 383/BNV-CCHC of 28/01/2021, part (b) of the report
 */
export type Explanation = {
  readonly gap: string;
  readonly computation: string;
  readonly officialFiguresOn?: Day;
};

/** Hai trường hợp phải giải trình: không có tài liệu; tài liệu chưa thể hiện hết nội dung đánh giá. */
export type ExplanationCase = 'no-evidence' | 'evidence-incomplete';

/** What one claim rests on, as far as the duty to explain depends on it. */
export type ClaimBasis = {
  readonly hasFacts: boolean;
  readonly evidenceCount: number;
  readonly evidenceComplete: boolean;
  readonly estimated: boolean;
};

/** Whether an explanation is demanded, and in which of exactly two cases; an empty claim owes none. */
export const explanationCase = (basis: ClaimBasis): ExplanationCase | undefined => {
  if (!basis.hasFacts) return undefined;
  if (basis.evidenceCount === 0) return 'no-evidence';
  return basis.evidenceComplete && !basis.estimated ? undefined : 'evidence-incomplete';
};

/** One thing that a demanded explanation must say, and whether it does. */
export type ExplanationRequirement = {
  readonly part: keyof Explanation;
  readonly met: boolean;
};

/** The requirements of a demanded explanation in the order of the form; none when no explanation is owed. */
export const explanationRequirements = (
  basis: ClaimBasis,
  explanation: Explanation | undefined,
): readonly ExplanationRequirement[] => {
  if (!explanationCase(basis)) return [];
  const said = (text: string | undefined) => (text ?? '').trim().length > 0;
  return [
    { part: 'gap', met: said(explanation?.gap) },
    { part: 'computation', met: said(explanation?.computation) },
    ...(basis.estimated
      ? [{ part: 'officialFiguresOn' as const, met: explanation?.officialFiguresOn !== undefined }]
      : []),
  ];
};
