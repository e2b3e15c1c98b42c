import { showCount } from '../figures.ts';

/** Words of the revisions of a file. */
export const evidenceRevisionWords = {
  revision: (revision: number) => `Bản ${showCount(revision)}`,
  replace: 'Thay bằng bản mới',
  replaceNote: 'Bản cũ vẫn mở được; bảng đã nộp giữ bản đã dẫn.',
  replacing: 'Đang gửi bản mới',
  older: 'Các bản trước',
  replacedAt: (instant: string) => `thay lúc ${instant}`,
} as const;
