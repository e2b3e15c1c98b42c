import { showCount } from '../figures.ts';

/** Words of logging in, passwords, one-time codes, own sessions and the first set-up. */
export const sessionWords = {
  logIn: 'Đăng nhập',
  logInTitle: 'Đăng nhập parindex',
  username: 'Tên đăng nhập',
  password: 'Mật khẩu',
  totp: 'Mã 6 số trong ứng dụng xác thực',
  totpStep: 'Tài khoản này dùng thêm mã một lần.',
  otherAccount: 'Dùng tài khoản khác',
  forgotten: 'Quên mật khẩu',
  demonstrationAccounts: 'Tài khoản minh họa',
  demonstrationPassword: (password: string) => `Bấm một dòng để vào. Mật khẩu chung: ${password}`,

  sessionEnded: 'Phiên làm việc đã hết',
  sessionEndedText: 'Nhập mật khẩu để làm tiếp. Những gì đang nhập vẫn còn nguyên.',
  continue: 'Làm tiếp',

  forgottenTitle: 'Quên mật khẩu',
  forgottenText:
    'Nhập tên đăng nhập. Nếu tài khoản có thư điện tử, bạn nhận được đường dẫn đặt lại, dùng trong 1 giờ.',
  forgottenSend: 'Gửi đường dẫn đặt lại',
  forgottenSent: 'Đã nhận yêu cầu',
  forgottenSentText: (username: string) =>
    `Nếu tài khoản “${username}” có thư điện tử, thư đã được gửi. Không thấy thư thì xem mục thư rác, hoặc nhờ người quản lý tài khoản của đơn vị đặt lại.`,
  backToLogIn: 'Về trang đăng nhập',

  resetTitle: 'Đặt mật khẩu mới',
  resetAct: 'Đặt mật khẩu và đăng nhập',
  resetDone: 'Mật khẩu đã đổi. Đăng nhập bằng mật khẩu mới.',
  firstTitle: 'Đổi mật khẩu lần đầu',
  firstText: 'Mật khẩu hiện tại do người khác đặt. Đổi sang mật khẩu chỉ mình bạn biết rồi làm việc.',
  currentPassword: 'Mật khẩu hiện tại',
  newPassword: 'Mật khẩu mới',
  newPasswordHint: 'Ít nhất 10 ký tự; nên dùng một câu dễ nhớ.',
  changePassword: 'Đổi mật khẩu',
  passwordChanged: 'Mật khẩu đã đổi. Các máy khác phải đăng nhập lại.',

  totpTitle: 'Mã một lần khi đăng nhập',
  totpOn: 'Đang bật: mỗi lần đăng nhập cần thêm mã 6 số.',
  totpOff: 'Đang tắt. Bật để người biết mật khẩu cũng không vào được nếu không có điện thoại của bạn.',
  totpBegin: 'Bật mã một lần',
  totpScan: 'Quét hình này bằng ứng dụng xác thực trên điện thoại, rồi nhập mã 6 số đang hiện.',
  totpSecret: 'Hoặc nhập tay mã bí mật:',
  totpPicture: 'Hình QR của mã bí mật',
  totpConfirm: 'Xác nhận và bật',
  totpEnd: 'Tắt mã một lần',

  sessions: 'Các máy đang đăng nhập',
  sessionCurrent: 'máy này',
  sessionDevice: 'Trình duyệt',
  sessionFrom: 'Đăng nhập lúc',
  sessionLast: 'Dùng gần nhất',
  sessionNoun: 'phiên',
  endOthers: 'Đăng xuất các máy khác',
  endOthersNone: 'Không có máy nào khác.',
  othersEnded: 'Các máy khác đã đăng xuất.',

  setUpTitle: 'Thiết lập lần đầu',
  setUpText: 'Tạo tỉnh và quản trị viên đầu tiên. Đơn vị, đợt đánh giá và các tài khoản khác làm sau.',
  provinceName: 'Tên tỉnh, thành phố',
  provinceHint: 'Như “Tỉnh Bà Rịa – Vũng Tàu”',
  adminName: 'Họ tên quản trị viên',
  usernameHint: 'Chữ không dấu, số, dấu chấm, gạch nối; như “quan.tri”',
  setUpAct: 'Tạo tỉnh và tài khoản quản trị',

  myPosts: 'Vai trò của tôi',
  postCount: (count: number) => `${showCount(count)} vai trò`,
  fillIn: (what: string) => `Nhập ${what}.`,
} as const;

/** Vai trò — names of the roles as people say them. */
export const roleNames = {
  contributor: 'Chuyên viên phụ trách CCHC',
  'office-head': 'Thủ trưởng cơ quan',
  coordinator: 'Đầu mối tổng hợp',
  'team-member': 'Tổ tự đánh giá',
  leader: 'Lãnh đạo đơn vị',
  'account-manager': 'Quản lý tài khoản của đơn vị',
  secretariat: 'Cơ quan thường trực',
  appraiser: 'Người thẩm định',
  'council-member': 'Thành viên Hội đồng',
  'council-secretary': 'Thư ký Hội đồng',
  auditor: 'Thanh tra, chỉ xem',
  administrator: 'Quản trị hệ thống',
} as const;
