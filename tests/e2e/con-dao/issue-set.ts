import { expect } from 'vitest';
import type { Cast } from '../harness/cast.ts';
import { sample } from './province.ts';

/** The secretariat drops the workbook: everything is read, nothing is saved until it says so. */
export const importWorkbook = async (cast: Cast): Promise<void> => {
  const page = await cast.as('sonoivu');
  await page.getByRole('link', { name: 'Bộ chỉ số', exact: true }).first().click();
  await page.getByRole('button', { name: 'Nhập tệp Excel' }).first().click();
  await page.locator('input[type=file]').setInputFiles(sample('criteria-district-2020.xlsx'));
  await page.getByText('Tất cả 60 mục chấm').waitFor();
  await page.getByText('Tổng 100 = 12 + 8 + 16 + 9 + 12 + 8 + 17 + 18').waitFor();
  await page.getByText('Chắc chắn 60').waitFor();
  await page.getByRole('button', { name: 'Lưu bản nháp' }).click();
  await page.getByText('Bản nháp 1').waitFor();
};

/** A rule is tried with figures, changed in place, and put right again. */
export const tryRule = async (cast: Cast): Promise<void> => {
  const page = await cast.as('sonoivu');
  await page.getByText('Mức độ hoàn thành kế hoạch CCHC').first().click();
  await page.getByLabel('Nhiệm vụ hoàn thành').fill('29');
  await page.getByText('29/40 nhiệm vụ = 72,5 % × 2 = 1,45').first().waitFor();
  await page.getByRole('button', { name: 'Sửa quy tắc…' }).click();
  await page.getByLabel('Ngưỡng dưới (%)').fill('75');
  await page.getByText('dưới 75 %: 0 điểm').first().waitFor();
  await page.getByLabel('Ngưỡng dưới (%)').fill('70');
  await page.getByRole('button', { name: 'Xong' }).click();
  await page.getByText('29/40 nhiệm vụ = 72,5 % × 2 = 1,45').first().waitFor();
};

/** With its decision the version is fixed. */
export const issueSet = async (cast: Cast): Promise<void> => {
  const page = await cast.as('sonoivu');
  await page.getByRole('button', { name: 'Ban hành bản 1' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Số, ký hiệu quyết định').fill('2214/QĐ-UBND');
  await dialog.getByLabel('Ngày ký').fill('09/10/2020');
  await dialog.getByLabel('Cơ quan ban hành').fill('UBND tỉnh Bà Rịa - Vũng Tàu');
  await dialog.getByRole('button', { name: 'Ban hành bản 1' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('2214/QĐ-UBND').first().waitFor();
  expect(await page.getByRole('button', { name: 'Sửa quy tắc…' }).count()).toBe(0);
};
