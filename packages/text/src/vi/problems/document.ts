import type { ProblemCode } from '@parindex/domain';
import { type Sentence, words } from '../../details.ts';

/** Sentences for refusals about official documents, their templates and headings. */
export const documentSentences = {
  'document.field-unknown': (d) =>
    `Mẫu có trường {${words(d, 'field')}} mà văn bản này không điền được. Xóa, hoặc sửa theo danh sách trường.`,
  'document.field-missing': (d) =>
    `Mẫu thiếu trường {${words(d, 'field')}}. Thêm vào chỗ cần hiện rồi tải lên lại.`,
  'document.table-not-alone': (d) =>
    `Trường {${words(d, 'field')}} là một bảng, phải đứng riêng một dòng. Tách dòng rồi tải lên lại.`,
  'document.template-not-word': () => 'Tệp không phải Word (.docx) mở được. Lưu lại dạng .docx rồi tải lên.',
  'document.template-too-large': (d) => `Mẫu lớn hơn ${words(d, 'limit')} MB. Bỏ bớt ảnh rồi tải lên lại.`,
  'document.template-foreign': (d) =>
    `Mẫu có phần không được nhận: ${words(d, 'part')}. Bỏ macro, đối tượng nhúng, ảnh liên kết rồi lưu lại.`,
  'document.heading-empty': () => 'Nhập ô này: văn bản không thể thiếu.',
  'document.heading-long': (d) => `Rút gọn còn tối đa ${words(d, 'limit')} ký tự mỗi dòng.`,
  'document.pdf-unavailable': () =>
    'Máy chủ chưa có LibreOffice Writer nên chưa tạo được PDF. Tải Word rồi lưu thành PDF, hoặc nhờ quản trị cài.',
} as const satisfies Partial<Record<ProblemCode, Sentence>>;
