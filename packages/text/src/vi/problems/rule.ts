import type { ProblemCode } from '@parindex/domain';
import { figure, has, points, type Sentence, words } from '../../details.ts';
import { keyLabel } from '../input-label.ts';

/** Sentences for refusals about one scoring rule and about the figures that it asks for. */
export const ruleSentences = {
  'rule.formula-unreadable': (d) =>
    has(d, 'found') && words(d, 'found') !== ''
      ? `Công thức không đọc được ở vị trí ${words(d, 'position')}, chỗ “${words(d, 'found')}”. Sửa chỗ đó.`
      : 'Công thức chưa viết hết: còn thiếu một vế, một dấu hai chấm hoặc một dấu ngoặc ở cuối.',
  'rule.formula-too-long': (d) =>
    `Công thức dài ${words(d, 'length')} ký tự, tối đa ${words(d, 'limit')}. Tách thành nhiều tình huống.`,
  'rule.formula-unknown-function': (d) =>
    `Công thức gọi hàm “${words(d, 'name')}” ở vị trí ${words(d, 'position')}. Chỉ có min, max, round, abs, floor, ceil.`,
  'rule.formula-argument-count': (d) =>
    `Hàm ${words(d, 'name')} ở vị trí ${words(d, 'position')} nhận từ ${words(d, 'fewest')} đến ${words(d, 'most')} giá trị, công thức đưa ${words(d, 'given')}.`,
  'rule.formula-unknown-name': (d) =>
    `Công thức dùng tên “${words(d, 'name')}” ở vị trí ${words(d, 'position')} nhưng không có số liệu nào mang tên đó. Dùng một trong: ${words(d, 'known')}.`,
  'rule.formula-wrong-kind': (d) =>
    words(d, 'wanted') === 'number'
      ? `Công thức cần một số ở vị trí ${words(d, 'position')}, chỗ đó lại là đúng/sai.`
      : `Công thức cần đúng/sai ở vị trí ${words(d, 'position')}, chỗ đó lại là một số. Thêm phép so sánh.`,
  'rule.formula-places': (d) =>
    `Số chữ số làm tròn ở vị trí ${words(d, 'position')} phải viết sẵn, từ 0 đến 12.`,

  'facts.key-unknown': (d) => `Cách tính của mục này không hỏi “${words(d, 'key')}”. Bỏ ô đó.`,
  'facts.wrong-kind': (d) => `${words(d, 'label')}: giá trị không đúng loại. Nhập lại ô này.`,
  'facts.not-whole': (d) => `${words(d, 'label')} là ${figure(d, 'value')}, phải là số nguyên. Sửa số này.`,
  'facts.negative': (d) => `${words(d, 'label')} là ${figure(d, 'value')}, không được nhỏ hơn 0. Sửa số này.`,
  'facts.numerator-above-denominator': (d) =>
    `${figure(d, 'numerator')} lớn hơn tổng số ${figure(d, 'denominator')}. Sửa một trong hai số.`,
  'facts.denominator-zero': (d) =>
    has(d, 'mayNotArise')
      ? `${words(d, 'label')} bằng 0 nhưng đã nhập ${figure(d, 'numerator')} ở tử số. Sửa một trong hai số.`
      : `${words(d, 'label')} bằng 0 nên không tính được tỷ lệ; bộ chỉ số không nói cách chấm khi không phát sinh. Sửa số, hoặc hỏi cơ quan thường trực.`,
  'facts.choice-unknown': (d) => `Mức đã chọn (${words(d, 'value')}) không còn trong cách tính. Chọn lại.`,
  'facts.day-malformed': (d) => `“${words(d, 'value')}” không phải là một ngày. Nhập như 27/12/2019.`,
  'facts.instead-and-figures': (d) =>
    `Đã đánh dấu “${keyLabel(words(d, 'instead'))}” nhưng vẫn nhập ${words(d, 'filled')}. Bỏ một trong hai.`,
  'facts.points-above-maximum': (d) =>
    `Điểm ${points(d, 'value')} vượt khoảng từ ${points(d, 'minimum')} đến ${points(d, 'maximum')} của mục này. Sửa điểm, hoặc xem cách tính điểm.`,
  'facts.points-step': (d) => `Điểm ${figure(d, 'value')} phải là bội số của ${figure(d, 'step')}. Sửa điểm.`,
  'facts.formula-divides-by-zero': (d) =>
    `Công thức chia cho 0 ở vị trí ${words(d, 'position')} với số liệu này. Xem lại số liệu làm mẫu số.`,
} as const satisfies Partial<Record<ProblemCode, Sentence>>;
