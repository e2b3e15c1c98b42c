import type { ProblemCode } from '@parindex/domain';
import { day, has, type Sentence, words } from '../../details.ts';
import { phaseWord } from '../phases.ts';
import { stateWord } from '../states.ts';

/** What a reference may point to. */
const things: Readonly<Record<string, string>> = {
  unit: 'Đơn vị được chọn',
  parent: 'Đơn vị cấp trên được chọn',
  successor: 'Đơn vị kế thừa được chọn',
  office: 'Phòng được chọn',
  item: 'Mục được chọn',
  group: 'Nhóm được chọn',
  authority: 'Cơ quan được chọn',
  'index-set': 'Bộ chỉ số được chọn',
};

const thing = (what: string) => things[what] ?? 'Mục được chọn';

/** Sentences for refusals that any request can meet. */
export const commonSentences = {
  'request.malformed': (_, at) =>
    at === undefined
      ? 'Trang gửi đi dữ liệu mà máy chủ không đọc được. Tải lại trang rồi làm lại.'
      : 'Ô này còn trống hoặc chưa đúng dạng. Sửa rồi gửi lại.',
  'request.too-large': (d) =>
    has(d, 'limit')
      ? `Nội dung gửi lớn hơn mức ${words(d, 'limit')}. Chia nhỏ rồi gửi lại.`
      : 'Nội dung gửi quá lớn. Chia nhỏ rồi gửi lại.',
  'request.too-many': (d) =>
    has(d, 'seconds')
      ? `Gửi quá nhiều lần. Thử lại sau ${words(d, 'seconds')} giây.`
      : 'Gửi quá nhiều lần. Chờ một phút rồi thử lại.',
  'session.required': () => 'Phiên làm việc đã hết. Đăng nhập lại để tiếp tục, nội dung đang nhập vẫn còn.',
  'subject.unknown': () => 'Không tìm thấy nội dung này, hoặc bạn không có quyền xem.',
  'actor.forbidden': () => 'Không tìm thấy nội dung này, hoặc bạn không có quyền làm việc này.',
  'workflow.not-now': (d) =>
    has(d, 'state')
      ? `Đang ở trạng thái “${stateWord(words(d, 'state'), has(d, 'noun') ? words(d, 'noun') : undefined)}” nên chưa làm được việc này. Tải lại để xem trạng thái mới.`
      : 'Trạng thái hiện tại chưa cho làm việc này. Tải lại để xem trạng thái mới.',
  'workflow.phase-closed': (d) =>
    has(d, 'closedOn')
      ? `Đã quá hạn ngày ${day(d, 'closedOn')}. Nội dung còn trong bản nháp của bạn; xin gia hạn với cơ quan thường trực.`
      : `Giai đoạn ${has(d, 'phase') ? `“${phaseWord(words(d, 'phase'))}”` : 'này'} không mở vào lúc này. Nội dung còn trong bản nháp của bạn; xin gia hạn với cơ quan thường trực.`,
  'version.clash': () => 'Có người vừa sửa mục này. Chưa bản nào bị ghi đè. So hai bản rồi chọn.',
  'reason.required': (d) =>
    has(d, 'points') ? `Nhập lý do để lưu ${words(d, 'points')}.` : 'Nhập lý do rồi lưu lại.',
  'request.foreign-origin': () => 'Yêu cầu đến từ trang khác nên bị từ chối. Mở lại trang này rồi làm lại.',
  'reference.unknown': (d) => `${thing(words(d, 'what'))} không còn. Tải lại rồi chọn lại.`,
  'name.taken': (d) => `Đã có “${words(d, 'name')}”. Đặt tên khác.`,
} as const satisfies Partial<Record<ProblemCode, Sentence>>;
