import { type ProblemClass, type ProblemCode, problemCatalogue } from '@parindex/domain';
import { problemSentence } from '@parindex/text';

/** What a kind of refusal tells its reader, and what to do first. */
const kinds: Record<ProblemClass, readonly [string, string]> = {
  invalid: ['Có chỗ chưa đúng', 'Sửa chỗ được nêu rồi làm lại; những gì đã nhập còn nguyên.'],
  'not-now': ['Chưa đúng lúc', 'Xem hạn, trạng thái được nêu; nhờ người giữ bước đó mở lại nếu thật cần.'],
  clash: ['Người khác vừa sửa', 'Xem hai bản cạnh nhau, chọn từng dòng; chưa bản nào bị ghi đè.'],
  forbidden: ['Không thuộc việc của bạn', 'Đổi vai trò ở góc trên bên phải, hoặc hỏi người quản trị.'],
  unknown: ['Không tìm thấy', 'Mở lại từ Việc của tôi; mục có thể đã đổi chỗ hoặc không thuộc quyền xem.'],
  'too-many': ['Quá nhiều lần', 'Đợi khoảng thời gian được nêu rồi làm lại.'],
  unauthenticated: ['Chưa đăng nhập', 'Đăng nhập lại; nội dung đang gõ được giữ.'],
};

const nouns: Readonly<Record<string, string>> = {
  facts: 'Số liệu của một mục',
  'self-score': 'Tự chấm một mục',
  explanation: 'Giải trình',
  evidence: 'Tài liệu kiểm chứng',
  assessment: 'Trình, duyệt, nộp',
  appraisal: 'Thẩm định',
  supplement: 'Yêu cầu bổ sung',
  council: 'Hội đồng',
  publication: 'Công bố',
  document: 'Văn bản',
  round: 'Đợt đánh giá',
  'index-set': 'Bộ chỉ số',
  rule: 'Cách tính điểm',
  workbook: 'Tệp Excel',
  unit: 'Đơn vị',
  person: 'Con người',
  post: 'Vai trò',
  session: 'Đăng nhập',
  password: 'Mật khẩu',
  workflow: 'Bước của quy trình',
};

/** docs/huong-dan/thong-bao.md: every refusal in its own words; "…" stands for what the moment fills in. */
export function messagesPage(): string {
  const codes = Object.keys(problemCatalogue) as ProblemCode[];
  const byNoun = Map.groupBy(codes, (code) => nouns[code.split('.')[0] ?? ''] ?? 'Khác');
  const order = [...new Set([...Object.values(nouns), 'Khác'])];
  return `${[
    '# Thông báo nghĩa là gì',
    '',
    'Mỗi lần từ chối, chương trình nói chuyện gì, ở đâu, làm gì tiếp; không gì bị đổi, không chữ nào đã gõ bị mất. Trang này in từ chính các câu của chương trình; “…” là chỗ câu thật điền tên mục, số, ngày.',
    '',
    '| Loại | Làm gì trước tiên |',
    '|---|---|',
    ...Object.values(kinds).map(([name, first]) => `| ${name} | ${first} |`),
    '',
    'Lỗi của chính chương trình hiện “Máy chủ gặp lỗi” kèm mã yêu cầu: gửi mã đó cho người quản trị, mã tìm được trong nhật ký kỹ thuật.',
    '',
    ...order.flatMap((noun) => section(noun, byNoun.get(noun) ?? [])),
  ].join('\n')}`;
}

const section = (noun: string, codes: readonly ProblemCode[]): string[] =>
  codes.length === 0
    ? []
    : [
        `## ${noun}`,
        '',
        '| Câu | Loại |',
        '|---|---|',
        ...codes.map((code) => `| ${problemSentence({ code })} | ${kinds[problemCatalogue[code]][0]} |`),
        '',
      ];
