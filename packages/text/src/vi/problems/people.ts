import type { ProblemCode } from '@parindex/domain';
import { type Sentence, words } from '../../details.ts';

/** Sentences for refusals about accounts, posts, units and the demonstration day. */
export const peopleSentences = {
  'password.must-change': () => 'Đổi mật khẩu lần đầu trước khi làm việc khác.',
  'account.username-taken': (d) => `Tên đăng nhập “${words(d, 'username')}” đã có người dùng. Chọn tên khác.`,
  'account.username-invalid': () =>
    'Tên đăng nhập gồm 3 đến 40 chữ thường không dấu, số, dấu chấm hoặc gạch nối.',
  'account.no-email': () =>
    'Tài khoản này chưa có thư điện tử. Nhờ người quản lý tài khoản của đơn vị đặt lại mật khẩu.',
  'totp.not-begun': () => 'Chưa có mã quét. Bấm “Bật mã 6 số” để nhận mã quét mới.',
  'post.own-administration': () =>
    'Không tự thôi vai trò quản trị của chính mình. Nhờ một quản trị viên khác.',
  'unit.name-taken': (d) => `Đã có đơn vị tên “${words(d, 'name')}”. Đặt tên khác hoặc sửa đơn vị đang có.`,
  'unit.own-parent': () => 'Một đơn vị không thể trực thuộc chính nó. Chọn đơn vị cấp trên khác.',
} as const satisfies Partial<Record<ProblemCode, Sentence>>;
