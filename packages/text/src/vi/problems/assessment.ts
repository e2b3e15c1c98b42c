import type { ProblemCode } from '@parindex/domain';
import { figure, has, type Sentence, words } from '../../details.ts';

/** Sentences for refusals about figures, explanations and hand-in of one item. */
export const assessmentSentences = {
  'facts.not-a-number': (d) =>
    has(d, 'text')
      ? `“${words(d, 'text')}” không phải là số. Nhập như 38 hoặc 1.000,5.`
      : 'Nhập một số, như 38 hoặc 1.000,5.',
  'facts.out-of-range': (d) => {
    if (has(d, 'minimum') && has(d, 'maximum'))
      return `Nhập số từ ${figure(d, 'minimum')} đến ${figure(d, 'maximum')}.`;
    return has(d, 'maximum')
      ? `Nhập số không lớn hơn ${figure(d, 'maximum')}.`
      : 'Số này ngoài khoảng cho phép. Xem lại lời văn của bộ chỉ số.';
  },
} as const satisfies Partial<Record<ProblemCode, Sentence>>;
