import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findBarriers, openPage, phone, useBrowser } from './harness/browser.ts';
import { logIn } from './harness/offices.ts';
import { useProgram } from './harness/program.ts';

describe('an item is appraised across the eight districts, from the first look to the council', () => {
  const browser = useBrowser();
  const program = useProgram('demonstration');

  /** A page of the person, in the round that stands on 21/12/2020. */
  const open = async (username: string, viewport?: typeof phone) => {
    const baseURL = program().url;
    const opened = await openPage(browser(), { baseURL, ...(viewport === undefined ? {} : { viewport }) });
    const { roundId } = await logIn(opened.context.request, username, '2020-12-21');
    return { ...opened, roundId, round: `/dot/${roundId}` };
  };

  const openItem = async (page: Page, round: string, name: string) => {
    await page.goto(`${round}/tham-dinh`);
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('heading', { level: 1 }).getByText(name).waitFor();
    await row(page, 'Huyện Côn Đảo').waitFor();
  };

  const row = (page: Page, unit: string) =>
    page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: unit }) });

  test('the list leads to the items with work; the item shows what to look at first', async () => {
    const { page, context, round, complaints } = await open('thamdinh.noivu');
    await page.goto(`${round}/tham-dinh`);
    await page.getByRole('button', { name: 'Mức độ hoàn thành kế hoạch CCHC' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await openItem(page, round, 'Mức độ hoàn thành kế hoạch CCHC');
    await page.getByRole('button', { name: 'Cần xem, 3 đơn vị' }).waitFor();
    await page.getByRole('button', { name: 'Không chênh lệch, 5 đơn vị' }).waitFor();
    await row(page, 'Huyện Long Điền').getByText('Giảm 1,44').waitFor();
    await row(page, 'Huyện Đất Đỏ').getByText('Yêu cầu bổ sung, còn 1 ngày').waitFor();
    await page.getByText('nhiệm vụ 14 hoãn vì Covid').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('points that differ ask for their reason before they are saved; the rest is accepted in one act', async () => {
    const { page, context, round } = await open('thamdinh.noivu');
    await openItem(page, round, 'Thực hiện phân cấp, uỷ quyền và kiểm tra sau phân cấp');
    const district = row(page, 'Huyện Đất Đỏ');
    await district.click();
    await district.getByLabel('Điểm thẩm định Huyện Đất Đỏ').fill('1');
    await district.getByText('Nhập lý do để lưu 1,00.').waitFor();
    await district.getByLabel('Điểm thẩm định Huyện Đất Đỏ').press('Enter');
    expect(await district.getByText('Giảm 1,00').count()).toBe(0);
    await district.getByLabel('Lý do Huyện Đất Đỏ').fill('Chưa kiểm tra sau phân cấp trong năm.');
    await district.getByRole('button', { name: 'Lưu 1,00' }).click();
    await district.getByText('Giảm 1,00').waitFor();
    await district.getByText('Chưa kiểm tra sau phân cấp trong năm.').waitFor();

    await page.getByRole('button', { name: 'Chấp nhận 7 đơn vị không chênh lệch' }).click();
    await row(page, 'Thành phố Vũng Tàu').getByText('Không chênh lệch').waitFor();
    await row(page, 'Huyện Côn Đảo').getByText('Không chênh lệch').waitFor();
    await page.getByText('Mục của bạn: 21/23 mục xong').waitFor();
    await context.close();
  });

  test('a save that crossed another one is shown, and nothing is written over', async () => {
    const one = await open('thamdinh.noivu');
    const other = await open('thamdinh.noivu');
    const name = 'Đánh giá, xếp loại CBCCVC';
    // the other page does not hear of the save, as when its network was away
    await other.page.route('**/api/events', (route) => route.abort());
    await openItem(one.page, one.round, name);
    await openItem(other.page, other.round, name);
    const mine = row(one.page, 'Huyện Côn Đảo');
    const theirs = row(other.page, 'Huyện Côn Đảo');
    await theirs.click();
    await theirs.getByLabel('Điểm thẩm định').fill('0,25');
    await theirs.getByLabel('Lý do').fill('Hai phòng chưa xếp loại.');

    await mine.click();
    await mine.getByLabel('Điểm thẩm định').fill('0,5');
    await mine.getByLabel('Lý do').fill('Một phòng chưa xếp loại.');
    await mine.getByRole('button', { name: 'Lưu 0,50' }).click();
    await mine.getByText('Một phòng chưa xếp loại.').waitFor();

    await theirs.getByRole('button', { name: 'Lưu 0,25' }).click();
    await theirs.getByText('Có người vừa lưu mục này trước bạn').waitFor();
    await theirs.getByText('Điểm đang lưu: 0,50').waitFor();
    await theirs.getByRole('button', { name: 'Giữ điểm đang lưu' }).click();
    await theirs.getByText('Một phòng chưa xếp loại.').waitFor();
    await one.context.close();
    await other.context.close();
  });

  test('the keyboard alone: rows, points, document, the next item', async () => {
    const { page, context, round } = await open('thamdinh.noivu');
    await openItem(page, round, 'Mức độ hoàn thành kế hoạch CCHC');
    await row(page, 'Huyện Long Điền').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      "document.activeElement?.getAttribute('aria-label') === 'Điểm thẩm định Huyện Long Điền'",
    );
    await page.keyboard.type('27/39');
    await row(page, 'Huyện Long Điền').getByText('27/39 nhiệm vụ = 69,23').first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await row(page, 'Huyện Long Điền').focus();
    await page.keyboard.press('p');
    await page.getByRole('button', { name: 'Thu lại' }).waitFor();
    await page.keyboard.press(']');
    await page.getByRole('heading', { level: 1 }).getByText('Chế độ báo cáo CCHC định kỳ').waitFor();
    await context.close();
  });

  test('a unit is asked for more, answers in its sheet, and comes back to be looked at', async () => {
    const { page, context, round } = await open('thamdinh.noivu');
    await openItem(page, round, 'Chế độ báo cáo CCHC định kỳ');
    await row(page, 'Huyện Côn Đảo').click();
    await page.getByRole('button', { name: 'Yêu cầu bổ sung…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Thiếu gì, cần gửi gì').fill('Gửi bản ký số của báo cáo quý III.');
    await dialog.getByRole('button', { name: 'Gửi yêu cầu cho 1 đơn vị' }).click();
    await row(page, 'Huyện Côn Đảo').getByText('Yêu cầu bổ sung, còn 3 ngày').waitFor();

    const unit = await open('daumoi.condao');
    await unit.page.goto(`/viec?round=${unit.roundId}`);
    await unit.page.getByText('Gửi bản ký số của báo cáo quý III.').first().waitFor();
    await unit.page
      .getByRole('listitem')
      .filter({ hasText: 'Gửi bản ký số của báo cáo quý III.' })
      .getByRole('button', { name: 'Trả lời' })
      .click();
    await unit.page.getByLabel('Trả lời yêu cầu bổ sung').fill('Bản ký số là tệp 2, gửi kèm hôm nay.');
    await unit.page.getByRole('button', { name: 'Gửi bổ sung' }).click();
    await unit.page.getByLabel('Trả lời yêu cầu bổ sung').waitFor({ state: 'detached' });
    await unit.context.close();

    await row(page, 'Huyện Côn Đảo').getByText('Đơn vị đã bổ sung').waitFor();
    await row(page, 'Huyện Côn Đảo').getByText('Bản ký số là tệp 2, gửi kèm hôm nay.').waitFor();
    await context.close();
  });

  test('on a telephone the rows stand one below the other and nothing hinders', async () => {
    const { page, context, round } = await open('thamdinh.noivu', phone);
    await openItem(page, round, 'Mức độ hoàn thành kế hoạch CCHC');
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
      phone.width,
    );
    await page.getByRole('button', { name: 'Xem tài liệu' }).click();
    await page.getByText('Giải trình của Côn Đảo').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await context.close();
  });

  test('the council decides only after the secretariat closed the appraisal, under its minutes', async () => {
    const early = await open('thukyhoidong');
    await early.page.goto(`${early.round}/hoi-dong`);
    await early.page.getByRole('row').filter({ hasText: 'Sáng kiến trong CCHC' }).click();
    await early.page.getByText('Hội đồng kết luận sau khi cơ quan thường trực kết thúc thẩm định.').waitFor();
    expect(await findBarriers(early.page)).toEqual([]);
    await early.context.close();

    const { page, context, round } = await open('thamdinh.noivu');
    await openItem(page, round, 'Đánh giá, xếp loại CBCCVC');
    await page.getByRole('button', { name: /^Chấp nhận 7 đơn vị/ }).click();
    await row(page, 'Thành phố Vũng Tàu').getByText('Không chênh lệch').waitFor();
    await openItem(page, round, 'Chế độ báo cáo CCHC định kỳ');
    await row(page, 'Huyện Côn Đảo').focus();
    await page.keyboard.press('a');
    await row(page, 'Huyện Côn Đảo').getByText('Không chênh lệch').waitFor();
    await openItem(page, round, 'Mức độ hoàn thành kế hoạch CCHC');
    await row(page, 'Huyện Đất Đỏ').click();
    await row(page, 'Huyện Đất Đỏ').getByLabel('Điểm thẩm định').fill('36/40');
    await page.keyboard.press('Enter');
    await row(page, 'Huyện Đất Đỏ').getByText('Không chênh lệch').waitFor();
    await row(page, 'Huyện Châu Đức').click();
    await page.getByRole('button', { name: 'Sửa số liệu…' }).click();
    const figures = page.getByRole('dialog');
    await figures.getByLabel('Nhiệm vụ hoàn thành').fill('40');
    await figures.getByText('40/43 nhiệm vụ').waitFor();
    await figures.getByLabel('Lý do').fill('Nhiệm vụ 12 làm xong năm 2021.');
    expect(await findBarriers(page)).toEqual([]);
    await figures.getByRole('button', { name: 'Lưu 1,86' }).click();
    await row(page, 'Huyện Châu Đức').getByText('Giảm 0,05').waitFor();
    await context.close();

    const secretariat = await open('sonoivu');
    await secretariat.page.goto(`${secretariat.round}/hoi-dong`);
    await secretariat.page.getByRole('button', { name: 'Kết thúc thẩm định…' }).click();
    await secretariat.page
      .getByRole('dialog')
      .getByRole('button', { name: 'Kết thúc thẩm định, chuyển Hội đồng' })
      .click();
    await secretariat.page.getByRole('dialog').waitFor({ state: 'detached' });
    await secretariat.context.close();

    const council = await open('thukyhoidong');
    const sitting = council.page;
    await sitting.goto(`${council.round}/hoi-dong`);
    await sitting.getByRole('row').filter({ hasText: 'Sáng kiến trong CCHC' }).click();
    await sitting.getByRole('button', { name: 'Giữ điểm thẩm định 0,00' }).click();
    await sitting.getByRole('button', { name: 'Ghi kết luận 0,00' }).click();
    await sitting.getByText('Nhập số và ngày biên bản của Hội đồng.').waitFor();
    await sitting
      .getByLabel('Nội dung kết luận')
      .fill('Sáng kiến được công nhận năm 2019, ngoài kỳ đánh giá.');
    await sitting.getByLabel('Số biên bản').fill('01/BB-HĐTĐ');
    await sitting.getByLabel('Ngày biên bản').fill('21/12/2020');
    await sitting.getByRole('button', { name: 'Ghi kết luận 0,00' }).click();
    await sitting.getByRole('heading', { name: 'Đã kết luận' }).waitFor();
    await sitting.getByText('2 mục chờ kết luận, 1 mục đã kết luận').waitFor();
    await sitting.getByText('Biên bản 01/BB-HĐTĐ, 21/12/2020').waitFor();
    expect(await findBarriers(sitting)).toEqual([]);
    await council.context.close();
  });
});
