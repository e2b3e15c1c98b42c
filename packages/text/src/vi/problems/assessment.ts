import type { ProblemCode } from '@parindex/domain';
import { day, figure, has, type Sentence, words } from '../../details.ts';

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
  'self-score.not-by-unit': (d) => `Mục ${words(d, 'code')} không do đơn vị tự chấm (${words(d, 'method')}).`,
  'self-score.exempt': (d) =>
    `Mục ${words(d, 'code')} được miễn: ${words(d, 'reason')}. Không nhập số liệu cho mục này.`,
  'self-score.facts-incomplete': (d) =>
    `Mục ${words(d, 'code')} còn thiếu: ${words(d, 'inputs')}. Nhập đủ rồi gửi.`,
  'explanation.required': (d) =>
    `Mục ${words(d, 'code')} phải giải trình${has(d, 'missing') ? `, còn thiếu: ${words(d, 'missing')}` : ''}.`,
  'explanation.too-long': (d) =>
    `Giải trình dài ${words(d, 'length')} ký tự, tối đa ${words(d, 'limit')}. Rút gọn hoặc đưa vào tệp đính kèm.`,
  'assessment.item-not-accepted': (d) =>
    `${words(d, 'count')} mục chưa được chấp nhận: ${words(d, 'items')}. Rà soát rồi trình.`,
  'assessment.item-not-started': (d) => `${words(d, 'count')} mục chưa làm: ${words(d, 'items')}.`,
  'assessment.item-unassigned': (d) =>
    `${words(d, 'count')} mục chưa giao cho phòng nào: ${words(d, 'items')}. Giao ở trang Tổng hợp.`,
  'team.name-missing': () => 'Nhập họ tên thành viên, hoặc bỏ dòng này.',
  'team.listed-twice': (d) => `${words(d, 'name')} có hai dòng trong tổ. Bỏ một dòng.`,
  'team.head-missing': () => 'Tổ chưa có Tổ trưởng. Chọn một thành viên làm Tổ trưởng.',
  'team.several-heads': (d) => `Tổ có ${words(d, 'count')} Tổ trưởng. Giữ một người, người khác là Tổ phó.`,
  'assessment.item-to-review': (d) =>
    `${words(d, 'count')} mục cần rà lại vì bộ chỉ số đổi: ${words(d, 'items')}. Xác nhận hoặc chấm lại từng mục.`,
  'assessment.evidence-missing': (d) =>
    `${words(d, 'count')} mục không có tài liệu kiểm chứng, chỉ có giải trình: ${words(d, 'items')}.`,
  'assessment.figure-estimated': (d) =>
    `${words(d, 'count')} mục dùng số ước: ${words(d, 'items')}. Sẽ phải thay bằng số chính thức.`,
  'assessment.figures-moved': () => 'Bảng chấm đã thay đổi sau khi bạn xem. Xem lại các thay đổi rồi duyệt.',
  'assessment.resubmit-outside': () =>
    'Hạn trình lại phải sau lúc này và không sau hạn nộp. Chọn lại ngày giờ.',
  'assessment.appraisal-begun': () =>
    'Thẩm định đã bắt đầu nên không rút lại được. Dùng kiến nghị hoặc trả lời yêu cầu bổ sung.',
  'evidence.empty': (d) =>
    `${words(d, 'name')} trống (0 byte), chưa được lưu. Mở thử tệp trên máy, quét lại rồi thả vào đây.`,
  'evidence.too-large': (d) =>
    `${words(d, 'name')} lớn hơn mức ${words(d, 'limit')} MB, chưa được lưu. Nén hoặc tách tệp rồi thả lại.`,
  'evidence.kind-not-allowed': (d) =>
    `${words(d, 'name')} không thuộc loại nhận được: PDF, Word, Excel, ảnh JPG, PNG. Chuyển sang PDF rồi thả lại.`,
  'evidence.kind-differs': (d) =>
    `${words(d, 'name')} có đuôi ${words(d, 'extension')} nhưng nội dung không phải vậy. Mở thử tệp, lưu lại đúng loại rồi thả lại.`,
  'evidence.not-a-file': () => 'Chỉ tệp mới thay được bằng bản mới. Sửa thông tin, hoặc thêm tài liệu khác.',
  'evidence.same-content': (d) =>
    `${words(d, 'name')} giống hệt bản đang có nên không thay. Kiểm tra lại tệp vừa chọn.`,
  'evidence.pack-too-large': (d) =>
    `Tài liệu nặng ${words(d, 'size')}, quá 4 GB của một gói ZIP. Tải từng mục ở Bảng chấm điểm.`,
  'evidence.cut-off': (d) =>
    `${words(d, 'name')} tải lên chưa đủ, mới nhận ${words(d, 'received')} byte. Thả lại tệp.`,
  'evidence.upload-unknown': () =>
    'Máy chủ không còn giữ phần tệp đã gửi (giữ một ngày). Thả lại tệp từ đầu.',
  'evidence.upload-elsewhere': (d) => `Máy chủ đã nhận tới byte ${words(d, 'offset')}, gửi tiếp từ đó.`,
  'evidence.name-invalid': () => 'Tên tệp trống hoặc không đọc được. Đổi tên tệp rồi thả lại.',
  'evidence.secret': () => 'Văn bản có dấu Mật: chỉ ghi số và ngày, không tải lên.',
  'evidence.stamped-secret': (d) =>
    `Trong tệp ${words(d, 'name')} có dấu MẬT nên tệp không được lưu. Ghi số và ngày bằng “Ghi văn bản giấy”; người thẩm định xem bản giấy.`,
  'evidence.pages-required': (d) =>
    `${words(d, 'name')} dài ${words(d, 'pages')} trang. Ghi trang chứng minh cho mục này.`,
  'evidence.outside-year': (d) =>
    `Văn bản ký ngày ${day(d, 'date')}, ngoài kỳ của mục này. Vẫn dùng, hay thay tệp khác?`,
  'evidence.address-invalid': () =>
    'Đường dẫn phải bắt đầu bằng https:// hoặc http://. Chép lại từ thanh địa chỉ.',
  'evidence.number-required': () => 'Nhập số, ký hiệu và ngày của văn bản.',
} as const satisfies Partial<Record<ProblemCode, Sentence>>;
