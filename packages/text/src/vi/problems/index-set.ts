import type { ProblemCode } from '@parindex/domain';
import { figure, has, type Sentence, words } from '../../details.ts';

const where = (at: string | undefined): string => (at === undefined ? '' : `${at}: `);

/** Sentences for refusals and warnings about a criteria set. */
export const indexSetSentences = {
  'index-set.code-duplicate': (d, at) =>
    `${where(at)}mã ${words(d, 'code')} đã có ở dòng khác. Sửa một trong hai mã.`,
  'index-set.sum-differs': (d, at) =>
    `${where(at)}${has(d, 'code') ? `mục ${words(d, 'code')} ghi` : 'ghi'} ${figure(d, 'stated')} điểm, các mục con cộng lại ${figure(d, 'sum')}. Sửa điểm tối đa của mục cha hoặc của mục con.`,
  'index-set.maximum-missing': (d, at) =>
    `${where(at)}mục ${words(d, 'code')} chưa có điểm tối đa. Điền vào cột “Điểm tối đa”.`,
} as const satisfies Partial<Record<ProblemCode, Sentence>>;
