import type { Page } from '../../page.ts';
import { tableHere } from '../fields.ts';
import { article, basis, body, decisive, officialPage, part } from '../letter.ts';

/** Kế hoạch xác định Chỉ số của năm: mục đích, lịch, cơ quan thẩm định, phân công. */
export const roundPlan: Page = officialPage({
  name: 'KẾ HOẠCH',
  subject: ['Xác định Chỉ số cải cách hành chính năm {Năm}', 'của các cơ quan, đơn vị, địa phương'],
  body: [
    part('I. MỤC ĐÍCH, YÊU CẦU'),
    body(
      '1. Xác định Chỉ số cải cách hành chính (CCHC) năm {Năm} của {Số đơn vị} cơ quan, đơn vị, địa phương thuộc {Tỉnh}, làm căn cứ đánh giá, xếp hạng kết quả CCHC.',
    ),
    body(
      '2. Việc tự đánh giá, thẩm định phải khách quan, đúng bộ chỉ số; mỗi điểm có tài liệu kiểm chứng, hoặc có giải trình nêu rõ cách đánh giá, tính điểm.',
    ),
    part('II. NỘI DUNG VÀ THỜI GIAN'),
    tableHere('calendarTable'),
    part('III. CƠ QUAN THẨM ĐỊNH'),
    body(
      'Các cơ quan sau thẩm định tiêu chí, tiêu chí thành phần thuộc lĩnh vực phụ trách; không cơ quan nào tự thẩm định mình:',
    ),
    tableHere('authorityTable'),
    part('IV. TỔ CHỨC THỰC HIỆN'),
    body(
      '1. {Cơ quan thường trực} là cơ quan thường trực: hướng dẫn, đôn đốc, tổng hợp, trình Hội đồng thẩm định và trình công bố kết quả.',
    ),
    body(
      '2. Các cơ quan, đơn vị, địa phương tại Phụ lục tự đánh giá, chấm điểm trên phần mềm trước {Hạn tự chấm}; nộp kết quả trước {Hạn nộp}.',
    ),
    body(
      'Trong quá trình thực hiện, nếu có vướng mắc, các cơ quan, đơn vị phản ánh về {Cơ quan thường trực} để tổng hợp, báo cáo./.',
    ),
  ],
  annexes: [
    { title: ['DANH SÁCH CƠ QUAN, ĐƠN VỊ, ĐỊA PHƯƠNG ĐƯỢC ĐÁNH GIÁ'], blocks: [tableHere('unitTable')] },
  ],
});

/** Quyết định thành lập Hội đồng thẩm định và Tổ thẩm định, với hai danh sách. */
export const councilDecision: Page = officialPage({
  name: 'QUYẾT ĐỊNH',
  subject: ['Về việc thành lập Hội đồng thẩm định và Tổ thẩm định', 'Chỉ số cải cách hành chính năm {Năm}'],
  decides: true,
  body: [
    basis('Căn cứ Luật Tổ chức chính quyền địa phương;'),
    basis('Căn cứ Kế hoạch của {Tên cơ quan} về xác định Chỉ số cải cách hành chính năm {Năm};'),
    basis('Theo đề nghị của {Cơ quan thường trực}.'),
    decisive('QUYẾT ĐỊNH:'),
    article(
      1,
      'Thành lập Hội đồng thẩm định Chỉ số cải cách hành chính năm {Năm} theo danh sách tại Phụ lục I.',
    ),
    article(
      2,
      'Thành lập Tổ thẩm định giúp việc Hội đồng theo danh sách tại Phụ lục II. Thành viên Tổ thẩm định không thẩm định cơ quan, đơn vị của mình.',
    ),
    article(
      3,
      'Hội đồng xem xét, kết luận các tiêu chí, tiêu chí thành phần còn ý kiến khác nhau; tự giải thể khi kết quả được công bố.',
    ),
    article(4, 'Quyết định này có hiệu lực kể từ ngày ký.'),
    article(
      5,
      '{Cơ quan thường trực}, thủ trưởng các cơ quan liên quan và các ông, bà có tên tại Điều 1, Điều 2 chịu trách nhiệm thi hành Quyết định này./.',
    ),
  ],
  annexes: [
    { title: ['DANH SÁCH HỘI ĐỒNG THẨM ĐỊNH'], blocks: [tableHere('councilTable')] },
    { title: ['DANH SÁCH TỔ THẨM ĐỊNH'], blocks: [tableHere('appraiserTable')] },
  ],
});

/** Công văn hướng dẫn tự chấm điểm: không có tên loại. */
export const guidanceLetter: Page = officialPage({
  name: '',
  subject: ['V/v hướng dẫn tự đánh giá, chấm điểm', 'Chỉ số cải cách hành chính năm {Năm}'],
  body: [
    body('Kính gửi: Các cơ quan, đơn vị, địa phương được đánh giá.'),
    body(
      'Thực hiện kế hoạch xác định Chỉ số cải cách hành chính (CCHC) năm {Năm} của {Tỉnh}, {Tên cơ quan} hướng dẫn như sau:',
    ),
    body(
      '1. Tự chấm đủ các tiêu chí, tiêu chí thành phần thuộc phần tự đánh giá của bộ chỉ số; nhập số liệu, phần mềm tính điểm theo đúng quy định của bộ.',
    ),
    body(
      '2. Mỗi mục kèm tài liệu kiểm chứng: số, ký hiệu, ngày, cơ quan ban hành, trích yếu; chỉ một phần của tài liệu chứng minh thì nêu rõ trang, mục.',
    ),
    body(
      '3. Giải trình bằng văn bản khi không có tài liệu kiểm chứng, hoặc tài liệu chưa thể hiện hết nội dung đánh giá; giải trình phải nêu cách đánh giá, tính điểm.',
    ),
    body(
      '4. Số liệu chưa chốt đến 31/12/{Năm} thì ghi là số ước và ngày có số chính thức. Văn bản có độ mật chỉ ghi số, ngày, không đưa lên phần mềm.',
    ),
    body('5. Kết quả được lãnh đạo phê duyệt rồi nộp trước {Hạn nộp}. Lịch cụ thể:'),
    tableHere('calendarTable'),
    body('{Tên cơ quan} đề nghị các cơ quan, đơn vị, địa phương thực hiện đúng thời gian./.'),
  ],
});

/** Danh mục tài liệu kiểm chứng của một bộ chỉ số. */
export const evidenceList: Page = officialPage({
  name: 'DANH MỤC',
  subject: ['Tài liệu kiểm chứng Chỉ số cải cách hành chính năm {Năm}', 'nhóm {Nhóm đơn vị}'],
  body: [
    body(
      'Danh mục gồm {Số mục} tiêu chí, tiêu chí thành phần của nhóm {Nhóm đơn vị} tại Phụ lục. Đơn vị được dùng tài liệu ngoài danh mục nếu chứng minh được nội dung đánh giá./.',
    ),
  ],
  annexes: [
    { landscape: true, title: ['TÀI LIỆU KIỂM CHỨNG THEO TIÊU CHÍ'], blocks: [tableHere('evidenceTable')] },
  ],
});
