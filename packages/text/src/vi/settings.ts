/** Cài đặt — for each environment variable: what it does, and what a right value is. */
export const settingText = {
  PORT: { what: 'Cổng của trang web', must: 'là số nguyên từ 1 đến 65535, ví dụ PORT=8080' },
  HOST: {
    what: 'Địa chỉ lắng nghe: 127.0.0.1 chỉ cho máy này, 0.0.0.0 cho mọi máy trong mạng',
    must: 'là địa chỉ IP hoặc tên máy, ví dụ HOST=0.0.0.0',
  },
  DATA_DIR: {
    what: 'Thư mục chứa mọi dữ liệu: cơ sở dữ liệu, tài liệu kiểm chứng, khóa bí mật, nhật ký',
    must: 'là đường dẫn của một thư mục, ví dụ DATA_DIR=/srv/parindex',
  },
  DATABASE_URL: {
    what: 'Máy chủ PostgreSQL (15 trở lên) thay cho cơ sở dữ liệu đi kèm; tài khoản của chương trình, không có quyền sửa, xóa nhật ký',
    must: 'có dạng postgres://tài-khoản:mật-khẩu@máy:5432/cơ-sở-dữ-liệu',
  },
  DATABASE_OWNER_URL: {
    what: 'Tài khoản sở hữu các bảng, chỉ dùng khi nâng cấp; không đặt thì dùng DATABASE_URL',
    must: 'có dạng postgres://tài-khoản:mật-khẩu@máy:5432/cơ-sở-dữ-liệu, và đi cùng DATABASE_URL',
  },
  PUBLIC_URL: {
    what: 'Địa chỉ mà mọi người mở trong trình duyệt; dùng trong thư và liên kết',
    must: 'là địa chỉ http hoặc https không có dấu / ở cuối, ví dụ PUBLIC_URL=https://cchc.example.vn',
  },
  SMTP_URL: {
    what: 'Máy chủ gửi thư; không đặt thì thư chỉ nằm trong danh sách "chưa cấu hình"',
    must: 'có dạng smtp://tài-khoản:mật-khẩu@máy:587 hoặc smtps://…:465',
  },
  MAIL_FROM: {
    what: 'Người gửi ghi trên thư',
    must: 'là địa chỉ thư, ví dụ MAIL_FROM="PAR INDEX <parindex@example.vn>"',
  },
  TZ_NAME: {
    what: 'Múi giờ của thời hạn và ngày giờ hiển thị',
    must: 'là tên múi giờ IANA, ví dụ TZ_NAME=Asia/Ho_Chi_Minh',
  },
  UPLOAD_LIMIT_MB: {
    what: 'Cỡ lớn nhất của một tệp tài liệu kiểm chứng, tính bằng MB',
    must: 'là số nguyên từ 1 đến 200, ví dụ UPLOAD_LIMIT_MB=50',
  },
  SURVEY_PER_MINUTE: {
    what: 'Số lần mở hoặc gửi phiếu khảo sát trong một phút từ một địa chỉ mạng; nâng lên khi nhiều người dùng chung một đường truyền',
    must: 'là số nguyên từ 1 đến 600000, ví dụ SURVEY_PER_MINUTE=300',
  },
  SESSION_HOURS: {
    what: 'Số giờ không thao tác thì phải đăng nhập lại',
    must: 'là số nguyên từ 1 đến 720, ví dụ SESSION_HOURS=12',
  },
  LOG_LEVEL: {
    what: 'Mức nhật ký kỹ thuật',
    must: 'là một trong: fatal, error, warn, info, debug, trace, silent',
  },
  LOG_FILE: {
    what: 'Tệp nhật ký kỹ thuật (mỗi dòng một JSON); dấu - để ghi ra màn hình',
    must: 'là đường dẫn tệp hoặc dấu -',
  },
  DEMO: {
    what: 'Có nạp năm minh họa khi cơ sở dữ liệu còn trống không',
    must: 'là yes hoặc no',
  },
} as const satisfies Record<string, { what: string; must: string }>;
