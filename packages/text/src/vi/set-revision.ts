import { showCount } from '../figures.ts';

/** Chuyển sang bản mới của bộ chỉ số khi đợt đang chạy. */
export const setRevisionWords = {
  button: (version: number) => `Chuyển sang bản ${version}…`,
  newer: (version: number) => `Bộ chỉ số đã có bản ${version}.`,
  title: (group: string) => `Chuyển bộ chỉ số của ${group}`,
  choose: 'Chuyển sang',
  version: (version: number, title: string) => `Bản ${version}: ${title}`,
  counts: (kept: number, review: number, added: number, removed: number) =>
    [
      `${showCount(kept)} mục giữ nguyên`,
      `${showCount(review)} mục cần rà lại`,
      `${showCount(added)} mục mới`,
      `${showCount(removed)} mục bỏ`,
    ].join(' · '),
  follows:
    'Mục không đổi giữ nguyên điểm, tài liệu, giải trình. Mục đổi giữ số liệu nhưng chưa tính điểm cho đến khi đơn vị xác nhận hoặc chấm lại; điểm thẩm định của mục đó mở lại. Mục bỏ vào lưu trữ, tài liệu còn trong kho.',
  item: 'Mục',
  differs: 'Khác ở',
  before: 'Bản đang dùng',
  after: 'Bản mới',
  added: 'Mới',
  removed: 'Bỏ',
  unit: 'Đơn vị',
  claims: 'Mục phải rà lại',
  archived: 'Mục vào lưu trữ',
  receipt: 'Biên nhận',
  receiptVoid: (number: string) => `${number} hết hiệu lực`,
  reopened: 'Trở về đơn vị',
  stays: 'Đang tự chấm',
  submissionClosed:
    'Hạn nộp đã qua. Sau khi chuyển, sửa lịch hoặc gia hạn để đơn vị nộp lại được; đơn vị được báo ngay bằng thư.',
  reason: 'Lý do',
  document: 'Văn bản sửa bộ chỉ số',
  documentHint: 'Số, ngày, như 2712/QĐ-UBND ngày 31/10/2025',
  act: (version: number) => `Chuyển sang bản ${version}`,
  confirmFirst: 'Nhập lý do và văn bản trước.',
  done: (review: number, receipts: number) =>
    `Đã chuyển. ${showCount(review)} mục đang chờ rà lại, ${showCount(receipts)} biên nhận hết hiệu lực.`,

  sheetNotice: (from: number, to: number, document: string) =>
    `Bộ chỉ số đã chuyển từ bản ${from} sang bản ${to} theo ${document}.`,
  receiptGone: (number: string) => `Biên nhận ${number} hết hiệu lực: rà lại, trình lãnh đạo và nộp lại.`,
  toReview: (count: number) => `${showCount(count)} mục cần rà lại.`,
  showReview: 'Xem mục cần rà lại',
  compare: 'Xem hai bản cạnh nhau',
  showArchived: 'Mục đã bỏ',
  archivedTitle: 'Mục đã bỏ khỏi bộ chỉ số',
  archivedText: 'Không còn tính điểm. Tài liệu vẫn ở kho của đơn vị.',
  archivedNone: 'Không có mục nào đã chấm bị bỏ.',
  archivedBy: (version: number) => `chấm theo bản ${version}`,
  noDocuments: 'Không có tài liệu',
  documents: (names: readonly string[]) => `Tài liệu: ${names.join('; ')}`,

  reviewTitle: (version: number) => `Cần rà lại: bạn chấm theo bản ${version}, nay bộ chỉ số đã khác`,
  reviewText: 'Số liệu và tài liệu còn nguyên, điểm chưa tính vào tổng.',
  versionOf: (version: number) => `Bản ${version}`,
  now: 'Bản đang dùng',
  points: 'Điểm với số liệu này',
  noPoints: 'chưa tính được',
  confirm: 'Xác nhận, giữ số liệu',
  scoredBy: (version: number) => `Chấm theo bản ${version}, mục không đổi ở bản sau.`,
} as const;
