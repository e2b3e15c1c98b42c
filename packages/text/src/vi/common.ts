import { showCount } from '../figures.ts';

/** Words that every staff screen shares: buttons, lists, saving, files, keys. */
export const commonWords = {
  close: 'Đóng',
  cancel: 'Để nguyên',
  back: 'Quay lại',
  otherFile: 'Chọn tệp khác',
  clear: 'Xóa chữ đã nhập',
  more: 'Xem thêm',
  choose: 'Chọn',
  drop: 'Bỏ',
  noChoice: 'Không có mục nào khớp. Thử gõ ít chữ hơn.',
  required: 'bắt buộc',
  all: 'Tất cả',
  none: 'Không có',
  open: 'Mở',
  showPassword: 'Hiện mật khẩu',
  hidePassword: 'Ẩn mật khẩu',

  search: 'Tìm',
  searchIn: (what: string) => `Tìm ${what}`,
  nothingFound: (query: string) => `Không có mục nào khớp “${query}”. Thử gõ ít chữ hơn.`,
  count: (count: number, noun: string) => `${showCount(count)} ${noun}`,
  rowsShown: (first: number, last: number, total: number) =>
    `Dòng ${showCount(first)}–${showCount(last)} trong ${showCount(total)}`,
  filteredFrom: (total: number) => `lọc từ ${showCount(total)}`,
  rowOf: (row: number, total: number) => `Dòng ${showCount(row)} / ${showCount(total)}`,
  sortAscending: (column: string) => `Sắp ${column} tăng dần`,
  sortDescending: (column: string) => `Sắp ${column} giảm dần`,
  fold: (name: string) => `Gập ${name}`,
  unfold: (name: string) => `Mở ${name}`,

  savedAt: (time: string) => `Đã lưu ${time}`,
  saving: 'Đang lưu',
  unsent: (count: number) => `Chưa gửi: ${showCount(count)} thay đổi`,
  undo: 'Rút lại',
  seconds: (count: number) => `${showCount(count)} giây`,

  daysLeft: (days: number) => {
    if (days === 0) return 'hạn hôm nay';
    return days > 0 ? `còn ${showCount(days)} ngày` : `chậm ${showCount(-days)} ngày`;
  },
  hoursLeft: (hours: number) => (hours > 0 ? `còn ${showCount(hours)} giờ` : 'còn dưới 1 giờ'),
  today: 'hôm nay',
  weekdays: ['chủ nhật', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy'],

  loading: 'Đang tải',
  loadingRows: (rows: number) => `Đang tải ${showCount(rows)} dòng`,
  slowNetwork: (seconds: number) => `Mạng chậm, còn khoảng ${showCount(seconds)} giây.`,

  dropFiles: 'Thả tệp vào đây hoặc',
  chooseFiles: 'chọn tệp',
  releaseFiles: 'Thả ra để thêm tệp',
  uploading: (sent: string, total: string) => `Đã gửi ${sent} / ${total}`,
  uploadWaiting: 'Chờ gửi',
  uploadDone: 'Đã lưu',
  uploadRetry: 'Gửi lại',
  uploadCancel: (name: string) => `Bỏ ${name}`,
  fileEmpty: (name: string) =>
    `${name} trống (0 byte), chưa được lưu. Mở thử tệp trên máy, quét lại rồi thả vào đây.`,
  fileTooLarge: (name: string, limit: string) =>
    `${name} lớn hơn ${limit}, chưa được lưu. Nén hoặc chia tệp rồi thả lại.`,
  fileKindRefused: (name: string, kinds: string) =>
    `${name} không thuộc loại nhận được (${kinds}), chưa được lưu.`,

  numberUnreadable: (text: string) => `“${text}” không phải là số. Nhập như 38 hoặc 1.000,5.`,
  dayUnreadable: (text: string) => `“${text}” không phải là ngày. Nhập như 05/11/2020.`,
  dayPlaceholder: 'ngày/tháng/năm',

  keysOfScreen: 'Phím tắt của màn hình này',
  singleKeys: 'Dùng phím một chữ (như N, A, P)',
  singleKeysNote: 'Phím một chữ chỉ chạy khi không ở trong ô nhập.',
  noSingleKeysHere: 'Bộ gõ Telex, VNI đang ghép chữ thì không phím tắt nào chạy.',
  moreKeys: 'phím tắt',
} as const;

/** Trạng thái — the word beside each of the twelve shapes of state. */
export const stateWords = {
  untouched: 'Chưa làm',
  started: 'Đang làm',
  sent: 'Đã gửi',
  accepted: 'Đã chấp nhận',
  returned: 'Trả lại',
  revised: 'Cần rà lại',
  late: 'Quá hạn',
  explain: 'Cần giải trình',
  ask: 'Chờ bổ sung',
  exempt: 'Miễn',
  survey: 'Khảo sát',
  review: 'Thẩm định',
  unsent: 'Chưa gửi',
} as const;
