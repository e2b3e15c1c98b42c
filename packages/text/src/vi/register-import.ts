import { showCount } from '../figures.ts';

/** Words of bringing a register in from Excel. */
export const registerImportWords = {
  export: 'Xuất Excel',
  import: 'Nhập Excel',
  unitsTitle: 'Nhập danh mục đơn vị từ Excel',
  peopleTitle: 'Nhập người và vai trò từ Excel',
  drop: 'Thả tệp Excel đã sửa vào đây',
  unitsHint: 'Bấm “Xuất Excel” để lấy tệp mẫu có sẵn danh mục. Chưa ghi gì cho đến khi bạn xem khác biệt.',
  peopleHint: 'Bấm “Xuất Excel” để lấy tệp mẫu có sẵn người. Chưa ghi gì cho đến khi bạn xem khác biệt.',
  counts: (fresh: number, changed: number, same: number) =>
    `${showCount(fresh)} mới · ${showCount(changed)} đổi · ${showCount(same)} giữ nguyên`,
  bad: (count: number) => `${showCount(count)} dòng cần sửa`,
  line: 'Dòng',
  effect: 'Việc',
  effects: { new: 'Thêm', changed: 'Đổi', same: 'Giữ nguyên' },
  name: 'Tên',
  person: 'Người',
  difference: 'Khác biệt',
  toFix: 'Cần sửa',
  nothing: 'Tệp giống hệt danh mục đang có. Không có gì để ghi.',
  blocked: 'Sửa hết các dòng có lỗi trong tệp rồi thả lại.',
  save: (count: number) => `Ghi ${showCount(count)} dòng`,
  unitsDone: (added: number, changed: number) =>
    `Đã thêm ${showCount(added)}, đổi ${showCount(changed)} đơn vị, phòng.`,
  peopleDone: (added: number, changed: number, given: number, ended: number) =>
    `Đã thêm ${showCount(added)} người, đổi ${showCount(changed)}; giao thêm ${showCount(given)}, thôi ${showCount(ended)} vai trò.`,
  fields: {
    name: 'Tên',
    shortName: 'Tên ngắn',
    kind: 'Loại',
    parentId: 'Thuộc',
    validFrom: 'Từ ngày',
    validTo: 'Đến hết ngày',
    successorId: 'Kế thừa',
    fullName: 'Họ tên',
    positionTitle: 'Chức danh',
    email: 'Thư điện tử',
  } as Readonly<Record<string, string>>,
  was: (before: string) => `trước: ${before === '' ? 'trống' : before}`,
  given: (post: string) => `Giao: ${post}`,
  ended: (post: string, day: string) => `Thôi: ${post}, đến hết ${day}`,
} as const;
