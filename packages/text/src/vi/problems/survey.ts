import type { ProblemCode } from '@parindex/domain';
import { type Sentence, words } from '../../details.ts';

/** Câu về thiết kế mẫu và ước lượng. */
export const surveySentences = {
  'design.no-rows': () => 'Bảng dữ liệu không có dòng nào. Kiểm tra lại tệp đã chọn.',
  'design.no-weights': () =>
    'Thiết kế chưa có trọng số. Ghi cột trọng số (weights), hoặc cột quy mô (populations) cho mọi giai đoạn.',
  'design.weight': (d) =>
    `Dòng ${words(d, 'row')}: trọng số "${words(d, 'value')}" không phải số dương. Sửa ô này rồi chạy lại.`,
  'design.population': (d) =>
    `Tầng ${words(d, 'stratum')}: quy mô phải là một số, giống nhau ở mọi dòng của tầng và không nhỏ hơn ${words(d, 'drawn')} đã chọn. Sửa cột quy mô.`,
  'design.lonely-stratum': (d) =>
    `Tầng ${words(d, 'stratum')} chỉ có một cụm nên không tính được sai số. Gộp với tầng gần nhất, hoặc chọn lonelyStratum: certainty, adjust, average.`,
  'design.column-missing': (d) =>
    `Không có cột "${words(d, 'column')}" trong bảng dữ liệu. Sửa tên cột trong tệp thiết kế.`,
  'estimate.not-a-number': (d) =>
    `Dòng ${words(d, 'row')}, cột "${words(d, 'column')}": "${words(d, 'value')}" không phải số. Để trống nếu không trả lời.`,
  'estimate.no-answers': (d) => `Cột "${words(d, 'of')}" không có câu trả lời nào để ước lượng.`,
} as const satisfies Partial<Record<ProblemCode, Sentence>>;
