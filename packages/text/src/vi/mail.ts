/** Thư — why a mail did not simply go out; shown in the list of mails. */
export const mailText = {
  interrupted:
    'Chương trình dừng đúng lúc đang gửi, nên không biết thư đã đi hay chưa. Hỏi người nhận; nếu chưa có thì gửi thư mới.',
  tooOld: 'Thư nằm chờ quá 3 ngày nên không gửi nữa. Thực hiện lại thao tác để có thư mới.',
} as const;
