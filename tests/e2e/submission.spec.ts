import { describe, expect, test } from 'vitest';
import { findBarriers, openPage, phone, useBrowser } from './harness/browser.ts';
import { handInTheRest, logIn } from './harness/offices.ts';
import { useProgram } from './harness/program.ts';

describe('the sheet of Côn Đảo goes from the offices over the lead and the leader to the province', () => {
  const browser = useBrowser();
  const program = useProgram('demonstration');

  /** A page of the person, in the round that stands on 05/11/2020. */
  const open = async (username: string, viewport?: typeof phone) => {
    const baseURL = program().url;
    const opened = await openPage(browser(), { baseURL, ...(viewport === undefined ? {} : { viewport }) });
    const place = await logIn(opened.context.request, username, '2020-11-05');
    return {
      ...opened,
      place,
      submission: `/dot/${place.roundId}/tong-hop/${place.unitId}`,
      sheet: `/dot/${place.roundId}/bang-cham/${place.unitId}`,
    };
  };

  test('the coordinator reminds offices without leaving the list of tasks', async () => {
    const { page, context, complaints } = await open('daumoi.condao');
    await page.goto('/viec');
    const chased = page.getByRole('listitem').filter({ hasText: 'Tư pháp còn mục chưa gửi' });
    await chased.getByRole('button', { name: 'Nhắc', exact: true }).click();
    await page.getByText('Đã nhắc Tư pháp').waitFor();
    await chased.getByRole('button', { name: 'Nhắc lần 2' }).waitFor();
    expect(await page.getByText('Nội vụ còn mục chưa gửi').count()).toBe(0);
    expect(await findBarriers(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('offices hand in, the lead accepts and presents, on one page', async () => {
    for (const officer of ['tuphap', 'vanphong', 'vanhoa', 'kinhte', 'taichinh', 'daumoi']) {
      const { context, place } = await open(`${officer}.condao`);
      expect(await handInTheRest(context.request, place)).toBeGreaterThan(0);
      await context.close();
    }
    const { page, context, submission, complaints } = await open('daumoi.condao');
    await page.goto(submission);
    await page.getByRole('button', { name: 'Trình lãnh đạo duyệt' }).waitFor();
    await page.getByText(/Còn 1 điều cản trở/).waitFor();
    await page.getByRole('button', { name: /^Chấp nhận \d+ mục$/ }).click();
    await page.getByText('46/46 mục đã được chấp nhận').waitFor();
    await page.getByLabel('IV. Khó khăn, vướng mắc').fill('Đường truyền ra đảo hay gián đoạn.');
    await page.getByRole('button', { name: 'Lưu phần lời' }).click();
    await page.getByText(/^Đã lưu \d\d:\d\d$/).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Trình lãnh đạo duyệt' }).click();
    await page.getByText('Chờ lãnh đạo duyệt').first().waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('on a phone the leader sends two items back, with a reason and a deadline', async () => {
    const { page, context, complaints } = await open('chutich.condao', phone);
    await page.goto('/viec');
    await page.getByRole('button', { name: 'Xem và duyệt' }).click();
    await page.getByRole('heading', { name: 'Duyệt bảng tự chấm 2020' }).waitFor();
    await page.getByText('Đủ 46/46 mục').waitFor();
    await page.getByRole('region', { name: 'Mất điểm nhiều nhất' }).getByText('7.4').waitFor();
    expect(await findBarriers(page)).toEqual([]);

    await page.getByRole('button', { name: 'Trả lại', exact: true }).click();
    const sheet = page.getByRole('dialog', { name: 'Trả lại để sửa' });
    await sheet.getByRole('button', { name: 'Trả lại', exact: true }).click();
    await sheet.getByText('Chọn ít nhất một mục.').waitFor();
    await sheet.getByRole('checkbox').nth(0).check();
    await sheet.getByRole('checkbox').nth(1).check();
    await sheet.getByLabel('Cần sửa gì?').fill('Ký lại biểu cấp phó. Bổ sung văn bản.');
    await sheet.getByLabel('Trình lại trước').fill('11:30 19/11/2020');
    expect(await findBarriers(page)).toEqual([]);
    await sheet.getByRole('button', { name: 'Trả lại 2 mục' }).click();
    await page.getByText('đầu mối chưa trình').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('what comes again is approved and submitted in one act; the other who approves is told', async () => {
    const lead = await open('daumoi.condao');
    await lead.page.goto('/viec');
    await lead.page.getByText('19/11').first().waitFor();
    await handInTheRest(lead.context.request, lead.place);
    await lead.page.goto(lead.submission);
    await lead.page.getByText('Lãnh đạo trả lại').first().waitFor();
    await lead.page.getByText('Trình lại trước 11:30, 19/11').waitFor();
    await lead.page.getByRole('button', { name: 'Chấp nhận 2 mục' }).click();
    await lead.page.getByText('46/46 mục đã được chấp nhận').waitFor();
    await lead.page.getByRole('button', { name: 'Trình lãnh đạo duyệt' }).click();
    await lead.page.getByText('Chờ lãnh đạo duyệt').first().waitFor();

    const one = await open('chutich.condao', phone);
    const other = await open('chutich.condao', phone);
    // the other phone does not hear of the first approval
    await other.page.route('**/api/events', (route) => route.abort());
    for (const { page, submission } of [one, other]) {
      await page.goto(submission);
      await page.getByRole('button', { name: 'Duyệt và nộp' }).click();
      await page.getByRole('dialog', { name: /^Duyệt \d+,\d\d điểm và nộp Sở Nội vụ/ }).waitFor();
    }
    expect(await findBarriers(one.page)).toEqual([]);
    await one.page.getByRole('dialog').getByRole('button', { name: 'Duyệt và nộp' }).click();
    await one.page.getByText(/^2020-CĐ-\d{4}$/).waitFor();
    await one.page.getByText(/^[0-9a-f]{64}$/).waitFor();
    await other.page.getByRole('dialog').getByRole('button', { name: 'Duyệt và nộp' }).click();
    await other.page.getByText(/“Đã nộp” nên chưa làm được việc này/).waitFor();
    await one.context.close();
    await other.context.close();

    await lead.page.goto(lead.sheet);
    await lead.page.getByText('Đã nộp', { exact: false }).first().waitFor();
    const locked = await lead.context.request.post(
      `/api/rounds/${lead.place.roundId}/units/${lead.place.unitId}/present`,
      { headers: { 'x-parindex-csrf': '1' }, data: {} },
    );
    expect(locked.status()).toBe(409);
    await lead.context.close();
  });
});
