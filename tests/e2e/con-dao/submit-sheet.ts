import type { SheetReply, UnitsReply } from '@parindex/contract';
import { expect } from 'vitest';
import type { Cast } from '../harness/cast.ts';
import { register } from './province.ts';
import { scoreRest } from './score-offices.ts';

/** The coordinator looks through what the offices handed in, accepts it, and presents the sheet. */
export const synthesise = async (cast: Cast): Promise<void> => {
  const page = await cast.as('daumoi.condao');
  await page.getByRole('link', { name: 'Tổng hợp và trình' }).click();
  await page.getByRole('button', { name: /^Chấp nhận \d+ mục$/ }).click();
  await page.getByText('1 mục dùng số ước: 6.1.').waitFor();
  await page.getByLabel('IV. Khó khăn, vướng mắc').fill('Huyện đảo xa, nhân lực công nghệ thông tin thiếu.');
  await page.getByRole('button', { name: 'Lưu phần lời' }).click();
  await page.getByText(/Đã lưu \d\d:\d\d/).waitFor();
  await page.getByRole('button', { name: 'Trình lãnh đạo duyệt' }).click();
  await page.getByRole('button', { name: 'Rút lại để sửa' }).waitFor();
};

/** The leader reads what is weak, approves and submits in one act; the receipt carries number and hash. */
export const approve = async (cast: Cast): Promise<void> => {
  const page = await cast.as('chutich.condao');
  await page.goto('/viec');
  await page.getByRole('listitem').filter({ hasText: 'Côn Đảo' }).getByRole('button').first().click();
  await page.getByRole('heading', { name: /^Duyệt bảng tự chấm/ }).waitFor();
  await page.getByRole('button', { name: 'Duyệt và nộp' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Duyệt và nộp' }).click();
  await page.getByText(/^\d{4}-\S+-\d{4}$/).waitFor();
  await page.getByText(/^[0-9a-f]{64}$/).waitFor();
};

/** The coordinator sees the receipt with number, time and hash; the sheet is locked. */
export const readReceipt = async (cast: Cast): Promise<void> => {
  const page = await cast.as('daumoi.condao');
  await page.goto('/viec');
  await page.getByRole('link', { name: 'Tổng hợp và trình' }).click();
  await page
    .getByText(/^\d{4}-\S+-\d{4}$/)
    .first()
    .waitFor();
  await page
    .getByText(/^[0-9a-f]{64}$/)
    .first()
    .waitFor();
  await page.getByRole('link', { name: 'Bảng chấm điểm', exact: true }).click();
  await page.getByText('Mức độ hoàn thành kế hoạch CCHC').first().click();
  expect(await page.getByLabel('Nhiệm vụ hoàn thành').isEditable()).toBe(false);
};

/** The address of Côn Đảo's sheet. */
export const sheetOfConDao = async (cast: Cast, roundId: string): Promise<string> => {
  const { units } = await (await cast.callerOf('sonoivu')).get<UnitsReply>('/api/units');
  return `/api/rounds/${roundId}/units/${units.find(({ name }) => name === 'Huyện Côn Đảo')?.id}`;
};

/** The other seven districts, each by its own coordinator and leader, through the same acts. */
export const submitOthers = async (cast: Cast, roundId: string): Promise<void> => {
  const { units } = await (await cast.callerOf('sonoivu')).get<UnitsReply>('/api/units');
  for (const { key, kind, name } of register.units) {
    if (kind !== 'district' || key === 'con-dao') continue;
    const unitId = units.find((unit) => unit.name === name)?.id;
    const url = `/api/rounds/${roundId}/units/${unitId}`;
    const coordinator = await cast.callerOf(`daumoi.${key.replaceAll('-', '')}`);
    const leader = await cast.callerOf(`lanhdao.${key.replaceAll('-', '')}`);
    await scoreRest(coordinator, url, key);
    const { entries } = await coordinator.get<SheetReply>(`${url}/sheet`);
    const itemIds = entries.filter(({ state }) => state === 'handed-in').map(({ itemId }) => itemId);
    await coordinator.post(`${url}/entries/accept`, { itemIds });
    await coordinator.post(`${url}/present`);
    const { sheetHash } = await leader.get<SheetReply>(`${url}/sheet`);
    await leader.post(`${url}/approve`, { sheetHash });
    await coordinator.post(`${url}/submit`);
  }
};
