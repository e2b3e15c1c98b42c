import type { ProblemCode } from '@parindex/domain';
import { type Details, day, figure, has, type Sentence, words } from '../../details.ts';

const columnWords: Readonly<Record<string, string>> = {
  code: 'STT',
  name: 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần',
  maxPoints: 'Điểm tối đa',
  evidence: 'Tài liệu kiểm chứng',
  wording: 'Hướng dẫn chấm',
};

const formatWords: Readonly<Record<string, string>> = {
  csv: 'tệp chữ (CSV)',
  docx: 'tệp Word',
  html: 'trang web lưu dưới tên Excel',
  ods: 'tệp OpenDocument (.ods)',
  pdf: 'tệp PDF',
  pptx: 'tệp PowerPoint',
  xlsb: 'tệp Excel nhị phân (.xlsb)',
};

const wantedWords: Readonly<Record<string, string>> = {
  text: 'phải là chữ',
  flag: 'phải là true hoặc false',
  decimal: 'phải là số viết như "0.5"',
  day: 'phải là ngày viết như "2020-12-31"',
  places: 'phải là số từ 0 đến 6',
  record: 'phải là nhóm { … }',
  list: 'phải là danh sách [ … ]',
  present: 'còn thiếu',
  absent: 'không có thuộc tính này',
  json: 'không phải JSON',
  shorter: 'quá dài',
};

/** Where a rule written as JSON does not fit, and what should stand there. */
const unfit = (d: Details): string => {
  const wanted = words(d, 'wanted');
  return `${words(d, 'place')}: ${wantedWords[wanted] ?? `phải là ${wanted}`}`;
};

/**
 * Sentences for refusals and warnings about workbooks, their criteria table and how wordings were read. The cell is
 * shown beside the sentence, so that it is not repeated in it.
 */
