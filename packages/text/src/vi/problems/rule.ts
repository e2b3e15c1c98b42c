import type { ProblemCode } from '@parindex/domain';
import { type Details, day, figure, has, points, type Sentence, words } from '../../details.ts';
import { keyLabel } from '../input-label.ts';

const fields: Readonly<Record<string, string>> = {
  options: 'mức',
  parts: 'ý',
  deadlines: 'mốc',
  bands: 'bậc',
  rates: 'loại lỗi hoặc lần',
  situations: 'trường hợp',
  quantity: 'số liệu',
  target: 'mục tiêu',
  full: 'mức đạt điểm tối đa',
  base: 'số chia của tỷ lệ',
  floor: 'ngưỡng',
  belowFloor: 'điểm dưới ngưỡng',
  cap: 'mức tối đa',
  scale: 'thang của chỉ số',
  step: 'bước điểm',
  late: 'điểm khi muộn',
  notDone: 'điểm khi không thực hiện',
  minimumCount: 'số phiếu tối thiểu',
};

const field = (name: string): string => fields[name] ?? `“${name}”`;

const upper = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** The words of an input; those of the reserved keys where the rule has none. */
const label = (details: Details): string => keyLabel(words(details, 'label'));

/** Sentences for refusals about one scoring rule and about the figures that it asks for. */
export const ruleSentences = {
  'rule.list-empty': (d) => `Cách tính chưa có ${field(words(d, 'field'))} nào. Thêm ít nhất một.`,
  'rule.label-missing': (d) => `Một ${field(words(d, 'field'))} chưa có tên. Ghi tên như trong bộ chỉ số.`,
  'rule.id-duplicate': (d) =>
    `Hai ${field(words(d, 'field'))} dùng chung mã “${words(d, 'id')}”. Đổi mã của “${words(d, 'label')}”.`,
  'rule.key-not-allowed': (d) =>
    `Tên “${words(d, 'key')}” của số liệu “${words(d, 'label')}” không dùng được. Dùng chữ cái không dấu và chữ số, bắt đầu bằng chữ cái.`,
  'rule.not-a-number': (d) =>
    `“${words(d, 'text')}” ở ${field(words(d, 'field'))} không phải là số. Nhập lại.`,
  'rule.not-positive': (d) => `${upper(field(words(d, 'field')))} là ${figure(d, 'value')}, phải lớn hơn 0.`,
  'rule.negative': (d) =>
    `Mức của “${words(d, 'field')}” là ${figure(d, 'value')}. Ghi số dương; cách tính tự trừ hoặc cộng.`,
  'rule.day-malformed': (d) => `“${words(d, 'value')}” không phải là một ngày. Ghi như 31/12/2019.`,
  'rule.deadlines-out-of-order': (d) =>
    `Mốc ${day(d, 'second')} đứng sau mốc ${day(d, 'first')} nhưng không muộn hơn. Xếp các mốc từ sớm đến muộn.`,
  'rule.floor-above-full': (d) =>
    `Ngưỡng ${figure(d, 'floor')} % cao hơn mức đạt điểm tối đa ${figure(d, 'full')} %. Sửa một trong hai số.`,
  'rule.bands-gap': (d) => {
    if (words(d, 'end') === '')
      return `Các bậc bỏ trống phần dưới ${figure(d, 'start')}. Thêm một bậc cho phần đó.`;
    if (words(d, 'start') === '')
      return `Các bậc bỏ trống phần trên ${figure(d, 'end')}. Thêm một bậc cho phần đó.`;
    return `Các bậc bỏ trống phần giữa ${figure(d, 'end')} và ${figure(d, 'start')}. Nối hai bậc hoặc thêm một bậc.`;
  },
  'rule.bands-overlap': (d) => {
    if (words(d, 'end') === '' || words(d, 'start') === '')
      return 'Hai bậc cùng không có đầu mút nên chồng lên nhau. Ghi rõ từ đâu đến đâu.';
    return `Hai bậc chồng nhau: một bậc kết thúc ở ${figure(d, 'end')}, bậc sau bắt đầu từ ${figure(d, 'start')}. Ghi rõ đầu mút thuộc bậc nào.`;
  },
  'rule.band-empty': (d) =>
    `Bậc từ ${figure(d, 'from')} đến ${figure(d, 'to')} không chứa giá trị nào. Sửa hai đầu mút.`,
  'rule.points-above-maximum': (d) =>
    `Cách tính có thể cho ${figure(d, 'value')} điểm, ngoài khoảng từ ${figure(d, 'minimum')} đến ${figure(d, 'maximum')} của mục. Sửa điểm trong cách tính hoặc điểm tối đa.`,
  'rule.maximum-not-reached': (d) =>
    `Cách tính cho nhiều nhất ${figure(d, 'best')} điểm, điểm tối đa là ${figure(d, 'maximum')}. Xem lại lời văn.`,

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

  'case.unit-duplicate': (d) => `Đơn vị “${words(d, 'id')}” có hai lần trong tệp. Bỏ một lần.`,
  'case.item-unknown': (d) =>
    `Đơn vị “${words(d, 'id')}” có số liệu cho mã ${words(d, 'code')} nhưng bộ không có mục chấm điểm nào mang mã đó.`,

  'facts.key-unknown': (d) => `Cách tính của mục này không hỏi “${keyLabel(words(d, 'key'))}”. Bỏ ô đó.`,
  'facts.wrong-kind': (d) => `${label(d)}: giá trị không đúng loại. Nhập lại ô này.`,
  'facts.not-whole': (d) => `${label(d)} là ${figure(d, 'value')}, phải là số nguyên. Sửa số này.`,
  'facts.negative': (d) => `${label(d)} là ${figure(d, 'value')}, không được nhỏ hơn 0. Sửa số này.`,
  'facts.numerator-above-denominator': (d) =>
    `${figure(d, 'numerator')} lớn hơn tổng số ${figure(d, 'denominator')}. Sửa một trong hai số.`,
  'facts.denominator-zero': (d) =>
    has(d, 'mayNotArise')
      ? `${label(d)} bằng 0 nhưng đã nhập ${figure(d, 'numerator')} ở tử số. Sửa một trong hai số.`
      : `${label(d)} bằng 0 nên không tính được tỷ lệ; bộ chỉ số không nói cách chấm khi không phát sinh. Sửa số, hoặc hỏi cơ quan thường trực.`,
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
