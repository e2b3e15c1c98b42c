import type { Explanation, ExplanationCase } from '@parindex/domain';

/** What each part of an explanation must say, as the form and the refusals name it. */
export const explanationPartLabel: Record<keyof Explanation, string> = {
  gap: 'tài liệu thiếu gì',
  computation: 'cách đánh giá, tính điểm',
  officialFiguresOn: 'ngày có số chính thức',
};

/** The two cases in which an explanation is owed, as the official table prints them. */
export const explanationCaseWords: Record<ExplanationCase, string> = {
  'no-evidence': 'Không có tài liệu kiểm chứng',
  'evidence-incomplete': 'Tài liệu chưa thể hiện hết nội dung đánh giá',
};
