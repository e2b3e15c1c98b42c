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
