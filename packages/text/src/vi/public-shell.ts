/** Khung trang công khai — words around every public page, Vietnamese. */
export const publicShellVi = {
  title: 'Chỉ số cải cách hành chính',
  titleOf: (province: string) => `Chỉ số cải cách hành chính · ${province}`,
  titleShort: (province: string) => `Chỉ số CCHC · ${province.replace(/^(tỉnh|thành phố) /i, '')}`,
  demonstrationShort: 'không phải kết quả thật',
  skip: 'Tới nội dung chính',
  pages: 'Các trang công khai',
  language: 'Ngôn ngữ',
  demonstration: 'Số liệu minh họa',
  demonstrationNote: 'Không phải kết quả thật của bất kỳ địa phương nào.',
  unknownTitle: 'Không có trang này',
  unknownText: 'Địa chỉ sai hoặc kết quả đã chuyển chỗ.',
  toResults: 'Xem kết quả đã công bố',
  loading: 'Đang tải',
  faultTitle: 'Trang này gặp lỗi',
  faultText: 'Tải lại trang. Nếu còn lỗi, báo cho cơ quan công bố.',
} as const;
