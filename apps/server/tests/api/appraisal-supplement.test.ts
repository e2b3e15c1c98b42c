import type { AppraisedCellsReply, ItemAppraisalReply } from '@parindex/contract';
import { describe, expect, test } from 'vitest';
import { conDao, items, longDien, round, useAppraisedRound, vungTau } from '../harness/appraised-round.ts';
import { useInstallation } from '../harness/installation.ts';

const the = useInstallation();
const claim = (unitId: string) => ({
  unitId,
  itemId: items.plan,
  facts: { numerator: '36', denominator: '40' },
  documents: ['1/BC'],
});
const { as } = useAppraisedRound(the, [claim(conDao), claim(longDien), claim(vungTau)]);
const khoa = () => as('Khoa, người thẩm định của Sở Nội vụ');
const vy = () => as('Vy, đầu mối của Côn Đảo');
const appraisals = `/api/rounds/${round}/appraisals`;
const answerUrl = (unitId: string) => `/api/rounds/${round}/units/${unitId}/entries/${items.plan}/supplement`;
const cellOf = async (unitId: string) => {
  const { body } = await khoa().get<ItemAppraisalReply>(`${appraisals}/items/${items.plan}`);
  const found = body.cells.find((cell) => cell.unitId === unitId);
  if (!found) throw new Error('no such cell');
  return found;
};
const seen = async (unitId: string) => ({
  unitId,
  itemId: items.plan,
  version: (await cellOf(unitId)).appraisal.version,
});

describe('yêu cầu bổ sung, giải trình', () => {
  test('hạn đã qua và nội dung trống bị từ chối cùng lúc', async () => {
    const refused = await khoa().post(`${appraisals}/supplements`, {
      cells: [await seen(conDao)],
      request: ' ',
      dueOn: '2020-11-30',
    });
    expect(refused.problems).toEqual(['reason.required', 'supplement.due-past']);
  });

  test('hạn kéo đến hết ngày; mục chờ bổ sung', async () => {
    const asked = await khoa().post<AppraisedCellsReply>(`${appraisals}/supplements`, {
      cells: [await seen(conDao), await seen(longDien)],
      request: 'Bảng nhiệm vụ thiếu trang 3.',
      dueOn: '2020-12-04',
    });
    expect(asked.status).toBe(200);
    const cell = await cellOf(conDao);
    expect(cell.appraisal.state).toBe('supplement-requested');
    expect(cell.supplement).toMatchObject({
      request: 'Bảng nhiệm vụ thiếu trang 3.',
      dueAt: '2020-12-04T16:59:59.999Z',
    });
    expect(cell.attention).toContain('supplement-open');
  });

  test('chỉ chính đơn vị trả lời; câu trả lời đưa mục về người thẩm định', async () => {
    const answer = { answer: 'Đã gửi đủ 4 trang.' };
    expect((await as('Sơn, đầu mối của Long Điền').post(answerUrl(conDao), answer)).status).toBe(404);
    expect((await vy().post(answerUrl(conDao), { answer: '' })).problems).toEqual(['reason.required']);
    expect((await vy().post(answerUrl(conDao), answer)).status).toBe(200);
    const cell = await cellOf(conDao);
    expect(cell.appraisal.state).toBe('supplemented');
    expect(cell.supplement?.answer).toBe('Đã gửi đủ 4 trang.');
    expect((await vy().post(answerUrl(conDao), answer)).status).toBe(409);
  });

  test('quá hạn thì không trả lời được nữa, người thẩm định vẫn cho điểm', async () => {
    the().setNow('2020-12-05T08:00:00+07:00');
    const late = await as('Sơn, đầu mối của Long Điền').post(answerUrl(longDien), { answer: 'Xin gửi sau.' });
    expect(late.problems).toEqual(['supplement.late']);
    expect((await cellOf(longDien)).supplement?.overdue).toBe(true);
    const entered = await khoa().post(`${appraisals}/enter`, {
      entries: [{ ...(await seen(longDien)), points: '1.5' }],
      reason: 'Không bổ sung trang 3.',
    });
    expect(entered.status).toBe(200);
  });

  test('đơn vị đã giải trình mà điểm vẫn khác thì vào chương trình Hội đồng', async () => {
    await khoa().post(`${appraisals}/enter`, {
      entries: [{ ...(await seen(conDao)), points: '1.7' }],
      reason: 'Trang 3 vẫn thiếu chữ ký.',
    });
    expect((await cellOf(conDao)).agenda).toBe('contested');
    expect((await cellOf(longDien)).agenda).toBeUndefined();
  });

  test('giảm qua ngưỡng thì một người không đủ: vào chương trình Hội đồng', async () => {
    await khoa().post(`${appraisals}/enter`, {
      entries: [{ ...(await seen(vungTau)), facts: { numerator: '27', denominator: '40' } }],
      reason: 'Chín nhiệm vụ chưa xong.',
    });
    const cell = await cellOf(vungTau);
    expect(cell.appraisal.points).toBe('0');
    expect(cell.agenda).toBe('crosses-threshold');
  });
});

describe('trình Hội đồng', () => {
  test('phải có lý do; cơ quan thường trực cũng trình được', async () => {
    const lan = as('Lan, cơ quan thường trực');
    const cells = [await seen(conDao)];
    expect((await lan.post(`${appraisals}/flag`, { cells, reason: '' })).problems).toEqual([
      'reason.required',
    ]);
    expect(
      (await lan.post(`${appraisals}/flag`, { cells, reason: 'Có văn bản cho phép hay không.' })).status,
    ).toBe(200);
    expect((await cellOf(conDao)).appraisal.state).toBe('to-council');
  });
});
