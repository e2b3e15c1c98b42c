import { showCount } from '../figures.ts';

/** Words of many files that find their items by the codes in their names. */
export const evidenceDistributionWords = {
  open: 'Thêm nhiều tệp theo mã',
  openNote: 'Thả nhiều tệp đặt tên theo mã mục, như 1.1.1_KH-CCHC.pdf',
  drop: 'Thả ra để chia tệp theo mã mục',
  title: 'Chia tệp theo mã mục',
  note: 'Mã ở đầu tên tệp chọn mục: 1.1.1_KH-CCHC.pdf, hoặc 1.1.1+1.2_BC.pdf cho hai mục. Xem lại rồi gửi.',
  plan: 'Tệp và mục sẽ nhận',
  itemOf: (name: string) => `Mục nhận ${name}`,
  chooseItem: 'Chọn mục',
  ready: 'Sẽ thêm',
  empty: 'Tệp trống (0 byte), không gửi',
  why: {
    'no-code': 'Chưa rõ mục, không gửi',
    'not-yours': 'Mục này bạn không thêm được',
  },
  nothingReady: 'Chưa tệp nào có mục nhận.',
  send: (files: number, items: number) =>
    files === 0 ? 'Gửi tệp' : `Gửi ${showCount(files)} tệp vào ${showCount(items)} mục`,
  leave: 'Để nguyên',
  close: 'Đóng',
  undo: 'Rút lại tất cả',
  undoLater: 'Chờ gửi xong rồi rút lại.',
  stored: (files: number, items: number) => `Đã thêm ${showCount(files)} tệp vào ${showCount(items)} mục`,
  undone: (files: number) => `Đã bỏ ${showCount(files)} tệp khỏi các mục; tệp còn trong kho.`,
} as const;
