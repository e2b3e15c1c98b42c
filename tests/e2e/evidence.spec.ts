import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { findBarriers, openPage, phone, useBrowser } from './harness/browser.ts';
import { logIn } from './harness/offices.ts';
import { useProgram } from './harness/program.ts';

describe('documents of a unit', () => {
  const browser = useBrowser();
  const program = useProgram('demonstration');

  /** A page of the person, in the round that stands on 05/11/2020. */
  const open = async (username: string, viewport?: typeof phone) => {
    const baseURL = program().url;
    const opened = await openPage(browser(), { baseURL, ...(viewport === undefined ? {} : { viewport }) });
    const { roundId, unitId } = await logIn(opened.context.request, username, '2020-11-05');
    return {
      ...opened,
      storeUrl: `/dot/${roundId}/kho/${unitId}`,
      sheetUrl: `/dot/${roundId}/bang-cham/${unitId}`,
    };
  };

  test('the store is searched inside the files; a document says where it is used and opens at the page', async () => {
    const { page, context, storeUrl, complaints } = await open('tuphap.condao');
    await page.goto(storeUrl);
    await page.getByRole('heading', { name: 'Kho tài liệu' }).waitFor();
    await page.getByRole('row').filter({ hasText: '214/KH-UBND' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('/');
    await page.keyboard.type('tap huan nghiep vu mot cua');
    await page.locator('mark', { hasText: 'Tập huấn nghiệp vụ một cửa' }).first().waitFor();
    const hit = page.getByRole('row').filter({ hasText: '214/KH-UBND' });
    await hit.click();
    const pane = page.getByRole('complementary', { name: 'Tài liệu đang xem' });
    await pane.getByRole('heading', { name: '214/KH-UBND · 27/12/2019' }).waitFor();
    await pane.getByText('Đã lưu').waitFor();
    await pane.getByText('Trang 9 / 10').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await pane.getByRole('link', { name: /^Mục 1\.1\.1, 2020/ }).click();
    await page.getByRole('heading', { name: /Ban hành kế hoạch/ }).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('on a phone the store is one column and the document covers it', async () => {
    const { page, context, storeUrl } = await open('chutich.condao', phone);
    await page.goto(storeUrl);
    await page.getByRole('row').filter({ hasText: '214/KH-UBND' }).click();
    await page.getByText('Trang 1 / 10').waitFor();
    expect(Number(await page.evaluate('document.documentElement.scrollWidth'))).toBeLessThanOrEqual(
      phone.width,
    );
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Đóng' }).click();
    await page.getByText('Trang 1 / 10').waitFor({ state: 'detached' });
    await context.close();
  });

  test('a large scan that the line cuts off goes on where it stood, and is whole in the end', async () => {
    const { page, context, sheetUrl } = await open('daumoi.condao');
    const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(9_000_000)]);
    await page.goto(`${sheetUrl}?muc=1.4`);
    const network = await context.newCDPSession(page);
    const line = (offline: boolean, uploadThroughput: number) =>
      network.send('Network.emulateNetworkConditions', {
        offline,
        latency: 0,
        downloadThroughput: -1,
        uploadThroughput,
      });
    await network.send('Network.enable');
    await line(false, 1_500_000);
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'chọn tệp' }).first().click();
    await (await choosing).setFiles({ name: 'quet-lon.pdf', mimeType: 'application/pdf', buffer: bytes });
    await page.getByText(/còn khoảng \d+ giây/).waitFor();
    await line(true, 0);
    await page.getByText('Chờ mạng, tệp còn trong trang này').waitFor();
    await line(false, -1);
    const card = page.getByRole('button', { name: 'quet-lon.pdf', exact: true });
    await card.waitFor({ timeout: 60_000 });
    await card.click();
    const hash = createHash('sha256').update(bytes).digest('hex');
    await page.getByText(`${hash.slice(0, 8)}…${hash.slice(-8)}`).waitFor();
    await context.close();
  });
});
