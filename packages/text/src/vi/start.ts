/** Khởi động và dừng — what the person who starts the program reads, line by line. */
export const startText = {
  lockTaken: (folder: string, pid: number | undefined) =>
    `Một parindex khác đang chạy trên thư mục dữ liệu ${folder}${pid ? ` (tiến trình ${pid})` : ''}. Dừng nó trước, hoặc đặt DATA_DIR là thư mục khác.`,
  portTaken: (port: number, host: string) =>
    `Cổng ${port} trên ${host} đang có chương trình khác dùng. Đặt cổng khác, ví dụ: PORT=${port === 65535 ? 8081 : port + 1} npm start`,
  portForbidden: (port: number) =>
    `Hệ điều hành không cho dùng cổng ${port}. Đặt cổng từ 1024 trở lên, ví dụ: PORT=8080 npm start`,
  hostUnknown: (host: string) =>
    `Máy này không có địa chỉ ${host}. Đặt HOST=127.0.0.1 (chỉ máy này) hoặc HOST=0.0.0.0 (mọi máy trong mạng).`,
  settingsWrong: 'Có cài đặt chưa đúng:',
  creatingDatabase: 'Tạo cơ sở dữ liệu (chỉ lần đầu) …',
  startingDatabase: 'Mở cơ sở dữ liệu …',
  recoveringDatabase: 'Cơ sở dữ liệu đang khôi phục sau lần dừng đột ngột …',
  stoppingOrphan: 'Đóng cơ sở dữ liệu còn sót của lần chạy trước …',
  connectingDatabase: 'Kết nối tới máy chủ PostgreSQL …',
  migrating: (count: number) => `Đưa cơ sở dữ liệu lên bản mới (${count} bước) …`,
  loadingDemonstration: 'Nạp năm minh họa (chỉ lần đầu) …',
  demonstrationAgain: 'Lần nạp năm minh họa trước bị ngắt giữa chừng; nạp lại từ đầu …',
  demonstrationCutShort:
    'Lần nạp năm minh họa trước bị ngắt giữa chừng. Xóa rồi tạo lại cơ sở dữ liệu mà DATABASE_URL chỉ tới, sau đó chạy lại.',
  databaseFault: (why: string) => `Cơ sở dữ liệu báo: ${why}`,
  ready: (url: string) => `Sẵn sàng: ${url}`,
  howToStop: 'Nhấn Ctrl-C để dừng.',
  stopping: 'Đang dừng …',
  stopped: 'Đã dừng; dữ liệu đã lưu.',
  databaseDied:
    'Cơ sở dữ liệu dừng đột ngột, nên chương trình dừng theo. Xem logs/postgres.log trong thư mục dữ liệu, rồi chạy lại.',
  platformUnsupported: (platform: string) =>
    `Trên ${platform} chưa có cơ sở dữ liệu đi kèm. Đặt DATABASE_URL tới một máy chủ PostgreSQL 15 trở lên.`,
  versionOther: (found: string, expected: string) =>
    `Dữ liệu trong thư mục postgres là của PostgreSQL ${found}, bản này dùng ${expected}. Chạy lại bản parindex cũ để xuất dữ liệu trước khi nâng cấp.`,
  secretsMissing: (file: string) =>
    `Thiếu ${file} trong khi cơ sở dữ liệu đã có. Chép lại thư mục secrets từ bản sao lưu; không tự tạo mới vì sẽ không mở được dữ liệu cũ.`,
  folderUnreachable: (folder: string) =>
    `Chạy bằng root nhưng người dùng riêng của cơ sở dữ liệu không vào được ${folder}, và máy không có lệnh setpriv. Cài gói util-linux, hoặc chạy bằng người dùng thường.`,
  databaseRefused: (why: string) => `Chưa mở được cơ sở dữ liệu: ${why}`,
  stillStarting: 'parindex đang khởi động trên thư mục dữ liệu này. Đợi vài giây rồi chạy lại.',
  unexpected: 'Lỗi ngoài dự kiến:',
} as const;
