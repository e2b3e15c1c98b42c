import type { ProblemCode } from '@parindex/domain';
import { day, figure, has, type Sentence, words } from '../../details.ts';

const where = (at: string | undefined): string => (at === undefined ? '' : `${at}: `);

const decisionParts: Readonly<Record<string, string>> = {
  number: 'số',
  date: 'ngày',
  issuer: 'cơ quan ban hành của',
};

/** Sentences for refusals and warnings about a criteria set. */
export const indexSetSentences = {
  'index-set.empty': () => 'Bộ chỉ số chưa có dòng nào. Nhập bảng tiêu chí trước.',
  'index-set.code-missing': (d, at) =>
    `${where(at)}dòng “${words(d, 'name')}” chưa có mã. Ghi mã như trong bảng.`,
  'index-set.id-duplicate': (d, at) =>
    `${where(at)}dòng ${words(d, 'code')} bị nhập hai lần. Bỏ một dòng rồi lưu lại.`,
  'index-set.name-missing': (d, at) =>
    `${where(at)}mục ${words(d, 'code')} chưa có tên. Ghi tên như trong bảng.`,
  'index-set.parent-unknown': (d, at) =>
    `${where(at)}mục ${words(d, 'code')} thuộc một mục không có trong bộ. Chọn lại mục cha.`,
  'index-set.parent-is-item': (d, at) =>
    `${where(at)}mục ${words(d, 'code')} nằm dưới ${words(d, 'parent')}, nhưng ${words(d, 'parent')} tự chấm điểm nên không có mục con. Chọn lại mục cha.`,
  'index-set.parent-circular': (d, at) =>
    `${where(at)}mục ${words(d, 'code')} và ${words(d, 'parent')} là cha của nhau. Chọn lại mục cha.`,
  'index-set.part-mixed': (d, at) =>
    `${where(at)}mục ${words(d, 'code')} thuộc thang điểm nhưng nằm dưới mục thưởng, trừ ${words(d, 'parent')}. Chuyển mục sang chỗ khác hoặc đổi phần của nó.`,
  'index-set.heading-empty': (d, at) =>
    `${where(at)}mục ${words(d, 'code')} cộng các mục con nhưng chưa có mục con nào. Thêm mục con, hoặc ghi cách tính cho chính nó.`,
  'index-set.weight-missing': (d, at) =>
    `${where(at)}mục ${words(d, 'code')} chưa có trọng số dương trong ${words(d, 'parent')}. Ghi trọng số.`,
  'index-set.scale-missing': (d, at) =>
    `${where(at)}mục ${words(d, 'code')} tính bình quân có trọng số nhưng chưa có hệ số quy đổi. Ghi hệ số.`,
  'index-set.maximum-zero': (d, at) =>
    `${where(at)}mục ${words(d, 'code')} có điểm tối đa bằng 0. Sửa điểm tối đa.`,
  'index-set.maximum-sign': (d, at) =>
    words(d, 'part') === 'deduction'
      ? `${where(at)}mục điểm trừ ${words(d, 'code')} ghi ${figure(d, 'maximum')}. Ghi mức trừ lớn nhất là số âm.`
      : `${where(at)}mục ${words(d, 'code')} ghi điểm tối đa ${figure(d, 'maximum')}. Ghi số dương, hoặc chuyển mục sang phần điểm trừ.`,
  'index-set.survey-self-scored': (d, at) =>
    `${where(at)}mục ${words(d, 'code')} lấy điểm từ khảo sát nên đơn vị không tự chấm. Đổi cách lấy điểm thành “Điều tra xã hội học”.`,
  'index-set.survey-without-mean': (d, at) =>
    `${where(at)}mục ${words(d, 'code')} lấy điểm từ khảo sát nhưng cách tính lại hỏi số liệu của đơn vị. Chọn cách tính “Điều tra xã hội học”.`,
  'index-set.window-reversed': (d, at) =>
    `${where(at)}mục ${words(d, 'code')}: ngày đầu ${day(d, 'from')} sau ngày cuối ${day(d, 'to')}. Đổi lại hai ngày.`,
  'scoring.places-out-of-range': (d) =>
    `Số chữ số làm tròn là ${words(d, 'places')}. Chọn từ ${words(d, 'minimum')} đến ${words(d, 'maximum')}.`,
  'scoring.two-roundings': (d) =>
    `Chỉ số in ${words(d, 'printed')} chữ số nhưng xếp hạng theo ${words(d, 'compared')} chữ số: hai đơn vị in giống nhau có thể khác hạng. Xem lại hai số này.`,
  'scoring.tie-break-unknown': (d) =>
    `Tiêu chí phụ thứ ${words(d, 'position')} khi bằng điểm trỏ tới một mục không có trong bộ. Chọn lại mục.`,
  'scoring.grade-duplicate': (d) => `Hai mức xếp loại cùng tên “${words(d, 'name')}”. Đổi tên một mức.`,
  'scoring.grade-last-not-open': (d) =>
    `Mức xếp loại cuối “${words(d, 'name')}” bắt đầu từ ${figure(d, 'from')} nên đơn vị thấp hơn không có xếp loại. Bỏ số đó.`,
  'scoring.grade-start-missing': (d) =>
    `Mức xếp loại “${words(d, 'name')}” chưa có điểm bắt đầu. Ghi từ bao nhiêu.`,
  'scoring.grades-out-of-order': (d) =>
    `Mức xếp loại “${words(d, 'name')}” bắt đầu không thấp hơn mức đứng trên. Xếp từ cao xuống thấp.`,
  'scoring.limit-not-a-number': (d) =>
    `“${words(d, 'text')}” không phải là mức giới hạn. Ghi một số không âm.`,
  'index-set.code-duplicate': (d, at) =>
    `${where(at)}mã ${words(d, 'code')} đã có ở dòng khác. Sửa một trong hai mã.`,
  'index-set.sum-differs': (d, at) =>
    `${where(at)}${has(d, 'code') ? `mục ${words(d, 'code')} ghi` : 'ghi'} ${figure(d, 'stated')} điểm, các mục con cộng lại ${figure(d, 'sum')}. Sửa điểm tối đa của mục cha hoặc của mục con.`,
  'index-set.maximum-missing': (d, at) =>
    `${where(at)}mục ${words(d, 'code')} chưa có điểm tối đa. Điền vào cột “Điểm tối đa”.`,

  'index-set.too-many-rows': (d) =>
    `Bảng có ${words(d, 'rows')} dòng, một bộ chỉ số tối đa ${words(d, 'limit')} dòng. Xóa phần không thuộc bảng tiêu chí rồi nhập lại.`,
  'index-set.row-unknown': () => 'Dòng này không còn trong bản nháp. Tải lại trang để xem bản mới nhất.',
  'index-set.row-taken': (d) => `Dòng ${words(d, 'code')} đã có trong bản nháp. Tải lại trang rồi thêm lại.`,
  'index-set.row-cannot-hold': (d) =>
    `Không đặt được dòng vào dưới mục ${words(d, 'code')}. Chọn một dòng cộng điểm ở ngoài nhánh đang chuyển.`,
  'index-set.row-holds-others': (d) =>
    `Mục ${words(d, 'code')} đang có mục con nên không chấm điểm trực tiếp được. Chuyển hoặc xóa các mục con trước.`,
  'index-set.draft-exists': (d) =>
    `Bộ này đang có bản nháp ${words(d, 'version')}. Mở bản nháp đó để sửa tiếp, hoặc xóa nó rồi làm lại.`,
  'index-set.group-missing': () => 'Chưa rõ bộ chỉ số dùng cho nhóm đơn vị nào. Chọn nhóm đơn vị.',
  'index-set.decision-missing': (d) =>
    `Chưa có ${decisionParts[words(d, 'missing')] ?? words(d, 'missing')} quyết định ban hành. Điền đủ số, ngày và cơ quan ban hành.`,
  'index-set.attention-left': (d) =>
    `Còn ${words(d, 'count')} mục chưa có người xác nhận quy tắc: ${words(d, 'codes')}. Mở từng mục, xem rồi xác nhận.`,
  'index-set.not-open': (d) =>
    `“${words(d, 'title')}” chưa ban hành hoặc không có chỗ nào mở cho cấp dưới bổ sung. Chọn bộ khung khác.`,
  'index-set.not-open-here': (d) =>
    words(d, 'code') === ''
      ? 'Bộ khung không cho thêm lĩnh vực. Thêm tiêu chí thành phần vào chỗ được mở.'
      : `Bộ khung không mở ${words(d, 'code')} cho cấp dưới bổ sung. Thêm vào chỗ được mở.`,
  'index-set.row-fixed': (d) =>
    words(d, 'code') === ''
      ? 'Dòng của bộ khung chỉ cấp ban hành khung sửa được. Tải lại rồi sửa dòng của đơn vị mình.'
      : `${words(d, 'code')} là dòng của bộ khung, chỉ cấp ban hành khung sửa được.`,
  'index-set.policy-fixed': () => 'Quy định chung của bộ theo bộ khung, không sửa ở đây.',
  'index-set.nothing-earlier': () =>
    'Chưa có bộ nào trước bộ này để so sánh. Nhập bộ của năm trước, hoặc chọn bộ để so ở trang So sánh.',
} as const satisfies Partial<Record<ProblemCode, Sentence>>;
