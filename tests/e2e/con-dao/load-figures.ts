import type { RoundReply } from '@parindex/contract';
import type { Facts } from '@parindex/domain';
import type { Cast } from '../harness/cast.ts';
import { districts, register } from './province.ts';

const source = 'Điều tra xã hội học năm 2020';

/** The secretariat types the means of one survey item for the eight districts. */
export const typeFigures = async (cast: Cast, roundId: string): Promise<void> => {
  const page = await cast.as('sonoivu');
  await page.goto(`/dot/${roundId}/thiet-lap?buoc=figures`);
  await page.getByText('Chất lượng VBQPPL do huyện ban hành').first().click();
  await page.getByRole('heading', { name: '2.5 Chất lượng VBQPPL do huyện ban hành' }).waitFor();
  await page.getByLabel('Nguồn', { exact: true }).fill(source);
  await page.getByLabel('Văn bản kèm số liệu').fill('655/BC-SNV');
  for (const { key, kind, name } of register.units) {
    if (kind !== 'district') continue;
    const mean = districts[key]?.survey['2.5'] ?? '';
    await page.getByLabel(`Điểm trung bình, ${name}`).fill(mean.replace('.', ','));
    await page.getByLabel(`Số phiếu hợp lệ, ${name}`).fill('73');
  }
  await page.getByRole('button', { name: 'Ghi số liệu 8 đơn vị' }).click();
  await page.getByText('Đã ghi.', { exact: true }).waitFor();
};

/** Every other item that the province loads, by the same act. */
export const loadRest = async (cast: Cast, roundId: string): Promise<void> => {
  const secretariat = await cast.callerOf('sonoivu');
  const { sets, groups } = await secretariat.get<RoundReply>(`/api/rounds/${roundId}`);
  for (const { id, code, method } of sets.flatMap(({ items }) => items)) {
    if (code === '2.5' || !['loaded', 'survey', 'other-index'].includes(method)) continue;
    const figures = (groups[0]?.units ?? []).flatMap(({ unitId, name }) => {
      const facts = figureOf(register.units.find((unit) => unit.name === name)?.key ?? '', code, method);
      return facts === undefined ? [] : [{ unitId, facts }];
    });
    await secretariat.put(`/api/rounds/${roundId}/figures/${id}`, { source, figures });
  }
};

/** The figure of a district for one item; none where the item does not apply to it. */
const figureOf = (key: string, code: string, method: string): Facts | undefined => {
  const unit = districts[key];
  if (method === 'survey') return { mean: unit?.survey[code] ?? '0', validCount: '73' };
  if (method === 'other-index') return { indexValue: unit?.sipas ?? '0' };
  return unit?.facts[code];
};
