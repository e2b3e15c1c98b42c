import type { Page } from '../../page.ts';
import { tableHere } from '../fields.ts';
import { article, basis, body, decisive, officialPage } from '../letter.ts';

/** Quyết định thành lập Tổ tự đánh giá của đơn vị. */
export const teamDecision: Page = officialPage({
  name: 'QUYẾT ĐỊNH',
  subject: [
    'Về việc thành lập Tổ tự đánh giá, chấm điểm',
    'Chỉ số cải cách hành chính năm {Năm} của {Đơn vị}',
  ],
  decides: true,
  body: [
    basis('Căn cứ Kế hoạch của {Tỉnh} về xác định Chỉ số cải cách hành chính năm {Năm};'),
    basis('Theo đề nghị của cơ quan đầu mối cải cách hành chính.'),
    decisive('QUYẾT ĐỊNH:'),
    article(
      1,
      'Thành lập Tổ tự đánh giá, chấm điểm Chỉ số cải cách hành chính năm {Năm} của {Đơn vị} theo danh sách tại Phụ lục.',
    ),
    article(
      2,
      'Tổ tự đánh giá rà soát điểm tự chấm, tài liệu kiểm chứng, giải trình của các cơ quan trước khi trình phê duyệt; hoàn thành trước {Hạn nộp}.',
    ),
    article(3, 'Quyết định này có hiệu lực kể từ ngày ký.'),
    article(
      4,
      'Thủ trưởng các cơ quan liên quan và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.',
    ),
  ],
  annexes: [{ title: ['DANH SÁCH TỔ TỰ ĐÁNH GIÁ'], blocks: [tableHere('teamTable')] }],
});

/** Văn bản giải trình của một phòng: các mục phòng phụ trách mà phải giải trình. */
export const officeExplanations: Page = officialPage({
  name: 'BÁO CÁO',
  subject: ['Giải trình cách đánh giá, tính điểm', 'Chỉ số cải cách hành chính năm {Năm} của {Phòng}'],
  body: [
    body(
      'Thực hiện việc tự đánh giá, chấm điểm Chỉ số cải cách hành chính năm {Năm} của {Đơn vị}, {Phòng} giải trình {Số mục} tiêu chí, tiêu chí thành phần không có hoặc chưa có đủ tài liệu kiểm chứng tại Phụ lục kèm theo.',
    ),
    body('{Phòng} chịu trách nhiệm về số liệu, cách đánh giá và tài liệu liên quan./.'),
  ],
  annexes: [
    {
      landscape: true,
      title: ['BẢNG GIẢI TRÌNH CÁCH ĐÁNH GIÁ, TÍNH ĐIỂM'],
      blocks: [tableHere('explanationTable')],
    },
  ],
});
