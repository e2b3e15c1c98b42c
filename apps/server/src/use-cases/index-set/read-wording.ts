import type { WordingReadingReply, WordingToRead } from '@parindex/contract';
import { readScoringWording } from '@parindex/reading';
import { view } from '../view.ts';

/** Đọc thử một lời văn chấm điểm — verb `index-set.read-workbook`: for a row that is written by hand. */
export const readWording = view<WordingToRead, object, WordingReadingReply>({
  verb: 'index-set.read-workbook',
  load: async () => ({}),
  subject: () => ({}),
  show: (_nothing, wording) => readScoringWording(wording),
});
