import type { SheetReply, UnitsReply } from '@parindex/contract';
import { describe, expect, it } from 'vitest';
import { useConDao } from '../harness/con-dao.ts';
import { useInstallation } from '../harness/installation.ts';

const the = useInstallation();
const conDao = useConDao(the);

describe('đơn vị thành lập do hợp nhất', () => {
  it('bảng chấm nói đơn vị kế thừa của ai và không so sánh với năm trước', async () => {
    const { as, sheetUrl, round } = conDao();
    const { body: before } = await as('daumoi.condao').get<SheetReply>(`${sheetUrl()}/sheet`);
    expect(before.predecessors).toBeUndefined();
    const { body: register } = await as('quantri').get<UnitsReply>('/api/units');
    for (const name of ['Huyện Long Điền', 'Huyện Đất Đỏ']) {
      const unit = register.units.find((one) => one.name === name);
      const saved = await as('quantri').put(`/api/units/${unit?.id}`, {
        ...unit,
        successorId: round.districts.get('con-dao'),
        validTo: '2024-12-31',
      });
      expect(saved.problems).toEqual([]);
    }
    const { body: after } = await as('daumoi.condao').get<SheetReply>(`${sheetUrl()}/sheet`);
    expect(after.predecessors).toEqual(expect.arrayContaining(['Huyện Long Điền', 'Huyện Đất Đỏ']));
    expect(after.lastYear).toBeUndefined();
  });
});
