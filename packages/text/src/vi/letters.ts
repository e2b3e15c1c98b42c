import type { ProgressStep } from '@parindex/domain';
import { progressStepWords } from './progress.ts';

/** A mail as plain text. */
export type Letter = { readonly subject: string; readonly bodyText: string };

/** Thư đặt lại mật khẩu: the link works once, for an hour. */
export const passwordMail = (fullName: string, address: string): Letter => ({
  subject: 'Đặt lại mật khẩu parindex',
  bodyText: [
    `Kính gửi ${fullName},`,
    '',
    'Có yêu cầu đặt lại mật khẩu cho tài khoản của bạn. Mở đường dẫn dưới đây trong vòng 1 giờ để đặt mật khẩu mới:',
    '',
    address,
    '',
    'Đường dẫn chỉ dùng một lần. Nếu bạn không yêu cầu, bỏ qua thư này; mật khẩu cũ vẫn dùng được.',
  ].join('\n'),
});

/** Thư nhắc một phòng còn mục mở, with the codes of the items and the moment they are due. */
export const reminderMail = (
  fullName: string,
  office: string,
  codes: readonly string[],
  due: string,
  address: string,
): Letter => ({
  subject: `Nhắc chấm điểm CCHC: ${office} còn ${codes.length} mục`,
  bodyText: [
    `Kính gửi ${fullName},`,
    '',
    `${office} còn ${codes.length} mục chưa gửi tổng hợp: ${codes.join(', ')}. Hạn: ${due}.`,
    '',
    `Mở việc của tôi: ${address}`,
  ].join('\n'),
});

/** Thư nhắc một đơn vị chưa xong một bước của đợt. */
export const unitReminderMail = (said: {
  readonly fullName: string;
  readonly unit: string;
  readonly step: ProgressStep;
  readonly due: string;
  readonly isLate: boolean;
  readonly address: string;
}): Letter => {
  const step = progressStepWords[said.step].toLowerCase();
  return {
    subject: `Nhắc hồ sơ Chỉ số CCHC: ${said.unit}, bước ${step}`,
    bodyText: [
      `Kính gửi ${said.fullName},`,
      '',
      `${said.unit} chưa xong bước ${step}. ${said.isLate ? 'Đã quá hạn' : 'Hạn'}: ${said.due}.`,
      '',
      `Mở việc của tôi: ${said.address}`,
    ].join('\n'),
  };
};

/** Thư báo bộ chỉ số đổi giữa năm: which items to look at again, and which receipt is void. */
export const revisionMail = (said: {
  readonly fullName: string;
  readonly round: string;
  readonly version: number;
  readonly codes: readonly string[];
  readonly receipt: string | undefined;
  readonly address: string;
}): Letter => ({
  subject: `Bộ chỉ số đổi sang bản ${said.version}: ${said.codes.length} mục cần rà lại`,
  bodyText: [
    `Kính gửi ${said.fullName},`,
    '',
    `${said.round} chuyển sang bản ${said.version} của bộ chỉ số.`,
    said.codes.length === 0
      ? 'Không mục nào đơn vị đã chấm phải rà lại.'
      : `Mục cần rà lại: ${said.codes.join(', ')}. Điểm đã chấm còn giữ nhưng chưa tính cho đến khi xác nhận hoặc chấm lại.`,
    ...(said.receipt === undefined
      ? []
      : [`Biên nhận ${said.receipt} hết hiệu lực. Rà lại, trình lãnh đạo và nộp lại.`]),
    '',
    `Mở việc của tôi: ${said.address}`,
  ].join('\n'),
});
