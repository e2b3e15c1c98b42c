import { settingText } from '@parindex/text';
import { type SettingName, settings } from '../../apps/server/src/settings.ts';

/** docs/settings.md: every environment variable, from the table that the program itself reads. */
export function settingsPage(): string {
  const rows = (Object.keys(settings) as SettingName[]).map((name) => {
    const { what, must } = settingText[name];
    const absent = settings[name].absent;
    return `| \`${name}\` | ${what} | ${absent === undefined ? '' : `\`${absent}\``} | ${must} |`;
  });
  return `${[
    '# Cài đặt',
    '',
    'Đọc một lần lúc khởi động, từ biến môi trường; giá trị sai được báo cùng lúc, chương trình dừng với mã 2.',
    '',
    '| Biến | Ý nghĩa | Mặc định | Phải |',
    '|---|---|---|---|',
    ...rows,
    '',
    'Ngoài ra: `npm start -- --empty` bắt đầu không có năm minh họa (như `DEMO=no`); `npm run dev` chạy màn hình từ mã nguồn, cổng `WEB_PORT` (mặc định 5173).',
  ].join('\n')}\n`;
}
