import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import type { Cast } from '../harness/cast.ts';

/** The secretariat ends the appraisal; from now on only the council decides. */
export const closeAppraisal = async (cast: Cast): Promise<void> => {
  const page = await cast.as('sonoivu');
  await page.getByRole('link', { name: 'Hội đồng' }).click();
  await page.getByRole('button', { name: 'Kết thúc thẩm định…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Kết thúc thẩm định, chuyển Hội đồng' }).click();
  await dialog.waitFor({ state: 'detached' });
};

/** The council concludes the one item before it, under the minutes of its sitting. */
export const decide = async (cast: Cast): Promise<void> => {
  const page = await cast.as('thukyhoidong');
  await page.goto('/viec');
  await page.getByRole('link', { name: 'Hội đồng' }).click();
  await page.getByRole('row').filter({ hasText: 'Mức độ hoàn thành kế hoạch CCHC' }).click();
  await page.getByRole('button', { name: 'Giữ điểm thẩm định 1,90' }).click();
  await page.getByLabel('Nội dung kết luận').fill('Không có văn bản cho phép hoãn: tính 38/40, 1,90 điểm.');
  await page.getByLabel('Số biên bản').fill('01/BB-HĐTĐ');
  await page.getByLabel('Ngày biên bản').fill('08/01/2021');
  await page.getByRole('button', { name: 'Ghi kết luận 1,90' }).click();
  await page.getByRole('heading', { name: 'Đã kết luận' }).waitFor();
};

/** The secretariat writes what the public reads beside the weakest field, enters the decision and publishes. */
export const publish = async (cast: Cast): Promise<void> => {
  const page = await cast.as('sonoivu');
  await page.getByRole('link', { name: 'Xếp hạng' }).click();
  await page.getByText('Hội đồng đã kết luận 1/1 mục').waitFor();
  await page.getByRole('button', { name: 'Nhập quyết định' }).click();
  const decision = page.getByRole('dialog');
  await decision.getByLabel('Số, ký hiệu quyết định').fill('512/QĐ-UBND');
  await decision.getByLabel('Ngày ký').fill('31/03/2021');
  await decision.getByLabel('Người ký').fill('Hoàng Quốc Trung');
  await decision.getByLabel('Chức vụ ghi trên quyết định').fill('KT. CHỦ TỊCH, PHÓ CHỦ TỊCH');
  await decision.getByLabel('Biên bản nào chấp nhận số ước').fill('Biên bản 01/BB-HĐTĐ');
  await decision.getByRole('button', { name: 'Giữ quyết định này' }).click();
  await page.getByRole('button', { name: 'Công bố', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Công bố kết quả 8 đơn vị' }).click();
  await page.getByText('Đã công bố theo Quyết định số 512/QĐ-UBND').waitFor();
};

/** Anybody, without an account: the ranking, and why Côn Đảo stands where it does. */
export const readAsCitizen = async (page: Page): Promise<void> => {
  await page.goto('/cong-khai');
  await page.getByText('512/QĐ-UBND').first().waitFor();
  await page.getByRole('link', { name: 'Huyện Côn Đảo' }).first().click();
  await page.getByRole('heading', { name: /^Vì sao huyện Côn Đảo đạt \d\d,\d\d\?$/ }).waitFor();
  await page.getByText('95,5 điểm tối đa áp dụng').waitFor();
};

const commandLine = fileURLToPath(new URL('../../../scripts/parindex.mjs', import.meta.url));

/** What was handed out is followed on the command line: what `parindex verify` prints, and whether it agrees. */
export const verify = async (
  page: Page,
  address: string,
  folder: string,
): Promise<{ untouched: string; forged: string }> => {
  const whole = join(folder, 'ket-qua.json');
  const reply = await page.request.get(address);
  await writeFile(whole, await reply.body());
  const forged = join(folder, 'sua.json');
  await writeFile(forged, (await readFile(whole, 'utf8')).replace('"rank":1', '"rank":2'));
  return { untouched: await check(whole), forged: await check(forged) };
};

const check = (file: string): Promise<string> =>
  promisify(execFile)(process.execPath, [commandLine, 'verify', file]).then(
    ({ stdout }) => stdout,
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) =>
      `${code} ${stdout}${stderr}`,
  );
