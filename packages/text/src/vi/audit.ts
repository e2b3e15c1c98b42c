import { showCount } from '../figures.ts';

/** Words of the audit log. */
export const auditWords = {
  title: 'Nhật ký',
  subtitle: 'Mọi việc làm trong hệ thống, mới nhất trước. Không ai sửa hay xóa được.',
  when: 'Lúc',
  who: 'Người làm',
  act: 'Việc',
  subject: 'Đối tượng',
  where: 'Đơn vị',
  round: 'Đợt',
  changes: 'Thay đổi',
  details: 'Ghi kèm',
  request: 'Mã yêu cầu',
  anyone: 'Mọi người',
  anyAct: 'Mọi việc',
  anyUnit: 'Mọi đơn vị',
  anyRound: 'Mọi đợt',
  from: 'Từ ngày',
  to: 'Đến ngày',
  text: 'Tìm trong nhật ký',
  clear: 'Bỏ lọc',
  system: 'Dòng lệnh trên máy chủ',
  noun: 'dòng',
  pane: 'Chi tiết dòng nhật ký',
  switchSide: 'Danh sách ↔ chi tiết',
  close: 'Đóng chi tiết',
  entryId: 'Mã dòng',
  shown: (count: number) => `${showCount(count)} dòng`,
  shownMore: (count: number) => `${showCount(count)} dòng đầu`,
  more: 'Xem thêm 100 dòng',
  end: 'Hết nhật ký theo điều kiện lọc.',
  none: 'Không có dòng nào theo điều kiện lọc.',
  noneText: 'Bỏ bớt điều kiện, hoặc mở rộng khoảng ngày.',
  onlyThis: 'Chỉ xem đối tượng này',
  subjectFilter: 'Một đối tượng',
  nothing: 'không có',
  export: 'Xuất CSV',
  exportNote: 'Xuất theo điều kiện lọc; việc xuất cũng được ghi nhật ký.',
  check: 'Kiểm tra nhật ký',
  checking: 'Đang kiểm tra từng dòng',
  whole: (entries: number, blocks: number) =>
    `Nhật ký nguyên vẹn: ${showCount(entries)} dòng trong ${showCount(blocks)} khối đúng như lúc ghi.`,
  unsealed: (count: number) => `${showCount(count)} dòng mới nhất đang chờ đóng khối.`,
  broken: 'Nhật ký không còn nguyên vẹn',
  brokenText: 'Ngừng sửa chữa dữ liệu, giữ nguyên máy chủ và báo người phụ trách an toàn thông tin.',
  entryChanged: (at: string, act: string, id: string) =>
    `Dòng ghi lúc ${at} (${act}) đã bị sửa. Mã dòng: ${id}.`,
  entryMissing: (id: string) => `Một dòng đã bị xóa. Mã dòng: ${id}.`,
  blockChanged: (no: string, at: string) =>
    `Khối ${no}, đóng lúc ${at}, không khớp: có dòng bị xóa, thêm hoặc đổi chỗ trong khối này.`,
  headMissing: (no: string, at: string) =>
    `Nhật ký thiếu khối ${no} đã đóng lúc ${at}: phần cuối bị cắt, hoặc dữ liệu được khôi phục từ bản sao lưu cũ hơn.`,
  headUnreadable: (files: string) => `Chữ ký không đúng trong tệp đầu chuỗi: ${files}.`,
} as const;

/** Columns of the exported log. */
export const auditColumns = [
  'Lúc',
  'Người làm',
  'Việc',
  'Đối tượng',
  'Đơn vị',
  'Đợt',
  'Thay đổi',
  'Ghi kèm',
  'Mã dòng',
];
