import { describe, expect, test } from 'vitest';
import { findBarriers, openPage, phone, useBrowser } from './harness/browser.ts';
import { logIn } from './harness/offices.ts';
import { useProgram } from './harness/program.ts';

const reason = 'Nhiệm vụ 14 hoãn vì Covid theo thông báo của tỉnh, đề nghị giữ mẫu số 39.';
const answer = 'Không có văn bản cho phép hoãn; giữ 38/40.';

describe('a unit objects to its preliminary result and is answered before the council', () => {
  const browser = useBrowser();
  const program = useProgram('demonstration');

  /** A page of the person in the round that stands on 21/12/2020. */
  const open = async (username: string, viewport?: typeof phone) => {
    const baseURL = program().url;
    const opened = await openPage(browser(), { baseURL, ...(viewport === undefined ? {} : { viewport }) });
    return { ...opened, ...(await logIn(opened.context.request, username, '2020-12-21')) };
  };

  test('the unit sees points and reason of its item, and objects by its own will', async () => {
    const { page, context, roundId, unitId, complaints } = await open('daumoi.condao');
    await page.goto(`/dot/${roundId}/bang-cham/${unitId}?muc=1.1.3`);
    const pane = page.getByRole('complementary', { name: 'Chi tiết mục 1.1.3 ' });
    await pane.getByText('Đơn vị tự quyết định kiến nghị hay không.').waitFor();
    await pane.getByRole('button', { name: 'Kiến nghị về điểm này' }).click();
    await pane.getByLabel('Đơn vị kiến nghị thế nào, căn cứ vào đâu').fill(reason);
    expect(await findBarriers(page)).toEqual([]);
    await pane.getByRole('button', { name: 'Gửi kiến nghị' }).click();
    await pane.getByText('chờ trả lời').waitFor();
    await pane.getByRole('button', { name: 'Rút kiến nghị' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('who appraises the item finds the objection first and answers it', async () => {
    const { page, context, roundId } = await open('thamdinh.noivu');
    await page.goto(`/dot/${roundId}/tham-dinh`);
    await page.getByRole('button', { name: 'Mức độ hoàn thành kế hoạch CCHC', exact: true }).click();
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Huyện Côn Đảo' }) });
    await row.getByText(`Kiến nghị: ${reason}`).waitFor();
    await row.click();
    await page.getByRole('button', { name: 'Trả lời kiến nghị…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Trả lời đơn vị').fill(answer);
    expect(await findBarriers(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Gửi trả lời' }).click();
    await row.getByText(`Trả lời kiến nghị: ${answer}`).waitFor();
    expect(await page.getByRole('button', { name: 'Trả lời kiến nghị…' }).count()).toBe(0);
    await context.close();
  });

  test('the unit reads the answer on a telephone too', async () => {
    const { page, context, roundId, unitId } = await open('daumoi.condao', phone);
    await page.goto(`/dot/${roundId}/bang-cham/${unitId}?muc=1.1.3`);
    await page.getByText('Cơ quan thẩm định trả lời lúc').waitFor();
    await page.getByText(answer).waitFor();
    expect(await page.getByRole('button', { name: 'Rút kiến nghị' }).count()).toBe(0);
    expect(await findBarriers(page)).toEqual([]);
    await context.close();
  });
});
