import { showCount } from '../figures.ts';

/** What the start prints about the demonstration year. */
export const demonstrationText = {
  people: 'Đơn vị, con người, bộ chỉ số minh họa',
  published: (year: number) => `Kết quả năm ${year} đã công bố`,
  stage: (day: string) => `Đợt 2020, ngày ${day}`,
  administrator: 'Quản trị hệ thống',
  password: (password: string) => `Mật khẩu chung của các tài khoản minh họa: ${password}`,
  account: (username: string, fullName: string, title: string) =>
    `  ${username.padEnd(22)} ${fullName} – ${title}`,
  communesEntered: (count: number) =>
    `${showCount(count)} xã, phường, đặc khu minh họa, mỗi nơi hai tài khoản`,
  communesOpened: (items: number) => `Đợt 2025, bộ chỉ số ${showCount(items)} mục`,
  communesScored: 'Các xã, phường đã tự chấm',
  communesAppraised: 'Đang thẩm định, ngày 15/12/2025',
} as const;
