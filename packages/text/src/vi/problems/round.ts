import type { ProblemCode } from '@parindex/domain';
import { day, has, type Sentence, some, words } from '../../details.ts';
import { phaseWord } from '../phases.ts';

/** Sentences for refusals about rounds, their calendar and their figures. */
export const roundSentences = {
  'round.set-not-issued': (d) => `Bộ chỉ số của ${words(d, 'group')} chưa ban hành. Ban hành rồi mới mở đợt.`,
  'round.phase-order': (d) =>
    `Giai đoạn “${phaseWord(words(d, 'phase'))}” đóng trước khi mở. Sửa ngày mở hoặc ngày đóng.`,
  'round.phase-sequence': (d) => {
    const edge = words(d, 'edge') === 'opensAt' ? 'mở' : 'đóng';
    return `“${phaseWord(words(d, 'phase'))}” ${edge} trước khi “${phaseWord(words(d, 'before'))}” ${edge}. Sửa ngày ${edge} của một trong hai giai đoạn.`;
  },
  'round.phase-missing': (d) =>
    `Lịch thiếu giai đoạn “${phaseWord(words(d, 'phase'))}”. Nhập ngày mở và ngày đóng.`,
  'round.no-units': (d) =>
    `${has(d, 'group') ? words(d, 'group') : 'Đợt'} chưa có đơn vị nào. Thêm đơn vị rồi mở đợt.`,
  'round.authority-missing': (d) =>
    words(d, 'code') === ''
      ? `Bộ chỉ số không ghi cơ quan thẩm định của mục ${some(d, 'items', 12)}. Chọn cơ quan ở bước 3.`
      : `Chưa chọn cơ quan thẩm định cho “${words(d, 'code')}”, phụ trách mục ${some(d, 'items', 12)}. Chọn cơ quan ở bước 3.`,
  'round.no-appraiser': (d) =>
    `Mục ${some(d, 'items', 12)} của ${words(d, 'unit')} chưa có ai được phép thẩm định: không cơ quan nào tự thẩm định mình. Chọn cơ quan thay.`,
  'round.set-fixed': (d) =>
    `Đợt đã mở nên bộ chỉ số của ${words(d, 'group')} không đổi được. Ban hành phiên bản mới cho đợt sau.`,
  'round.unit-scored': (d) =>
    `Đợt đã mở nên không bỏ hay chuyển nhóm được ${words(d, 'unit')}. Giữ đơn vị ở nhóm cũ.`,
  'round.phase-twice': (d) => `Giai đoạn “${phaseWord(words(d, 'phase'))}” có hai dòng. Bỏ một dòng.`,
  'round.appraiser-without-account': (d) =>
    `${words(d, 'authority')} chưa có tài khoản người thẩm định dùng được cho mục ${some(d, 'items', 12)}. Thêm người trước ngày thẩm định.`,
  'round.unit-without-account': (d) =>
    `Chưa có tài khoản đầu mối nào ở ${some(d, 'units')}. Thêm người để đơn vị vào chấm được.`,
  'round.items-unassigned': (d) =>
    `Còn ${words(d, 'count')} mục chưa giao phòng nào (${some(d, 'units')}). Đầu mối của đơn vị cũng giao được sau khi mở đợt.`,
  'round.figures-missing': (d) =>
    `${words(d, 'group')}: chưa có số liệu do tỉnh nhập cho mục ${some(d, 'items', 12)}. Nhập được đến khi chốt kết quả.`,
  'round.office-foreign': (d) =>
    `Phòng được giao mục ${words(d, 'item')} không thuộc đơn vị này. Chọn lại phòng.`,
  'round.office-same': () => 'Phòng giao và phòng nhận là một. Chọn phòng nhận khác.',
  'round.item-unknown': () => 'Mục này không có trong bộ chỉ số của đơn vị. Tải lại rồi chọn lại.',
  'round.unit-unknown': () => 'Đơn vị này không được đánh giá trong đợt. Thêm đơn vị ở bước 1.',
  'round.unit-over': (d) =>
    `${words(d, 'unit')} hết hiệu lực từ ${day(d, 'validTo')}. Chọn đơn vị kế thừa, hoặc sửa ngày ở danh mục đơn vị.`,
  'round.document-required': () => 'Nhập số, ngày của văn bản cho phép gia hạn.',
  'round.source-required': () => 'Nhập nguồn số liệu, như “Sở Nội vụ, báo cáo ngày 31/12/2020”.',
  'round.unit-twice': (d) => `${words(d, 'unit')} nằm trong hai nhóm. Bỏ khỏi một nhóm.`,
  'round.item-not-loaded': (d) => `Mục ${words(d, 'code')} không phải mục do tỉnh nhập số liệu.`,
  'round.extension-earlier': (d) => `Hạn mới sớm hơn hạn đang có, ${day(d, 'closesOn')}. Nhập ngày muộn hơn.`,
  'round.revision-foreign': (d) =>
    `Bản này không phải một bản của bộ chỉ số mà ${words(d, 'group')} đang dùng, nên không giữ được điểm đã chấm. Sao bản đang dùng thành bản mới, sửa rồi ban hành.`,
  'round.revision-document': () => 'Nhập số, ngày của văn bản sửa bộ chỉ số.',
  'round.revision-same': (d) => `${words(d, 'group')} đang dùng đúng bản này. Chọn bản mới hơn.`,
  'round.not-demonstration': () => 'Chỉ đợt minh họa mới giữ được ngày. Đợt thật theo ngày thật.',
} as const satisfies Partial<Record<ProblemCode, Sentence>>;
