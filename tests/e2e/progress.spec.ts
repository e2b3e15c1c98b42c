import { beforeAll, describe, expect, test } from 'vitest';
import { findBarriers, openPage, phone, useBrowser } from './harness/browser.ts';
import { useProgram } from './harness/program.ts';

describe('the secretariat follows a round from the log-in page to a reminder', () => {
  const browser = useBrowser();
  const program = useProgram('demonstration');
  let board = '';

  /** The board on 05/11/2020, by the account that the log-in page offers. */
  const open = async (viewport?: typeof phone) => {
    const opened = await openPage(browser(), {
      baseURL: program().url,
      ...(viewport === undefined ? {} : { viewport }),
    });
    const { page } = opened;
    await page.goto('/dang-nhap');
    await page.getByRole('button', { name: 'Vương Thu Lan' }).click();
    await page.getByRole('heading', { name: 'Việc của tôi' }).waitFor();
    if (board !== '') await page.goto(board);
    return opened;
  };

  beforeAll(async () => {
    const { page, context } = await open();
    await page.getByRole('link', { name: 'Theo dõi tiến độ' }).click();
    await page.getByRole('heading', { name: 'Theo dõi tiến độ' }).waitFor();
    board = new URL(page.url()).pathname;
    await context.close();
  });

  test('units stand by how much they need looking at; each step in a word, late or not', async () => {
    const { page, context, complaints } = await open();
    const rows = page.getByRole('grid').locator('tbody tr');
    await rows.first().getByText('0/46, chưa bắt đầu').last().waitFor();
    expect(await rows.count()).toBe(8);
    await rows.first().getByText('Gia hạn 25/11').waitFor();
    expect(await rows.first().textContent()).toContain('Huyện Long Điền');
    await page.getByRole('button', { name: /^Chờ lãnh đạo duyệt/ }).click();
    expect(await rows.count()).toBe(3);
    await page.getByRole('searchbox').fill('phu my');
    expect(await rows.allInnerTexts()).toEqual([expect.stringContaining('Thị xã Phú Mỹ')]);
    expect(await findBarriers(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('a reminder says what it did and whom it could not reach; the board remembers it', async () => {
    const { page, context } = await open();
    await page.getByRole('button', { name: 'Nhắc 6 đơn vị chưa nộp' }).click();
    const dialog = page.getByRole('dialog', { name: 'Nhắc 6 đơn vị' });
    expect(await dialog.getByLabel('Lời nhắc').inputValue()).toContain('Huyện Châu Đức: lãnh đạo duyệt');
    expect(await findBarriers(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Gửi thư nhắc' }).click();
    await dialog.getByText('Đã ghi lời nhắc cho 6 đơn vị, gửi 1 thư.').waitFor();
    await dialog.getByText('Chưa có địa chỉ thư:').waitFor();
    await dialog.getByRole('button', { name: 'Thôi' }).click();
    await page.getByText('đã nhắc 1 lần').first().waitFor();
    await context.close();
  });

  test('one click moves the demonstration to its other days, on the same screen', async () => {
    const { page, context } = await open();
    await page.getByRole('button', { name: 'Sang 21/12/2020 (Thẩm định)' }).click();
    await page.getByRole('region', { name: 'Số liệu minh họa' }).getByText('21/12/2020').waitFor();
    await page.getByRole('button', { name: 'Xem thẩm định' }).first().click();
    await page.getByRole('button', { name: 'Sang 31/03/2021 (Công bố)' }).waitFor();
    expect(page.url()).toContain('/tham-dinh');
    await context.close();
  });

  test('on a phone each unit shows the step that it stands in, and the page keeps to its width', async () => {
    const { page, context } = await open(phone);
    await page.getByText('Tự chấm:').first().waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(phone.width);
    expect(await findBarriers(page)).toEqual([]);
    await context.close();
  });
});
