import type { AppraisalsReply, ItemAppraisalReply } from '@parindex/contract';
import type { Page } from 'playwright-core';
import type { Caller } from '../harness/caller.ts';
import type { Cast } from '../harness/cast.ts';
import { sample } from './province.ts';

const row = (page: Page, unit: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: unit }) });

const openItem = async (page: Page, name: string) => {
  await page.getByRole('link', { name: 'Thẩm định' }).click();
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('heading', { level: 1 }).getByText(name).waitFor();
  await row(page, 'Huyện Côn Đảo').waitFor();
};

/** Sở Nội vụ lowers a claim with its reason and brings it before the council. */
export const lowerAndFlag = async (cast: Cast): Promise<void> => {
  const page = await cast.as('thamdinh.noivu');
  await page.goto('/viec');
  await openItem(page, 'Mức độ hoàn thành kế hoạch CCHC');
  const district = row(page, 'Huyện Côn Đảo');
  await district.click();
  await page.getByText('nhiệm vụ 14 hoãn vì dịch').waitFor();
  await district.getByLabel('Điểm thẩm định Huyện Côn Đảo').fill('38/40');
  await district.getByLabel('Lý do Huyện Côn Đảo').fill('Không có văn bản cho phép hoãn nhiệm vụ 14.');
  await district.getByRole('button', { name: 'Lưu 1,90' }).click();
  await district.getByText('Giảm 0,05').waitFor();
  await district.click();
  await page.getByRole('button', { name: 'Trình Hội đồng…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Vì sao cần Hội đồng kết luận').fill('Đơn vị kiến nghị giữ mẫu số 39.');
  await dialog.getByRole('button', { name: 'Trình Hội đồng 1 đơn vị' }).click();
  await district.getByText('Trình Hội đồng').waitFor();
};

/** Văn phòng UBND tỉnh asks for a document; the office sends it, the appraiser looks again. */
export const askForMore = async (cast: Cast, item: string): Promise<void> => {
  const page = await cast.as('thamdinh.vanphong');
  await page.goto('/viec');
  await openItem(page, item);
  await row(page, 'Huyện Côn Đảo').click();
  await page.getByRole('button', { name: 'Yêu cầu bổ sung…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Thiếu gì, cần gửi gì').fill('Ảnh không rõ ngày niêm yết. Gửi ảnh có ngày.');
  await dialog.getByRole('button', { name: 'Gửi yêu cầu cho 1 đơn vị' }).click();
  await row(page, 'Huyện Côn Đảo')
    .getByText(/Yêu cầu bổ sung, còn \d+ ngày/)
    .waitFor();
};

/** The office that scored the item answers with the document that was missing. */
export const answerSupplement = async (cast: Cast): Promise<void> => {
  const page = await cast.as('vanphong.condao');
  await page.goto('/viec');
  const task = page.getByRole('listitem').filter({ hasText: 'Gửi ảnh có ngày.' });
  await task.getByRole('button', { name: 'Trả lời' }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'chọn tệp' }).click(),
  ]);
  await chooser.setFiles(sample('evidence/bang-niem-yet-2.jpg'));
  await page.getByText('2 · thả tệp vào đây').waitFor();
  await page.getByLabel('Trả lời yêu cầu bổ sung').fill('Ảnh chụp ngày 05/3/2020, có ngày trên bảng.');
  await page.getByRole('button', { name: 'Gửi bổ sung' }).click();
  await page.getByLabel('Trả lời yêu cầu bổ sung').waitFor({ state: 'detached' });
};

/** What came back is looked at and accepted. */
export const acceptSupplement = async (cast: Cast): Promise<void> => {
  const page = await cast.as('thamdinh.vanphong');
  const district = row(page, 'Huyện Côn Đảo');
  await district.getByText('Đơn vị đã bổ sung').waitFor();
  await district.focus();
  await page.keyboard.press('a');
  await district.getByText('Không chênh lệch').waitFor();
};

/** Every other item of an authority: what is claimed stands; what only the authority scores gets its points. */
export const appraiseRest = async (caller: Caller, roundId: string): Promise<void> => {
  const url = `/api/rounds/${roundId}/appraisals`;
  const { groups } = await caller.get<AppraisalsReply>(url);
  for (const { itemId, code } of groups.flatMap(({ items }) => items).filter(({ own }) => own)) {
    const { cells } = await caller.get<ItemAppraisalReply>(`${url}/items/${itemId}`);
    for (const { unitId, appraisal, exempt } of cells) {
      if (appraisal.state !== 'open' || exempt !== undefined) continue;
      const cell = { unitId, itemId, version: appraisal.version };
      const facts = beside[code];
      if (facts === undefined) await caller.post(`${url}/accept`, { cells: [cell] });
      else await caller.post(`${url}/enter`, { entries: [{ ...cell, facts }], reason: 'Không có vi phạm.' });
    }
  }
};

const beside: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '9.2': { daysLate: '0' },
  '9.3': { 'count.misstatement': '0' },
};
