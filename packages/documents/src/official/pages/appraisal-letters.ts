import { type Page, paragraph } from '../../page.ts';
import { tableHere } from '../fields.ts';
import { body, labelled, officialPage, part } from '../letter.ts';

const blank = '…………';

/** Thông báo kết quả thẩm định sơ bộ, gửi riêng từng đơn vị. */
export const preliminaryNotice: Page = officialPage({
  name: 'THÔNG BÁO',
  subject: ['Kết quả thẩm định sơ bộ Chỉ số cải cách hành chính năm {Năm}', 'của {Đơn vị}'],
  body: [
    body(
      '{Tên cơ quan} thông báo kết quả thẩm định sơ bộ Chỉ số cải cách hành chính năm {Năm} của {Đơn vị} như sau:',
    ),
    body(
      '1. Phần đơn vị tự đánh giá: điểm tự chấm {Điểm tự chấm}, điểm thẩm định {Điểm đạt được}; điểm tối đa áp dụng {Điểm tối đa áp dụng}.',
    ),
    body(
      '2. {Số mục thống nhất} mục giữ nguyên điểm tự chấm; {Số mục khác điểm tự chấm} mục khác điểm tự chấm, với lý do:',
    ),
    tableHere('differenceTable'),
    body(
      '3. {Đơn vị} có ý kiến khác thì gửi kiến nghị theo từng mục, kèm tài liệu, trước {Hạn thẩm định}. Quá thời hạn trên, không có kiến nghị được coi là thống nhất với kết quả thẩm định./.',
    ),
  ],
});

/** Biên bản thẩm định của một đơn vị; giờ, nơi họp, người dự để trống cho thư ký điền. */
export const appraisalMinutes: Page = officialPage({
  name: 'BIÊN BẢN',
  subject: ['Thẩm định kết quả tự chấm điểm', 'Chỉ số cải cách hành chính năm {Năm} của {Đơn vị}'],
  bodySize: 13,
  body: [
    labelled('Thời gian bắt đầu:', `…… giờ …… phút ngày …… tháng …… năm ${blank}.`),
    labelled('Địa điểm:', `${blank}.`),
    labelled('Thành phần tham dự:', 'đại diện {Tên cơ quan}, các cơ quan thẩm định; đại diện {Đơn vị}.'),
    paragraph(
      'body',
      { text: 'Chủ trì (chủ tọa): ', bold: true },
      `Ông/Bà ${blank}. `,
      { text: 'Thư ký (người ghi biên bản): ', bold: true },
      `Ông/Bà ${blank}.`,
    ),
    labelled(
      'Nội dung:',
      'thẩm định {Số mục} tiêu chí, tiêu chí thành phần; thống nhất {Số mục thống nhất}; thảo luận {Số mục khác điểm tự chấm} tiêu chí, tiêu chí thành phần sau:',
    ),
    tableHere('differenceTable'),
    body(
      'Tổng điểm tự chấm {Điểm tự chấm}, điểm thẩm định {Điểm đạt được}. Các mục chưa thống nhất được trình Hội đồng thẩm định.',
    ),
    body('Cuộc họp kết thúc vào …… giờ …… phút cùng ngày. Biên bản đã đọc lại, các bên thống nhất ký./.'),
  ],
  jointSignatures: [['THƯ KÝ'], ['ĐẠI DIỆN ĐƠN VỊ'], ['CHỦ TỌA']],
});

/** Phiếu thẩm định của một đơn vị: mọi mục, từ trên xuống. */
export const appraisalSheet: Page = officialPage({
  name: 'PHIẾU THẨM ĐỊNH',
  subject: ['Chỉ số cải cách hành chính năm {Năm}', 'của {Đơn vị}'],
  body: [
    body(
      'Phần đơn vị tự đánh giá: điểm tự chấm {Điểm tự chấm}, điểm thẩm định {Điểm đạt được}; điểm tối đa áp dụng {Điểm tối đa áp dụng}. Điểm từng tiêu chí, tiêu chí thành phần và lý do tại Phụ lục./.',
    ),
  ],
  annexes: [
    {
      landscape: true,
      title: ['KẾT QUẢ THẨM ĐỊNH TỪNG TIÊU CHÍ, TIÊU CHÍ THÀNH PHẦN'],
      blocks: [tableHere('appraisalTable')],
    },
  ],
});

/** Báo cáo kết quả thẩm định của một nhóm. */
export const appraisalReport: Page = officialPage({
  name: 'BÁO CÁO',
  subject: ['Kết quả thẩm định Chỉ số cải cách hành chính năm {Năm}', 'nhóm {Nhóm đơn vị}'],
  body: [
    body(
      '{Tên cơ quan} báo cáo Hội đồng thẩm định kết quả thẩm định Chỉ số cải cách hành chính năm {Năm} của {Số đơn vị} đơn vị nhóm {Nhóm đơn vị} như sau:',
    ),
    part('I. KẾT QUẢ CHUNG'),
    body(
      '1. Đã thẩm định {Số mục} lượt tiêu chí, tiêu chí thành phần; giữ nguyên điểm tự chấm {Số mục thống nhất}, khác điểm tự chấm {Số mục khác điểm tự chấm}.',
    ),
    body('2. Hội đồng kết luận {Số mục Hội đồng kết luận} mục còn ý kiến khác nhau.'),
    body('3. Chỉ số trung bình của nhóm: {Chỉ số trung bình}%; cao nhất: {Đơn vị cao nhất}.'),
    part('II. SO SÁNH ĐIỂM TỰ CHẤM VÀ ĐIỂM THẨM ĐỊNH'),
    tableHere('comparisonTable'),
    part('III. KIẾN NGHỊ'),
    body('{Tên cơ quan} kính trình Hội đồng thẩm định xem xét, thông qua kết quả để trình công bố./.'),
  ],
});
