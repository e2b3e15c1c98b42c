import type { PhaseName } from '@parindex/domain';

/** Giai đoạn của đợt — as a column and as a part of the calendar. */
export const phaseWords = {
  training: 'Tập huấn',
  'self-scoring': 'Tự chấm',
  'internal-review': 'Rà soát nội bộ',
  submission: 'Nộp',
  appraisal: 'Thẩm định',
  'preliminary-result': 'Thông báo kết quả sơ bộ',
  objection: 'Kiến nghị',
  'second-round': 'Thẩm định lần hai',
  council: 'Hội đồng',
  'official-figures': 'Số liệu chính thức',
  publication: 'Công bố',
} as const satisfies Record<PhaseName, string>;

/** The word for a phase that comes as text; as it stands when there is no such phase. */
export const phaseWord = (phase: string): string => phaseWords[phase as PhaseName] ?? phase;