export const workbookSentences = {
  'workbook.empty': () => 'Tệp trống (0 byte), chưa đọc được gì. Mở thử tệp trên máy, lưu lại rồi chọn lại.',
  'workbook.not-a-workbook': () =>
    'Đây không phải tệp Excel (.xlsx). Mở tệp bằng Excel, chọn Lưu thành “Excel Workbook (.xlsx)” rồi chọn lại.',
  'workbook.old-format': () =>
    'Đây là tệp Excel kiểu cũ (.xls). Mở bằng Excel, chọn Lưu thành “Excel Workbook (.xlsx)” rồi chọn lại.',
  'workbook.other-format': (d) =>
    `Tệp này là ${formatWords[words(d, 'format')] ?? words(d, 'format')}, không phải .xlsx. Mở bằng Excel hoặc LibreOffice, lưu thành .xlsx rồi chọn lại.`,
  'workbook.encrypted': () =>
    'Tệp đặt mật khẩu nên không đọc được. Mở bằng Excel, bỏ mật khẩu ở Thông tin → Bảo vệ sổ làm việc, lưu rồi chọn lại.',
  'workbook.broken': (d) =>
    has(d, 'part')
      ? `Tệp bị hỏng ở phần ${words(d, 'part')}. Mở bằng Excel để Excel tự sửa, lưu bản mới rồi chọn lại.`
      : 'Tệp bị hỏng hoặc tải lên chưa hết. Mở bằng Excel để Excel tự sửa, lưu bản mới rồi chọn lại.',
  'workbook.too-large': (d) =>
    `Tệp lớn hơn ${words(d, 'limit')}. Bỏ ảnh và trang tính không dùng rồi chọn lại.`,
  'workbook.unpacks-too-large': (d) =>
    `Nội dung nén bung ra lớn hơn ${words(d, 'limit')} nên không mở. Chép bảng sang một tệp Excel mới rồi chọn lại.`,
  'workbook.too-many-parts': (d) =>
    `Tệp có hơn ${words(d, 'limit')} phần bên trong nên không mở. Chép bảng sang một tệp Excel mới rồi chọn lại.`,
  'workbook.too-many-cells': (d) =>
    `Trang “${words(d, 'sheet')}” dùng quá ${words(d, 'limit')}. Xóa các dòng và cột trống có định dạng ở cuối trang rồi chọn lại.`,
  'workbook.hostile-xml': (d) =>
    `Phần ${words(d, 'part')} chứa khai báo mà tệp Excel không dùng (DOCTYPE, ENTITY) nên không mở. Chép bảng sang một tệp Excel mới rồi chọn lại.`,
  'workbook.took-too-long': () =>
    'Đọc tệp quá lâu nên đã dừng. Xóa trang tính và định dạng không dùng, hoặc chép bảng sang tệp mới, rồi chọn lại.',
  'workbook.external-links-ignored': () =>
    'Tệp có liên kết sang tệp khác. Liên kết bị bỏ qua, ô công thức lấy giá trị đã lưu.',
  'workbook.macros-ignored': () => 'Tệp có macro. Macro bị bỏ qua, không chạy.',

  'criteria-sheet.table-missing': () =>
    'Không tìm thấy dòng tiêu đề có “Điểm tối đa” và “Lĩnh vực/Tiêu chí/Tiêu chí thành phần”. Thêm dòng tiêu đề hoặc chọn trang tính khác.',
  'criteria-sheet.column-missing': (d) =>
    `Thiếu cột “${columnWords[words(d, 'column')] ?? words(d, 'column')}”. Thêm cột này vào dòng tiêu đề rồi nhập lại.`,
  'criteria-sheet.other-sheets': (d) =>
    `Tệp còn bảng ở trang ${words(d, 'sheets')}. Đang đọc trang “${words(d, 'sheet')}”; chọn trang khác nếu cần.`,
  'criteria-sheet.code-missing': (d) =>
    `Dòng “${words(d, 'name')}” có điểm nhưng chưa có mã. Điền mã vào cột STT.`,
  'criteria-sheet.code-became-number': (d) =>
    `Excel giữ mã này là số ${figure(d, 'number')}. Đọc là “${words(d, 'code')}”; nếu đúng ra là “${words(d, 'other')}” thì đổi ô sang dạng Văn bản.`,
  'criteria-sheet.code-became-date': (d) =>
    `Excel đã đổi mã thành ngày ${day(d, 'day')}. Đọc là “${words(d, 'code')}”.`,
  'criteria-sheet.parent-missing': (d) =>
    `Mục ${words(d, 'code')} không có mục cha ${words(d, 'parent')} ở phía trên. Thêm dòng ${words(d, 'parent')} hoặc sửa mã.`,
  'criteria-sheet.name-missing': (d) => `Mục ${words(d, 'code')} chưa có tên. Điền tên vào cột thứ hai.`,
  'criteria-sheet.maximum-became-date': (d) =>
    `Excel đã đổi ${words(d, 'typed')} thành ngày ${words(d, 'shown')}. Đọc là ${figure(d, 'number')}.`,
  'criteria-sheet.maximum-not-a-number': (d) =>
    `“${words(d, 'text')}” không phải là số điểm. Nhập như 0,5 hoặc 2.`,
  'criteria-sheet.maximum-two-readings': (d) =>
    `“${words(d, 'text')}” đọc được hai cách: ${figure(d, 'number')} hoặc ${figure(d, 'other')}. Đang lấy ${figure(d, 'number')}.`,
  'criteria-sheet.cells-merged': (d) =>
    `Ô gộp ${words(d, 'range')}: nội dung được hiểu là của mọi mục ${words(d, 'codes')}. Tách ô nếu chỉ thuộc một mục.`,
  'criteria-sheet.cell-error': (d) =>
    `Ô đang báo lỗi ${words(d, 'error')}. Sửa công thức hoặc gõ thẳng giá trị.`,
  'criteria-sheet.method-unknown': (d) =>
    `“${words(d, 'text')}” không phải một phương pháp đã biết. Dùng một trong: ${words(d, 'known')}.`,
  'criteria-sheet.date-unreadable': (d) => `“${words(d, 'text')}” không phải là ngày. Nhập như 31/12/2020.`,
  'criteria-sheet.rule-unreadable': (d) =>
    `Quy tắc của mục ${words(d, 'code')} không đọc được (${unfit(d)}). Xóa ô này để đọc theo lời văn, hoặc sửa cho đúng.`,
  'criteria-sheet.rule-of-unknown-code': (d) =>
    `Trang “Quy tắc” có mã ${words(d, 'code')} nhưng bảng tiêu chí không có. Sửa mã hoặc xóa dòng.`,
  'criteria-sheet.policy-unreadable': (d) =>
    `Quy định “${words(d, 'name')}” không đọc được (${unfit(d)}). Sửa ô này, hoặc xóa để đặt lại trên màn hình.`,
  'criteria-sheet.decision-missing': () =>
    'Chưa thấy số và ngày quyết định ban hành trong các dòng đầu. Nhập trên màn hình trước khi ban hành.',

  'wording.missing': () => 'Chưa có lời văn chấm điểm. Người chấm cho điểm trực tiếp đến điểm tối đa.',
  'wording.unreadable': () => 'Chưa đọc được thành quy tắc. Nhập quy tắc, hoặc để chấm theo lời văn.',
  'wording.formula-base-unclear': (d) =>
    `“công thức” ở khoảng giữa chưa rõ mẫu số: ${figure(d, 'base')} % hay ${figure(d, 'other')} %. Chọn một cách.`,
  'wording.measure-unnamed': () => 'Không có tử số, mẫu số của “tỷ lệ”. Nhập tên hai số liệu.',
  'wording.kind-unclear': () => 'Lời văn chưa rõ là chọn một hay cộng dồn. Chọn một cách.',
  'wording.gap': (d) =>
    `Các bậc chưa phủ hết: thiếu khoảng ${words(d, 'range')}. Bổ sung điểm cho khoảng này.`,
  'wording.overlap': (d) => `Hai bậc chồng nhau ở ${words(d, 'range')}. Chọn điểm cho khoảng này.`,
  'wording.points-differ-from-maximum': (d) =>
    `Lời văn cho cao nhất ${figure(d, 'points')} điểm, điểm tối đa ghi ${figure(d, 'maximum')}. Sửa một trong hai.`,
  'wording.two-readings': (d) =>
    `Lời văn đọc được hai cách: ${words(d, 'first')}; hoặc ${words(d, 'second')}.`,
  'wording.remainder-unread': (d) => `Phần “${words(d, 'text')}” chưa đưa được vào quy tắc. Xem lại.`,
} as const satisfies Partial<Record<ProblemCode, Sentence>>;
