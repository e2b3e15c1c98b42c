import type { WordingReadingReply, WordingToRead } from '@parindex/contract';
import { readScoringWording } from '@parindex/reading';
import { view } from '../view.ts';

/** Đọc thử một lời văn chấm điểm — verb `index-set.view`: for a row that is written by hand; saves nothing and
 * shows nothing of anybody. */
export const readWording = view<WordingToRead, object, WordingReadingReply>({
  verb: 'index-set.view',
  load: async () => ({}),
  subject: () => ({}),
  show: (_nothing, wording) => readScoringWording(wording),
});
