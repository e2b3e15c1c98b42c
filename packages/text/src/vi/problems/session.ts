import type { ProblemCode } from '@parindex/domain';
import { has, type Sentence, words } from '../../details.ts';

/** Sentences for refusals about logging in, passwords, one-time codes and the first set-up. */
export const sessionSentences = {
  'session.credentials': () => 'Tên đăng nhập hoặc mật khẩu không đúng. Nhập lại, hoặc chọn “Quên mật khẩu”.',
  'session.totp-required': () => 'Nhập mã 6 số đang hiện trong ứng dụng xác thực trên điện thoại.',
  'session.totp-wrong': () => 'Mã 6 số không đúng hoặc đã đổi. Nhập mã đang hiện trong ứng dụng.',
  'session.paused': (d) =>
    `Nhập sai nhiều lần nên tạm dừng${has(d, 'minutes') ? ` ${words(d, 'minutes')} phút` : ''}. Chờ rồi thử lại, hoặc chọn “Quên mật khẩu”.`,
  'password.wrong': () => 'Mật khẩu hiện tại không đúng. Nhập lại.',
  'password.too-short': (d) =>
    `Mật khẩu cần ít nhất ${has(d, 'minimum') ? words(d, 'minimum') : '10'} ký tự. Nên dùng một câu dễ nhớ.`,
  'password.too-common': () => 'Mật khẩu này dễ đoán. Chọn một câu khác, không dùng tên đăng nhập.',
  'password.unchanged': () => 'Mật khẩu mới trùng mật khẩu cũ. Chọn mật khẩu khác.',
  'reset.link-unusable': () =>
    'Đường dẫn đặt lại mật khẩu đã dùng hoặc đã hết hạn. Xin đường dẫn mới ở “Quên mật khẩu”.',
  'setup.done': () => 'Hệ thống đã có quản trị viên. Đăng nhập bằng tài khoản đó.',
} as const satisfies Partial<Record<ProblemCode, Sentence>>;
