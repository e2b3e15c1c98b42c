import { showCount } from '../figures.ts';

/** Words of who holds which post, delegation, hand-over, and the self-assessment team. */
export const staffWords = {
  title: 'Nhân sự chấm điểm',
  tabs: { posts: 'Ai giữ vai trò nào', delegation: 'Ủy quyền', handOver: 'Bàn giao', team: 'Tổ tự đánh giá' },
  sections: 'Phần của trang',
  asOf: 'Vào ngày',
  everythingHint: 'Xóa ngày để xem cả lịch sử.',
  person: 'Người',
  role: 'Vai trò',
  wholeUnit: 'Cả đơn vị',
  period: 'Thời gian',
  how: 'Căn cứ',
  since: (day: string) => `từ ${day}`,
  until: (day: string) => `đến hết ${day}`,
  always: 'không thời hạn',
  onBehalfOf: (name: string) => `ủy quyền của ${name}`,
  receivedFrom: (name: string) => `nhận bàn giao từ ${name}`,
  nobody: 'Không ai giữ vai trò nào vào ngày này.',
  noun: 'vai trò',

  delegateText:
    'Người được ủy quyền làm thay trong những ngày ghi dưới đây bằng tài khoản của mình; người ủy quyền vẫn giữ vai trò. Không ai dùng mật khẩu của người khác.',
  delegateWhose: 'Vai trò ủy quyền',
  delegateTo: 'Người được ủy quyền',
  from: 'Từ ngày',
  to: 'Đến hết ngày',
  document: 'Văn bản ủy quyền',
  documentHint: 'Số, ngày, như 12/GUQ-UBND ngày 18/11/2020',
  delegate: 'Ủy quyền',
  delegated: (name: string) => `Đã ủy quyền cho ${name}.`,
  nothingToDelegate:
    'Bạn không giữ vai trò nào ủy quyền được. Lãnh đạo đơn vị hoặc người quản lý tài khoản làm việc này.',
  current: 'Ủy quyền đang có và đã qua',
  noDelegations: 'Chưa có ủy quyền nào.',

  handOverText:
    'Mọi vai trò của người giao ở đơn vị này hết vào ngày ghi dưới đây và sang người nhận từ hôm sau. Bản nháp, tài liệu, câu hỏi, lịch sử ở lại với mục, nên người nhận làm tiếp ngay.',
  handOverFrom: 'Người giao',
  handOverTo: 'Người nhận',
  lastDay: 'Người giao làm đến hết ngày',
  reason: 'Lý do',
  handOverDocument: 'Văn bản (nếu có)',
  handOver: 'Bàn giao',
  handedOver: (name: string, count: number) => `Đã bàn giao ${showCount(count)} vai trò cho ${name}.`,
  nothingToHandOver:
    'Bạn không bàn giao được vai trò của ai. Người quản lý tài khoản của đơn vị làm việc này.',
  choose: 'Chọn',
  fillFirst: 'Điền hết các ô trước.',
  drop: 'Bỏ',
  noChange: 'Chưa có thay đổi nào.',

  teamText:
    'Thành viên của tổ theo quyết định của đơn vị; người có tài khoản và vai trò “Tổ tự đánh giá” xem được bảng chấm trước khi nộp.',
  teamDuties: { head: 'Tổ trưởng', deputy: 'Tổ phó', secretary: 'Thư ký', member: 'Thành viên' },
  teamName: 'Họ tên',
  teamPosition: 'Chức vụ',
  teamDuty: 'Nhiệm vụ trong tổ',
  teamTask: 'Phân công',
  teamTaskHint: 'Như: lĩnh vực 1, 2; tổng hợp báo cáo',
  teamAdd: 'Thêm thành viên',
  teamPropose: 'Lấy từ trưởng các phòng',
  teamSave: 'Ghi danh sách',
  teamSaved: 'Đã ghi danh sách tổ.',
  teamDecision: 'Dự thảo quyết định (Word)',
  teamNone: 'Chưa có thành viên nào. Thêm từng người, hoặc lấy từ trưởng các phòng rồi sửa.',
  teamDrop: (name: string) => `Bỏ ${name}`,
  notMember: 'Chưa có đợt nào mà đơn vị này được đánh giá.',
  takeOver: (name: string) => `Bạn nhận bàn giao từ ${name}`,
} as const;

/** Draft decision that sets up the self-assessment team (public notice of 16/10/2020: Phòng Nội vụ proposes it). */
export const teamDecisionText = {
  fileName: (year: number, unit: string) => `Du thao quyet dinh To tu danh gia ${year} ${unit}.docx`,
  committee: 'ỦY BAN NHÂN DÂN',
  name: 'QUYẾT ĐỊNH',
  subject: (year: number, place: string) => [
    `Về việc thành lập Tổ tự đánh giá, chấm điểm Chỉ số cải cách hành chính`,
    `năm ${year} của ${place}`,
  ],
  authority: (committee: boolean, unit: string) =>
    committee
      ? `CHỦ TỊCH ỦY BAN NHÂN DÂN ${unit.toLocaleUpperCase('vi')}`
      : `GIÁM ĐỐC ${unit.toLocaleUpperCase('vi')}`,
  bases: (year: number) => [
    'Căn cứ Luật Tổ chức chính quyền địa phương;',
    `Căn cứ Kế hoạch triển khai xác định Chỉ số cải cách hành chính năm ${year} của Ủy ban nhân dân tỉnh;`,
    'Theo đề nghị của cơ quan đầu mối tổng hợp.',
  ],
  decides: 'QUYẾT ĐỊNH:',
  articles: (year: number, place: string) => ({
    first: `Thành lập Tổ tự đánh giá, chấm điểm Chỉ số cải cách hành chính năm ${year} của ${place}, gồm các ông, bà có tên sau:`,
    second:
      'Tổ tự đánh giá có nhiệm vụ rà soát kết quả tự chấm, tài liệu kiểm chứng, giải trình của các cơ quan; thống nhất điểm tự đánh giá trình lãnh đạo phê duyệt và gửi Sở Nội vụ đúng thời hạn. Tổ tự giải thể sau khi hoàn thành nhiệm vụ.',
    third: 'Quyết định này có hiệu lực kể từ ngày ký.',
    fourth:
      'Thủ trưởng các cơ quan liên quan và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.',
  }),
  article: (number: number) => `Điều ${number}. `,
  columns: {
    number: 'TT',
    name: 'Họ và tên',
    position: 'Chức vụ, đơn vị công tác',
    duty: 'Nhiệm vụ',
    task: 'Phân công',
  },
  signature: (committee: boolean) => (committee ? ['CHỦ TỊCH'] : ['GIÁM ĐỐC']),
  receivers: ['Như Điều 4;', 'Sở Nội vụ (báo cáo);', 'Lưu: VT.'],
  symbol: (committee: boolean) => (committee ? 'QĐ-UBND' : 'QĐ'),
} as const;
