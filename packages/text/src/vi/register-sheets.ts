/** Words of the workbook of units: what stands in it, and by which other headings it is known. */
export const unitSheetText = {
  sheet: 'Đơn vị',
  title: [
    'DANH MỤC ĐƠN VỊ, PHÒNG',
    'Sửa, thêm dòng rồi nhập lại. Dòng mới để trống cột mã. Dòng không có trong tệp giữ nguyên trong danh mục.',
  ],
  name: 'Tên đơn vị',
  nameAlso: ['Tên', 'Đơn vị', 'Tên đơn vị, phòng'],
  shortName: 'Tên ngắn',
  kind: 'Loại',
  kindAlso: ['Cấp', 'Loại đơn vị'],
  parent: 'Thuộc đơn vị',
  parentAlso: ['Cấp trên', 'Trực thuộc'],
  validFrom: 'Có hiệu lực từ',
  validTo: 'Đến hết ngày',
  successor: 'Đơn vị kế thừa',
  id: 'Mã hệ thống (không sửa)',
} as const;

/** Words of the workbook of people. */
export const peopleSheetText = {
  sheet: 'Người',
  title: [
    'DANH SÁCH NGƯỜI VÀ VAI TRÒ',
    'Mỗi vai trò một dòng. Để trống tên đăng nhập cho người mới. Ghi “Đến hết ngày” để thôi một vai trò. Người không có trong tệp giữ nguyên.',
  ],
  fullName: 'Họ tên',
  fullNameAlso: ['Họ và tên'],
  username: 'Tên đăng nhập',
  positionTitle: 'Chức danh',
  positionAlso: ['Chức vụ'],
  email: 'Thư điện tử',
  role: 'Vai trò',
  unit: 'Đơn vị',
  office: 'Phòng',
  validFrom: 'Từ ngày',
  validTo: 'Đến hết ngày',
} as const;

/** Names of the files. */
export const registerWorkbookText = {
  units: 'Danh muc don vi.xlsx',
  people: 'Nguoi va vai tro.xlsx',
} as const;
