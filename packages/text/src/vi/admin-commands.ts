/** Dòng lệnh của người quản trị: kiểm tra nhật ký, thêm người, đặt lại mật khẩu — in Vietnamese. */
export const adminCommandsVi = {
  auditSummary: 'Kiểm tra nhật ký từ dòng đầu đến dòng cuối; mã 1 khi có chỗ không như lúc ghi.',
  auditWhole: (entries: string, blocks: string, heads: string) =>
    `Nhật ký nguyên vẹn: ${entries} dòng trong ${blocks} khối, ${heads} đầu chuỗi giữ ngoài cơ sở dữ liệu.`,
  auditUnsealed: (count: string) => `${count} dòng mới nhất chờ đóng khối.`,
  auditBroken: 'Nhật ký không còn nguyên vẹn. Chỗ hỏng đầu tiên:',
  entryChanged: (id: string, at: string, verb: string) => `dòng ${id}, ghi lúc ${at} (${verb}), đã bị sửa`,
  entryMissing: (id: string) => `dòng ${id} đã bị xóa`,
  blockChanged: (no: string, at: string) => `khối ${no}, đóng lúc ${at}, có dòng bị xóa, thêm hoặc đổi chỗ`,
  headMissing: (no: string, at: string) =>
    `thiếu khối ${no} đóng lúc ${at}: phần cuối bị cắt, hoặc dữ liệu khôi phục từ bản sao lưu cũ hơn`,
  headUnreadable: (file: string) => `chữ ký không đúng trong tệp audit-heads/${file}`,

  addSummary: 'Thêm người và tài khoản; in mật khẩu dùng một lần.',
  addNeeds: 'Cần: tên đăng nhập, --name, --role và --unit.',
  roleUnknown: (word: string, roles: string) => `Không có vai trò "${word}". Dùng một trong: ${roles}.`,
  unitUnknown: (word: string) => `Không có, hoặc có nhiều đơn vị khớp "${word}". Viết đủ tên trong danh mục.`,
  officeUnknown: (word: string, offices: string) => `Đơn vị không có phòng "${word}". Các phòng: ${offices}.`,
  notSetUp: 'Hệ thống chưa thiết lập. Mở trang web để tạo tỉnh và quản trị viên đầu tiên.',
  added: (name: string, username: string) => `Đã thêm ${name}, tên đăng nhập ${username}.`,

  resetSummary: 'Đặt lại mật khẩu; in mật khẩu dùng một lần, mọi phiên của người đó kết thúc.',
  resetNeeds: 'Cần một tên đăng nhập.',
  userUnknown: (username: string) => `Không có tài khoản "${username}".`,
  reset: (username: string) => `Đã đặt lại mật khẩu của ${username}.`,
  oneTime: (password: string) => `Mật khẩu dùng một lần, phải đổi khi đăng nhập: ${password}`,

  communesSummary: 'Nạp năm minh họa thứ hai, 168 xã, phường năm 2025, bên cạnh năm 2020 (một, hai phút).',
  communesRefused: {
    alone: 'Chỉ nạp được bên cạnh năm minh họa 2020. Mở một thư mục dữ liệu mới rồi chạy lại.',
    there: 'Năm minh họa 2025 đã có. Đăng nhập và chọn đợt "Chỉ số CCHC cấp xã năm 2025".',
    'cut-short':
      'Lần nạp trước bị ngắt giữa chừng, dữ liệu minh họa 2025 còn dở. Mở một thư mục dữ liệu mới rồi chạy lại.',
  },
} as const;
