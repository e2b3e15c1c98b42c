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

  'index-set.row-unknown': () => 'Dòng này không còn trong bản nháp. Tải lại trang để xem bản mới nhất.',
  'index-set.row-taken': (d) => `Dòng ${words(d, 'code')} đã có trong bản nháp. Tải lại trang rồi thêm lại.`,
  'index-set.row-cannot-hold': (d) =>
    `Không đặt được dòng vào dưới mục ${words(d, 'code')}. Chọn một dòng cộng điểm ở ngoài nhánh đang chuyển.`,
  'index-set.row-holds-others': (d) =>
    `Mục ${words(d, 'code')} đang có mục con nên không chấm điểm trực tiếp được. Chuyển hoặc xóa các mục con trước.`,
  'index-set.draft-exists': (d) =>
    `Bộ này đang có bản nháp ${words(d, 'version')}. Mở bản nháp đó để sửa tiếp, hoặc xóa nó rồi làm lại.`,
  'index-set.group-missing': () => 'Chưa rõ bộ chỉ số dùng cho nhóm đơn vị nào. Chọn nhóm đơn vị.',
  'index-set.decision-missing': (d) =>
    `Chưa có ${words(d, 'missing')} của quyết định ban hành. Điền đủ số, ngày và cơ quan ban hành.`,
  'index-set.attention-left': (d) =>
    `Còn ${words(d, 'count')} mục chưa có người xác nhận quy tắc: ${words(d, 'codes')}. Mở từng mục, xem rồi xác nhận.`,
} as const satisfies Partial<Record<ProblemCode, Sentence>>;
