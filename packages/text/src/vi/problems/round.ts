import type { ProblemCode } from '@parindex/domain';
import { day, has, type Sentence, words } from '../../details.ts';

/** Sentences for refusals about rounds, their calendar and their figures. */
export const roundSentences = {
  'round.set-not-issued': (d) => `Bộ chỉ số của ${words(d, 'group')} chưa ban hành. Ban hành rồi mới mở đợt.`,
  'round.phase-order': (d) =>
    `Giai đoạn “${words(d, 'phase')}” đóng trước khi mở. Sửa ngày mở hoặc ngày đóng.`,
  'round.phase-missing': (d) => `Lịch thiếu giai đoạn “${words(d, 'phase')}”. Nhập ngày mở và ngày đóng.`,
  'round.no-units': (d) =>
    `${has(d, 'group') ? words(d, 'group') : 'Đợt'} chưa có đơn vị nào. Thêm đơn vị rồi mở đợt.`,
  'round.authority-missing': (d) =>
    `Chưa chọn cơ quan thẩm định cho “${words(d, 'code')}”, phụ trách ${words(d, 'items')}. Chọn cơ quan ở bước 3.`,
  'round.no-appraiser': (d) =>
    `Mục ${words(d, 'items')} của ${words(d, 'unit')} chưa có ai được phép thẩm định: không cơ quan nào tự thẩm định mình. Chọn cơ quan thay.`,
  'round.unit-twice': (d) => `${words(d, 'unit')} nằm trong hai nhóm. Bỏ khỏi một nhóm.`,
  'round.item-not-loaded': (d) => `Mục ${words(d, 'code')} không phải mục do tỉnh nhập số liệu.`,
  'round.extension-earlier': (d) => `Hạn mới sớm hơn hạn đang có, ${day(d, 'closesOn')}. Nhập ngày muộn hơn.`,
} as const satisfies Partial<Record<ProblemCode, Sentence>>;
