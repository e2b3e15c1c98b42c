import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findBarriers, openPage, phone, useBrowser } from './harness/browser.ts';
import { logIn } from './harness/offices.ts';
import { useProgram } from './harness/program.ts';

const password = 'Minh-hoa-2020';
const paper = Buffer.from('%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n');
const pdf = (name: string, buffer = paper) => ({ name, mimeType: 'application/pdf', buffer });

describe('the offices of Côn Đảo score their items', () => {
  const browser = useBrowser();
  const program = useProgram('demonstration');

  /** The sheet of Côn Đảo on 05/11/2020 at one item, as this person has it. */
  const open = async (username: string, code: string, viewport?: typeof phone) => {
    const baseURL = program().url;
    const opened = await openPage(browser(), { baseURL, ...(viewport === undefined ? {} : { viewport }) });
    const { roundId, unitId } = await logIn(opened.context.request, username, '2020-11-05');
    await opened.page.goto(`/dot/${roundId}/bang-cham/${unitId}?muc=${code}`);
    await pane(opened.page, code).waitFor();
    return { ...opened, roundId, unitId };
  };
  const pane = (page: Page, code: string) =>
    page.getByRole('complementary', { name: `Chi tiết mục ${code} ` });
  const row = (page: Page, code: string) =>
    page.getByRole('row').filter({ has: page.getByRole('gridcell', { name: code, exact: true }) });
  const saved = (page: Page) => page.getByText(/^Đã lưu \d\d:\d\d$/).waitFor();

  test('by keyboard alone: from the log-in to an item that was handed in', async () => {
    const { page, context, complaints } = await openPage(browser(), { baseURL: program().url });
    await page.goto('/');
    await page.waitForURL('**/dang-nhap**');
    await tabTo(page, 'Tên đăng nhập');
    await page.keyboard.type('tuphap.condao');
    await tabTo(page, 'Mật khẩu');
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/viec**');
    await page.getByText('Kiểm tra, rà soát VBQPPL').waitFor();
    await tabTo(page, 'Mở mục');
    await page.keyboard.press('Enter');
    await pane(page, '2.3').waitFor();

    // the cell of the row: figures, then what belongs to them in the pane
    await tabTo(page, 'Nhập số liệu');
    await page.keyboard.press('Enter');
    await page.keyboard.type('8/14');
    await page.keyboard.press('Enter');
    await pane(page, '2.3').getByText('8/14').first().waitFor();
    await row(page, '2.3').getByText('1,14').waitFor();
    await pane(page, '2.3').getByText('Phải giải trình: mục này không có tài liệu kiểm chứng').waitFor();
    const chooser = page.waitForEvent('filechooser');
    await page.keyboard.press('Control+u');
    await (await chooser).setFiles(pdf('31-BC-TP-2020.pdf'));
    await pane(page, '2.3').getByText('31-BC-TP-2020.pdf').first().waitFor();
    await pane(page, '2.3').getByText('Phải giải trình').waitFor({ state: 'detached' });
    await saved(page);

    await page.keyboard.press('Control+Enter');
    await page.getByText('Đã gửi tổng hợp mục 2.3').waitFor();
    await row(page, '2.3').getByText('Đã gửi').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('an explanation is demanded without documents, with documents that do not show all, and nowhere else', async () => {
    const { page, context } = await open('vanphong.condao', '7.2');
    const without = pane(page, '7.2');
    await without.getByText('Phải giải trình: mục này không có tài liệu kiểm chứng').waitFor();
    await without.getByText('Còn 2 ý trong giải trình').waitFor();
    await without.getByLabel('Tài liệu thiếu gì, chưa thể hiện gì').fill('Hệ thống chưa xuất được báo cáo.');
    await without.getByText('Còn 1 ý trong giải trình').waitFor();
    await without.getByLabel('Cách đánh giá và tính điểm').fill('Đếm trên sổ văn bản: 10.100/12.390.');
    await without.getByRole('button', { name: 'Gửi tổng hợp' }).waitFor();

    await page.goto(page.url().replace(/muc=[^&]*/, 'muc=7.4'));
    const complete = pane(page, '7.4');
    await complete.getByText('Không bắt buộc ở mục này.').waitFor();
    await complete.getByText('Tài liệu chưa thể hiện hết nội dung đánh giá').click();
    await complete.getByText('Phải giải trình: tài liệu chưa thể hiện hết nội dung đánh giá').waitFor();
    await complete.getByText('Tài liệu chưa thể hiện hết nội dung đánh giá', { exact: true }).click();
    await complete.getByText('Không bắt buộc ở mục này.').waitFor();
    await complete.getByLabel('Loại số liệu').selectOption({ label: 'Ước đến 31/12' });
    await complete.getByText('Phải giải trình: số liệu đang là số ước, tài liệu chưa thể hiện hết').waitFor();
    await context.close();
  });

  test('files that cannot be evidence are refused one by one, each with its reason; the others are kept', async () => {
    const { page, context } = await open('kinhte.condao', '7.7');
    const long = `${'Báo cáo kết quả áp dụng ISO '.repeat(11)}.pdf`;
    const chooser = page.waitForEvent('filechooser');
    await pane(page, '7.7').getByRole('button', { name: 'chọn tệp' }).click();
    await (await chooser).setFiles([
      pdf('Quyết định.pdf', Buffer.alloc(0)),
      { name: 'ghi-chu.txt', mimeType: 'text/plain', buffer: Buffer.from('ghi chú') },
      pdf('ảnh.pdf', Buffer.from('đây không phải là PDF')),
      pdf(long),
    ]);
    const item = pane(page, '7.7');
    await item.getByText('Quyết định.pdf trống (0 byte), chưa được lưu.').waitFor();
    await item.getByText('ghi-chu.txt không thuộc loại nhận được').waitFor();
    await item.getByText('ảnh.pdf có đuôi pdf nhưng nội dung không phải vậy.').waitFor();
    await row(page, '7.7').getByRole('gridcell', { name: '1', exact: true }).waitFor();
    expect(await findBarriers(page)).toEqual([]);

    // a name with slashes, as another program might send it, keeps only its last part
    const { roundId, unitId } = await logIn(context.request, 'kinhte.condao', '2020-11-05');
    const itemId = await itemIdOf(page, roundId, unitId, '7.7');
    const reply = await context.request.post(
      `/api/rounds/${roundId}/units/${unitId}/entries/${itemId}/evidence/file?fileName=${encodeURIComponent('../../etc/Công bố ISO.pdf')}`,
      { headers: { 'x-parindex-csrf': '1', 'content-type': 'application/octet-stream' }, data: paper },
    );
    expect(reply.ok(), await reply.text()).toBe(true);
    await item.getByText('Công bố ISO.pdf').first().waitFor();
    expect(await item.getByText('etc/').count()).toBe(0);
    await context.close();
  });

  test('a session that ended while typing: the text is there after the log-in, and saved', async () => {
    const { page, context } = await open('taichinh.condao', '6.1');
    const computation = pane(page, '6.1').getByLabel('Cách đánh giá và tính điểm');
    await pane(page, '6.1').getByText('88/BC-TCKH').first().waitFor();
    await context.clearCookies();
    await computation.fill('Đã giải ngân 63,0 % đến 05/11; ước cả năm 82,4 %.');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Những gì đang nhập vẫn còn nguyên.').waitFor();
    await dialog.getByLabel('Mật khẩu', { exact: true }).fill(password);
    await dialog.getByRole('button', { name: 'Làm tiếp' }).click();
    await saved(page);
    expect(await computation.inputValue()).toContain('63,0 %');
    await page.reload();
    await pane(page, '6.1').waitFor();
    expect(await computation.inputValue()).toContain('63,0 %');
    await context.close();
  });

  test('two editors of one item: both versions side by side, nothing written over, a choice line by line', async () => {
    const one = await open('daumoi.condao', '1.1.3');
    const other = await open('daumoi.condao', '1.1.3');
    // the other does not hear of the save
    await other.page.route('**/api/events', (route) => route.abort());
    const total = (page: Page) => pane(page, '1.1.3').getByLabel('Tổng nhiệm vụ');
    await other.page.reload();
    await pane(other.page, '1.1.3').waitFor();
    await total(one.page).fill('40');
    await saved(one.page);
    await pane(other.page, '1.1.3').getByLabel('Cách đánh giá và tính điểm').fill('Giữ mẫu số 39.');
    const clash = pane(other.page, '1.1.3');
    await clash.getByText('Hai người cùng sửa mục này.').waitFor();
    await row(other.page, '1.1.3').getByText('2 bản khác nhau').waitFor();
    expect(await findBarriers(other.page)).toEqual([]);
    await clash.getByRole('radio', { name: 'Tổng nhiệm vụ: lấy bản của bạn' }).check();
    await clash.getByText('38/39').first().waitFor();
    await clash.getByRole('button', { name: 'Lưu lựa chọn' }).click();
    await clash.getByText('Hai người cùng sửa mục này.').waitFor({ state: 'detached' });
    await pane(one.page, '1.1.3').getByText('Giữ mẫu số 39.').waitFor();
    await expect.poll(() => total(one.page).inputValue()).toBe('39');
    await one.context.close();
    await other.context.close();
  });

  test('without a network typing goes on; what was held is sent when it is back', async () => {
    const { page, context } = await open('vanphong.condao', '7.5');
    await context.setOffline(true);
    await pane(page, '7.5').getByLabel('Hồ sơ qua dịch vụ bưu chính công ích').fill('170');
    await page.getByText('Mất mạng từ').waitFor();
    await page.getByText('Chưa gửi 1 thay đổi').waitFor();
    await pane(page, '7.5').getByText('Đang giữ trên máy này').waitFor();
    await row(page, '7.5').getByRole('img', { name: 'chưa gửi' }).waitFor();
    await context.setOffline(false);
    await page.getByText('Mất mạng từ').waitFor({ state: 'detached' });
    await saved(page);
    await page.reload();
    await pane(page, '7.5').waitFor();
    expect(await pane(page, '7.5').getByLabel('Hồ sơ qua dịch vụ bưu chính công ích').inputValue()).toBe(
      '170',
    );
    await context.close();
  });

  test('on a telephone the pane covers the sheet and nothing hinders', async () => {
    const { page, context } = await open('taichinh.condao', '8.5', phone);
    await pane(page, '8.5').getByLabel('Chỉ tiêu kinh tế - xã hội đạt').fill('10');
    await pane(page, '8.5').getByLabel('Tổng chỉ tiêu Hội đồng nhân dân giao').fill('14');
    await pane(page, '8.5').getByText('10/14').first().waitFor();
    expect(await findBarriers(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(phone.width);
    await context.close();
  });

  test('the deadline passes while one types: what was typed stays in the draft, with what can be done', async () => {
    const { page, context, roundId } = await open('vanhoa.condao', '7.1');
    await endSelfScoring(roundId);
    await pane(page, '7.1').getByLabel('Tài liệu thiếu gì, chưa thể hiện gì').fill('Thiếu báo cáo quý IV.');
    await pane(page, '7.1').getByText('Chưa vào bảng chấm').waitFor();
    await pane(page, '7.1').getByText('Những gì bạn gõ giữ nguyên').waitFor();
    await page.reload();
    await pane(page, '7.1').getByText('Thiếu báo cáo quý IV.').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await context.close();
  });

  /** The secretariat moves the end of self-scoring to a minute ago, with its reason. */
  const endSelfScoring = async (roundId: string) => {
    const { context } = await openPage(browser(), { baseURL: program().url });
    await context.request.post('/api/session', {
      headers: { 'x-parindex-csrf': '1' },
      data: { username: 'sonoivu', password },
    });
    const round = (await (await context.request.get(`/api/rounds/${roundId}`)).json()) as {
      version: number;
      phases: { name: string; opensAt: string; closesAt: string }[];
    };
    const moved = await context.request.put(`/api/rounds/${roundId}/calendar`, {
      headers: { 'x-parindex-csrf': '1' },
      data: {
        version: round.version,
        reason: 'Thử hết hạn trong lúc nhập.',
        phases: round.phases.map((phase) =>
          phase.name === 'self-scoring' ? { ...phase, closesAt: '2020-11-04T23:59' } : phase,
        ),
      },
    });
    expect(moved.ok(), await moved.text()).toBe(true);
    await context.close();
  };

  const itemIdOf = async (page: Page, roundId: string, unitId: string, code: string) => {
    const sheet = (await (await page.request.get(`/api/rounds/${roundId}/units/${unitId}/sheet`)).json()) as {
      indexSetVersionId: string;
    };
    const set = (await (
      await page.request.get(`/api/index-set-versions/${sheet.indexSetVersionId}`)
    ).json()) as {
      rows: { id: string; code: string }[];
    };
    return set.rows.find((one) => one.code === code)?.id;
  };
});

/** Tab until the focus is on what has this name or text. */
const tabTo = async (page: Page, name: string) => {
  const focus = page.locator(':focus');
  const there = focus.filter({ hasText: name }).or(page.getByLabel(name).and(focus));
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await there.count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to "${name}"`);
};
