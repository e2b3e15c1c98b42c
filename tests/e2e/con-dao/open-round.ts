import type { Page } from 'playwright-core';
import type { Cast } from '../harness/cast.ts';
import { dayFromNow } from './province.ts';

/** The secretariat makes the round and goes from step to step until nothing blocks. */
export const prepareRound = async (cast: Cast): Promise<void> => {
  const page = await cast.as('sonoivu');
  await page.getByRole('link', { name: 'Đợt đánh giá', exact: true }).first().click();
  await page.getByRole('button', { name: 'Tạo đợt' }).click();
  await page.getByLabel('Tên đợt').fill('Chỉ số CCHC năm 2020');
  await page.getByLabel('Năm', { exact: true }).fill('2020');
  await page.getByRole('button', { name: 'Tạo và chuẩn bị đợt' }).click();
  await chooseUnits(page);
  await setCalendar(page);
  await nameAuthorities(page);
  await assignOffices(page);
  await exemptIsland(page);
};

const step = (page: Page, name: string) =>
  page
    .getByRole('navigation', { name: 'Các bước thiết lập' })
    .getByRole('button', { name: new RegExp(`^\\d ?${name}`) })
    .click();

const chooseUnits = async (page: Page) => {
  await page.getByRole('button', { name: 'Thêm nhóm' }).click();
  await page.getByLabel('Tên nhóm').fill('Khối huyện, thị xã, thành phố');
  await page.getByLabel('Bộ chỉ số').last().selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Thêm 8 huyện' }).click();
  await page.getByRole('button', { name: 'Ghi nhóm đơn vị' }).click();
  await page.getByText('Đã ghi.').waitFor();
};

/** The three phases that a round cannot do without, open from yesterday on. */
const setCalendar = async (page: Page) => {
  await step(page, 'Lịch');
  await page.getByText('Lịch thiếu giai đoạn “Tự chấm”').waitFor();
  const days = { 'Tự chấm': 10, Nộp: 12, 'Thẩm định': 40, 'Hội đồng': 60, 'Công bố': 90 };
  for (const further of ['Hội đồng', 'Công bố'])
    await page.getByRole('button', { name: `Thêm ${further}` }).click();
  for (const [phase, closes] of Object.entries(days)) {
    await page.getByLabel(`${phase}: ngày mở`).fill(dayFromNow(-1));
    await page.getByLabel(`${phase}: ngày đóng`).fill(dayFromNow(closes));
  }
  await page.getByRole('button', { name: 'Ghi lịch' }).click();
  await page.getByText('Đã ghi.').waitFor();
};

const nameAuthorities = async (page: Page) => {
  await step(page, 'Cơ quan thẩm định');
  await page.getByText('khớp theo tên').first().waitFor();
  await page.getByRole('button', { name: 'Ghi cơ quan thẩm định' }).click();
  await page.getByText('Đã ghi.').waitFor();
};

/** The set names the office in charge of each item; with the units chosen they are given out already. */
const assignOffices = async (page: Page) => {
  await step(page, 'Phân công');
  const row = page.getByRole('row').filter({ hasText: 'Huyện Côn Đảo' });
  await row.getByText('47/47').waitFor();
  await row.click();
  await page.getByRole('heading', { name: 'Phân công của Huyện Côn Đảo' }).waitFor();
};

const exemptIsland = async (page: Page) => {
  await step(page, 'Miễn');
  for (const code of ['3.4.2', '5.6']) {
    const items = page.getByRole('group', { name: /Mục được miễn/ });
    await items.getByLabel('Tìm mục').fill(code);
    await items.getByRole('checkbox', { name: new RegExp(`^${code.replaceAll('.', '\\.')} `) }).check();
  }
  const units = page.getByRole('group', { name: /Đơn vị được miễn/ });
  await units.getByRole('checkbox', { name: 'Huyện Côn Đảo' }).check();
  await page.getByLabel('Lý do').fill('Huyện đảo không có cấp xã');
  await page.getByRole('button', { name: 'Miễn 2 mục cho 1 đơn vị' }).click();
  await page.getByText('Huyện đảo không có cấp xã').first().waitFor();
};

/** Nothing blocks: the eight districts get their sheets. */
export const startRound = async (cast: Cast): Promise<string> => {
  const page = await cast.as('sonoivu');
  await step(page, 'Kiểm tra và mở đợt');
  await page.getByText('Không còn gì chặn.').first().waitFor();
  await page.getByRole('button', { name: 'Mở đợt cho 8 đơn vị' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Mở đợt cho 8 đơn vị' }).click();
  await page.getByText('Đợt đã mở.').waitFor();
  return new URL(page.url()).pathname.split('/')[2] ?? '';
};
