import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { findBarriers, openPage, phone, useBrowser } from './harness/browser.ts';
import { useProgram } from './harness/program.ts';

const password = 'một câu đủ dài để nhớ';

describe('the frame of every screen', () => {
  const browser = useBrowser();
  const program = useProgram('empty');
  const open = (viewport?: typeof phone) =>
    openPage(browser(), { baseURL: program().url, ...(viewport === undefined ? {} : { viewport }) });

  beforeAll(async () => {
    const { page, context } = await open();
    await page.goto('/');
    await page.waitForURL('**/thiet-lap');
    await fill(page, {
      'Tên tỉnh, thành phố': 'Tỉnh Bà Rịa – Vũng Tàu',
      'Họ tên quản trị viên': 'Lê Minh Họa',
    });
    await fill(page, { 'Tên đăng nhập': 'Quản trị', 'Mật khẩu': 'ngắn' });
    await page.getByRole('button', { name: 'Tạo tỉnh' }).click();
    await page.getByText('không dấu, số, dấu chấm hoặc gạch nối.').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await fill(page, { 'Tên đăng nhập': 'quan.tri', 'Mật khẩu': password });
    await page.getByRole('button', { name: 'Tạo tỉnh' }).click();
    await page.getByRole('button', { name: 'Tài khoản: Lê Minh Họa' }).waitFor();
    await context.close();
  });

  const logIn = async (page: Page, next = '/tai-khoan-cua-toi') => {
    await page.goto(next);
    await page.waitForURL('**/dang-nhap**');
    await fill(page, { 'Tên đăng nhập': 'quan.tri', 'Mật khẩu': password });
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await page.waitForURL(`**${next}`);
  };

  test('logging in leads to where one wanted to go; a wrong password says what to do', async () => {
    const { page, context } = await open();
    await page.goto('/kieu-mau');
    await fill(page, { 'Tên đăng nhập': 'quan.tri', 'Mật khẩu': 'sai' });
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await page.getByText('Tên đăng nhập hoặc mật khẩu không đúng.').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await fill(page, { 'Mật khẩu': password });
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await page.waitForURL('**/kieu-mau');
    await context.close();
  });

  test('a session that ended is mended in place: what was typed stays, the act goes on', async () => {
    const { page, context } = await open();
    await logIn(page);
    await fill(page, { 'Mật khẩu hiện tại': password, 'Mật khẩu mới': password });
    await context.clearCookies();
    await page.getByRole('button', { name: 'Đổi mật khẩu', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Những gì đang nhập vẫn còn nguyên.').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await dialog.getByLabel('Mật khẩu', { exact: true }).fill(password);
    await dialog.getByRole('button', { name: 'Làm tiếp' }).click();
    await page.getByText('Mật khẩu mới trùng mật khẩu cũ.').waitFor();
    expect(await page.getByLabel('Mật khẩu mới').inputValue()).toBe(password);
    await context.close();
  });

  test('a lost network is said on every screen; a page that was asked for meanwhile comes when it is back', async () => {
    const { page, context } = await open();
    await logIn(page);
    await page.getByRole('row', { name: 'máy này' }).waitFor();
    await context.setOffline(true);
    await page.getByText('Mất mạng từ').waitFor();
    await page.getByRole('button', { name: 'Tài khoản: Lê Minh Họa' }).click();
    await page.getByRole('menuitem', { name: 'Kiểu mẫu giao diện' }).click();
    await context.setOffline(false);
    await page.getByText('Mất mạng từ').waitFor({ state: 'detached' });
    await page.getByRole('treegrid').first().waitFor();
    await context.close();
  });

  test('on a phone the gallery keeps to its width and nothing hinders anybody', async () => {
    const { page, context, complaints } = await open(phone);
    await logIn(page, '/kieu-mau');
    await page.getByRole('treegrid').first().waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(phone.width);
    expect(await findBarriers(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  describe('the parts that screens are made of', () => {
    const gallery = async () => {
      const opened = await open();
      await logIn(opened.page, '/kieu-mau');
      await opened.page.getByRole('treegrid').first().waitFor();
      return opened;
    };

    test('every part in every state: no barrier, no complaint of the browser under the strict policy', async () => {
      const { page, context, complaints } = await gallery();
      expect(await findBarriers(page)).toEqual([]);
      await page.getByRole('combobox', { name: 'Đơn vị' }).click();
      expect(await findBarriers(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Nộp bảng tự chấm' }).click();
      expect(await findBarriers(page)).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await focused(page)).toBe('Nộp bảng tự chấm');
      expect(complaints).toEqual([]);
      await context.close();
    });

    test('the grid is worked by keyboard alone', async () => {
      const { page, context } = await gallery();
      const cell = (row: string) =>
        page.getByRole('treegrid').first().locator(`[data-row="${row}"] [data-column="figures"]`);
      await cell('1.1.3').click();
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await page.keyboard.type('bỏ đi');
      await page.keyboard.press('Escape');
      expect(await cell('1.1.2').textContent()).toBe('Đủ 2/2 ý');
      await page.keyboard.type('7');
      await page.keyboard.press('Tab');
      expect(await cell('1.1.2').textContent()).toBe('7');
      await page.keyboard.type('39/40');
      await page.keyboard.press('Enter');
      expect(await cell('1.1.3').textContent()).toBe('39/40');
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowLeft');
      expect(await cell('1.1.3').count()).toBe(0);
      await context.close();
    });

    test('168 units by 100 items: End reaches the last row, few rows exist at a time', async () => {
      const { page, context } = await gallery();
      const big = page.getByRole('treegrid').nth(1);
      await big.locator('[data-row="0.3"] [data-column="points"]').click();
      await page.keyboard.press('End');
      await big.locator('[data-row="167.99"]').waitFor();
      expect(await big.locator('tbody tr').count()).toBeLessThan(60);
      await context.close();
    });

    test('a list finds and sorts the Vietnamese way', async () => {
      const { page, context } = await gallery();
      await page.getByRole('searchbox', { name: 'Tìm Đơn vị' }).fill('phu my');
      expect(await page.getByRole('grid').locator('tbody tr').allInnerTexts()).toEqual([
        expect.stringContaining('Thị xã Phú Mỹ'),
      ]);
      await page.getByRole('searchbox', { name: 'Tìm Đơn vị' }).fill('');
      await page.getByRole('button', { name: 'Tự chấm', exact: true }).click();
      expect(await page.getByRole('grid').locator('tbody tr').first().textContent()).toContain(
        'Huyện Côn Đảo',
      );
      await context.close();
    });

    test('? lists the keys, but is a letter while one types', async () => {
      const { page, context } = await gallery();
      await page.getByLabel('Số, ký hiệu').press('?');
      expect(await page.getByRole('dialog').count()).toBe(0);
      await page.getByRole('heading', { name: 'Bàn phím' }).click();
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Phím tắt của màn hình này' }).waitFor();
      await page.keyboard.press('Escape');
      expect(await page.getByRole('dialog').count()).toBe(0);
      await context.close();
    });

    test('what was done can be taken back with Ctrl+Z', async () => {
      const { page, context } = await gallery();
      await page.getByRole('button', { name: 'Gửi tổng hợp' }).last().click();
      await page.getByText('Đã gửi tổng hợp mục 1.4').waitFor();
      await page.keyboard.press('Control+z');
      await page.getByText('Đã gửi tổng hợp mục 1.4').waitFor({ state: 'detached' });
      await context.close();
    });
  });
});

const fill = async (page: Page, inputs: Readonly<Record<string, string>>) => {
  for (const [label, text] of Object.entries(inputs))
    await page.getByLabel(label, { exact: true }).fill(text);
};

const focused = (page: Page) => page.evaluate<string>('document.activeElement.textContent');
