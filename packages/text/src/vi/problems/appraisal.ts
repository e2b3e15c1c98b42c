import type { ProblemCode } from '@parindex/domain';
import { day, figure, points, type Sentence, words } from '../../details.ts';

/** Sentences for refusals about appraisal, supplements, council and publication. */
export const appraisalSentences = {
  'appraisal.reason-required': (d) => `Nhập lý do để lưu ${points(d, 'points')}.`,
  'appraisal.points-out-of-range': (d) =>
    `Điểm thẩm định ${points(d, 'points')} ngoài khoảng ${figure(d, 'minimum')} đến ${figure(d, 'maximum')} của mục ${words(d, 'code')}. Sửa điểm.`,
  'appraisal.points-malformed': (d) => `“${words(d, 'text')}” không phải là số điểm. Nhập như 1,90.`,
  'appraisal.not-claimed': (d) =>
    `Mục ${words(d, 'code')} chưa có điểm tự chấm. Nhập điểm và lý do cho từng đơn vị.`,
  'appraisal.crosses-threshold': (d) =>
    `Mục ${words(d, 'code')} đổi qua ngưỡng tính điểm. Thẩm định riêng mục này, không đưa vào nhóm.`,
  'appraisal.by-figure': (d) =>
    `Mục ${words(d, 'code')} lấy điểm từ số liệu do tỉnh nhập, không thẩm định. Có ý kiến khác thì trình Hội đồng.`,
  'appraisal.exempt': (d) =>
    `Đơn vị được miễn mục ${words(d, 'code')}: ${words(d, 'reason')}. Không thẩm định.`,
  'appraisal.incomplete': (d) =>
    `Còn ${words(d, 'count')} mục chưa thẩm định: ${words(d, 'items')}. Thẩm định xong rồi chuyển Hội đồng.`,
  'supplement.due-past': (d) => `Hạn bổ sung ${day(d, 'dueOn')} đã qua. Chọn ngày sau hôm nay.`,
  'supplement.late': (d) =>
    `Đã quá hạn bổ sung ${day(d, 'dueOn')}. Câu trả lời còn trên máy này; liên hệ cơ quan thẩm định.`,
  'objection.raised-already': (d) =>
    `Mục ${words(d, 'code')} đã có kiến nghị. Rút kiến nghị cũ rồi gửi lại nếu cần đổi.`,
  'objection.unanswered': (d) =>
    `Còn ${words(d, 'count')} kiến nghị chưa trả lời: ${words(d, 'items')}. Trả lời hết rồi chuyển Hội đồng.`,
  'council.decided-already': (d) =>
    `Hội đồng đã kết luận mục ${words(d, 'code')} theo biên bản ${words(d, 'minutes')}. Sửa bằng đính chính: nhập số và ngày biên bản đính chính.`,
  'council.votes-uneven': (d) =>
    `Số phiếu đồng ý ${words(d, 'votesFor')} lớn hơn số người biểu quyết ${words(d, 'votesOf')}. Sửa một trong hai số.`,
  'council.minutes-required': () => 'Nhập số và ngày biên bản của Hội đồng.',
  'council.undecided': (d) => `Hội đồng chưa kết luận ${words(d, 'count')} mục: ${words(d, 'items')}.`,
  'publication.decision-required': () => 'Nhập số, ngày và người ký quyết định để công bố.',
  'publication.items-pending': (d) =>
    `Còn ${words(d, 'count')} mục chưa có điểm: ${words(d, 'items')}. Chốt các mục này rồi công bố.`,
  'publication.figures-estimated': (d) =>
    `Còn ${words(d, 'count')} số ước. Chờ số chính thức, hoặc ghi việc chấp nhận số ước vào biên bản.`,
  'publication.group-published': (d) =>
    `Kết quả của ${words(d, 'group')} đã công bố theo ${words(d, 'decision')}. Tải lại để xem.`,
  'publication.not-published': (d) =>
    `Kết quả của ${words(d, 'group')} chưa công bố hoặc đã thu hồi. Công bố trước rồi mới đính chính, thu hồi được.`,
  'publication.nothing-corrected': (d) =>
    `Kết quả của ${words(d, 'group')} vẫn như phiên bản ${words(d, 'version')}. Hội đồng đính chính điểm trước, rồi công bố phiên bản mới.`,
  'publication.correction-only': () =>
    'Kết quả đã công bố. Chỉ đính chính được: chọn “Đính chính”, nhập số và ngày biên bản mới.',
  'publication.withdrawal-incomplete': () => 'Nhập số, ngày văn bản thu hồi và lý do.',
  'publication.date-past': () =>
    'Ngày công khai đã qua. Chọn lúc sau bây giờ, hoặc bỏ trống để công khai ngay.',
  'snapshot.unreadable': () =>
    'Tệp này không phải bản chốt kết quả, hoặc không còn nguyên. Tải lại từ trang công bố rồi kiểm tra.',
  'snapshot.changed': (d) =>
    `Tệp đã bị sửa: mã băm ${words(d, 'found')}, lúc công bố là ${words(d, 'expected')}.`,
  'snapshot.differs': (d) =>
    `Tính lại không khớp ở ${words(d, 'path')}: tệp ghi ${words(d, 'stored')}, tính được ${words(d, 'computed')}.`,
} as const satisfies Partial<Record<ProblemCode, Sentence>>;
