import type { Measure, Quantity } from '@parindex/domain';
import { capitalised, folded } from './normalise.ts';

const verbs =
  /\s+(?:được|đã|có|đạt|thực hiện|giải quyết|tiếp nhận|sử dụng|dùng|xử lý|hoàn thành|đúng|gửi|phải|ban hành)(?=\s|$)/u;
const counted =
  /(?:hồ sơ|văn bản|nhiệm vụ|tồn tại|chỉ tiêu|cơ quan|đơn vị|cuộc họp|phiên họp|thủ tục|tthc|pakn|phản ánh|vụ việc|báo cáo|lớp|người|vấn đề)/u;

const startsCounted = new RegExp(`^${counted.source}(?=\\s)`, 'iu');

/**
 * Tỷ lệ lấy từ tên mục: "Tỷ lệ đơn vị được kiểm tra trong năm" → đơn vị được kiểm tra trong năm ÷ tổng số đơn vị.
 * Names that tell nothing get plain words; the points do not depend on them.
 */
export const shareFromName = (name: string, mayExceed = false): Measure => {
  const subject = subjectOf(name.normalize('NFC').trim());
  if (subject === undefined) return share('Số đã hoàn thành', 'Tổng số phải hoàn thành', mayExceed);
  const head = subject.slice(0, verbs.exec(subject)?.index ?? subject.length);
  return share(`Số ${subject}`, head === subject ? 'Tổng số' : `Tổng số ${head}`, mayExceed);
};

const subjectOf = (name: string): string | undefined => {
  const named = /^(?:tỷ lệ|tỉ lệ)\s+(?!hoàn thành)(.+)$/iu.exec(name)?.[1];
  if (named !== undefined) return named;
  return startsCounted.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : undefined;
};

/** Tỷ lệ có tên tử số và mẫu số như lời văn viết. */
export const share = (numerator: string, denominator: string, mayExceed = false): Measure => ({
  kind: 'share',
  numerator: quantity('numerator', numerator),
  denominator: quantity('denominator', denominator),
  ...(mayExceed ? { mayExceed } : {}),
});

/** Một số đếm: "Số sáng kiến được công nhận". */
export const count = (label: string, unit?: string): Measure => ({
  kind: 'figure',
  figure: { key: 'value', label: capitalised(label), whole: true, ...(unit === undefined ? {} : { unit }) },
});

/** Một tỷ lệ nhập thẳng theo %. */
export const percentage = (label: string): Measure => ({
  kind: 'figure',
  figure: { key: 'value', label: capitalised(label), unit: '%' },
});

const quantity = (key: string, label: string): Quantity => ({
  key,
  label: capitalised(label),
  ...(counted.test(folded(label)) && !/(?:tiền|vốn|kinh phí)/u.test(folded(label)) ? { whole: true } : {}),
});
