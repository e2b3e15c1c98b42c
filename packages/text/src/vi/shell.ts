import { showCount } from '../figures.ts';

const dayAndPhase = (day: string, phase: string | undefined) =>
  phase === undefined ? day : `${day} (${phase})`;

/** Words of the frame around every staff screen: bars, menus, network, page faults, list of keys. */
export const shellWords = {
  product: 'parindex',
  skip: 'Tới nội dung chính',
  mainMenu: 'Các màn hình',
  menu: 'Danh mục',
  moreScreens: 'Màn hình khác',
  demonstration: 'Số liệu minh họa',
  demonstrationNote:
    'Dữ liệu minh họa – không phải kết quả thật. Bộ chỉ số dựng lại, không phải bộ chính thức.',
  demonstrationToday: 'Hôm nay:',
  demonstrationMove: (day: string, phase: string | undefined) => `Sang ${dayAndPhase(day, phase)}`,
  demonstrationBack: (day: string, phase: string | undefined) => `Về ${dayAndPhase(day, phase)}`,
  switchWorkplace: 'Đổi đơn vị, năm',
  year: (year: number) => `Năm ${year}`,
  units: 'Đơn vị',
  rounds: 'Đợt đánh giá',
  account: 'Tài khoản của tôi',
  accountMenu: (name: string) => `Tài khoản: ${name}`,
  keys: 'Phím tắt',
  gallery: 'Kiểu mẫu giao diện',
  logOut: 'Đăng xuất',
  waiting: (count: number) => `${showCount(count)} việc chờ`,

  networkLost: (time: string) => `Mất mạng từ ${time}.`,
  networkKept: (count: number) =>
    count === 0
      ? 'Bạn vẫn nhập được; thay đổi giữ trên máy này và tự gửi khi có mạng.'
      : `Bạn vẫn nhập được. ${showCount(count)} thay đổi đang giữ trên máy này và tự gửi khi có mạng. Đừng xóa dữ liệu trình duyệt.`,
  networkRetryIn: (seconds: number) => `Thử lại sau ${showCount(seconds)} giây`,
  networkRetryNow: 'Thử ngay',

  faultTitle: 'Trang này gặp lỗi',
  faultText:
    'Những gì bạn đã nhập vẫn còn trên máy này. Tải lại trang; nếu còn lỗi, gửi mã dưới đây cho quản trị.',
  faultCode: (id: string) => `Mã yêu cầu: ${id}`,
  faultReload: 'Tải lại trang',
  unreachedAct: 'Chưa gửi được vì mất mạng. Nội dung còn ở đây, thử lại khi có mạng.',
  faultAct: (id: string) =>
    `Máy chủ gặp lỗi, chưa làm được. Thử lại; nếu còn lỗi, gửi quản trị mã yêu cầu ${id}.`,
  unreachedTitle: 'Chưa tải được trang vì mất mạng',
  unreachedText: 'Những gì bạn đã nhập vẫn còn trên máy này. Trang tự tải lại khi có mạng.',
  unknownTitle: 'Không có trang này',
  unknownText: 'Địa chỉ sai, nội dung đã chuyển chỗ, hoặc bạn không có quyền xem.',
  refusedTitle: 'Chưa mở được nội dung này',
  goHome: 'Về trang đầu',
  newerVersion: 'Có bản mới của trang này.',
  newerVersionAct: 'Tải bản mới',
} as const;

/** Names of the screens, as in the bar. */
export const screenNames = {
  tasks: 'Việc của tôi',
  sheet: 'Bảng chấm điểm',
  library: 'Kho tài liệu',
  submission: 'Tổng hợp và trình',
  appraisal: 'Thẩm định',
  council: 'Hội đồng',
  ranking: 'Xếp hạng',
  documents: 'Văn bản',
  progress: 'Theo dõi tiến độ',
  'index-sets': 'Bộ chỉ số',
  rounds: 'Đợt đánh giá',
  assignments: 'Phân công',
  staff: 'Nhân sự',
  units: 'Đơn vị',
  people: 'Tài khoản',
  audit: 'Nhật ký',
} as const;
