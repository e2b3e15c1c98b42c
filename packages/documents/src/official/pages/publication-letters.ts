import { type Page, paragraph } from '../../page.ts';
import { tableHere } from '../fields.ts';
import { article, basis, body, decisive, officialPage } from '../letter.ts';

/** Tờ trình công bố kết quả của một nhóm. */
export const publicationProposal: Page = officialPage({
  name: 'TỜ TRÌNH',
  subject: ['Về việc công bố kết quả xếp hạng Chỉ số cải cách hành chính', 'năm {Năm} nhóm {Nhóm đơn vị}'],
  body: [
    body('Kính gửi: Chủ tịch Ủy ban nhân dân {Tỉnh}.'),
    body(
      'Thực hiện kế hoạch xác định Chỉ số cải cách hành chính năm {Năm}, trên cơ sở kết luận của Hội đồng thẩm định, {Tên cơ quan} kính trình kết quả xếp hạng {Số đơn vị} đơn vị nhóm {Nhóm đơn vị}:',
    ),
    body('1. Chỉ số trung bình của nhóm đạt {Chỉ số trung bình}%. Đứng đầu là {Đơn vị cao nhất}.'),
    body(
      '2. Hội đồng đã kết luận {Số mục Hội đồng kết luận} tiêu chí, tiêu chí thành phần còn ý kiến khác nhau.',
    ),
    body('3. Kết quả chi tiết và dự thảo Quyết định công bố kèm theo.'),
    body('{Tên cơ quan} kính trình Chủ tịch Ủy ban nhân dân {Tỉnh} xem xét, quyết định./.'),
  ],
});

/** Dự thảo quyết định công bố, phụ lục xếp hạng. */
export const publicationDecision: Page = officialPage({
  name: 'QUYẾT ĐỊNH',
  subject: ['Công bố kết quả xếp hạng Chỉ số cải cách hành chính năm {Năm}', 'nhóm {Nhóm đơn vị}'],
  decides: true,
  body: [
    basis('Căn cứ Luật Tổ chức chính quyền địa phương;'),
    basis('Căn cứ Kế hoạch của {Tên cơ quan} về xác định Chỉ số cải cách hành chính năm {Năm};'),
    basis('Xét kết luận của Hội đồng thẩm định;'),
    basis('Theo đề nghị của {Cơ quan thường trực}.'),
    decisive('QUYẾT ĐỊNH:'),
    article(
      1,
      'Công bố kết quả xếp hạng Chỉ số cải cách hành chính năm {Năm} của {Số đơn vị} đơn vị nhóm {Nhóm đơn vị} tại Phụ lục kèm theo Quyết định này.',
    ),
    article(
      2,
      'Các đơn vị có tên tại Phụ lục xây dựng kế hoạch khắc phục tồn tại, hạn chế, gửi {Cơ quan thường trực} theo dõi.',
    ),
    article(3, 'Quyết định này có hiệu lực kể từ ngày ký.'),
    article(
      4,
      'Chánh Văn phòng Ủy ban nhân dân, {Cơ quan thường trực} và thủ trưởng các đơn vị có tên tại Phụ lục chịu trách nhiệm thi hành Quyết định này./.',
    ),
  ],
  annexes: [
    {
      title: ['KẾT QUẢ XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM {Năm}', 'NHÓM {Nhóm đơn vị}'],
      blocks: [
        tableHere('rankingTable'),
        paragraph('note-head', 'Ghi chú:'),
        paragraph('note', '- {Ghi chú}'),
      ],
    },
  ],
});

/** Thông báo tồn tại, hạn chế: mục mất điểm của một đơn vị, nhiều trước. */
export const shortcomingsNotice: Page = officialPage({
  name: 'THÔNG BÁO',
  subject: ['Tồn tại, hạn chế qua kết quả Chỉ số cải cách hành chính', 'năm {Năm} của {Đơn vị}'],
  body: [
    body(
      'Qua kết quả Chỉ số cải cách hành chính năm {Năm}, {Đơn vị} đạt {Tổng điểm} trên {Điểm tối đa áp dụng} điểm tối đa áp dụng, Chỉ số {Chỉ số}%. {Tên cơ quan} thông báo các tiêu chí, tiêu chí thành phần mất điểm:',
    ),
    tableHere('lossTable'),
    body(
      'Đề nghị {Đơn vị} giữ các tiêu chí đã đạt điểm tối đa; xây dựng kế hoạch khắc phục các tồn tại, hạn chế trên, nêu rõ việc, cơ quan chủ trì, thời hạn, và gửi {Tên cơ quan} theo dõi./.',
    ),
  ],
});
