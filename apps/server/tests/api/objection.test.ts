import type { AgendaReply, ItemAppraisalReply, SheetReply } from '@parindex/contract';
import { beforeAll, describe, expect, test } from 'vitest';
import { conDao, items, longDien, round, useAppraisedRound } from '../harness/appraised-round.ts';
import { appraiseAll, loadFigures, wholeRound } from '../harness/finished-appraisal.ts';
import { useInstallation } from '../harness/installation.ts';

const the = useInstallation();
const { as } = useAppraisedRound(the, wholeRound);
const vy = () => as('Vy, đầu mối của Côn Đảo');
const khoa = () => as('Khoa, người thẩm định của Sở Nội vụ');
const lan = () => as('Lan, cơ quan thường trực');
const objection = (itemId: string, unitId = conDao) =>
  `/api/rounds/${round}/units/${unitId}/entries/${itemId}/objection`;
const answer = (itemId: string, text: string, who = khoa()) =>
  who.post(`/api/rounds/${round}/appraisals/objections`, { unitId: conDao, itemId, answer: text });
const entryOf = async (itemId: string) =>
  (await vy().get<SheetReply>(`/api/rounds/${round}/units/${conDao}/sheet`)).body.entries.find(
    (entry) => entry.itemId === itemId,
  );
const setDay = (day: string) => the().setNow(`${day}T09:00:00+07:00`);

beforeAll(async () => {
  const { database } = the().deps;
  await loadFigures(database);
  await appraiseAll(as);
  await database
    .insertInto('round_phase')
    .values(
      (['preliminary-result', 'objection'] as const).map((name) => ({
        round_id: round,
        name,
        opens_at: '2020-12-19T00:00:00+07:00',
        closes_at: '2020-12-25T23:59:59.999+07:00',
      })),
    )
    .execute();
});

describe('kết quả sơ bộ', () => {
  test('chưa đến ngày thông báo: đơn vị không thấy điểm, không kiến nghị được; cơ quan thường trực thì thấy', async () => {
    setDay('2020-12-10');
    const entry = await entryOf(items.plan);
    expect(entry?.appraised).toBeUndefined();
    expect(entry?.may).not.toContain('objection.raise');
    const refused = await vy().post(objection(items.plan), { reason: 'Giữ mẫu số 39.' });
    expect(refused.problems).toEqual(['workflow.phase-closed']);
    const sheet = await lan().get<SheetReply>(`/api/rounds/${round}/units/${conDao}/sheet`);
    expect(sheet.body.entries.find(({ itemId }) => itemId === items.plan)?.appraised?.points).toBe('1.9');
  });

  test('đến ngày: mỗi đơn vị thấy điểm và lý do của riêng mình', async () => {
    setDay('2020-12-21');
    const entry = await entryOf(items.plan);
    expect(entry?.appraised?.points).toBe('1.9');
    expect(entry?.may).toContain('objection.raise');
    const other = await vy().get(`/api/rounds/${round}/units/${longDien}/sheet`);
    expect(other.status).toBe(404);
  });
});

describe('kiến nghị', () => {
  test('không có lý do thì không gửi; mục của đơn vị khác thì như không có', async () => {
    expect((await vy().post(objection(items.plan), { reason: '  ' })).problems).toEqual(['reason.required']);
    expect((await vy().post(objection(items.plan, longDien), { reason: 'x' })).status).toBe(404);
    expect((await khoa().post(objection(items.plan), { reason: 'x' })).status).toBe(404);
  });

  test('đơn vị tự nguyện gửi cho từng mục, rút được khi chưa ai trả lời, gửi lại được', async () => {
    expect((await vy().post(objection(items.plan), { reason: 'Nhầm mục.' })).status).toBe(200);
    expect((await vy().post(objection(items.plan), { reason: 'Lần nữa.' })).problems).toEqual([
      'objection.raised-already',
    ]);
    expect((await vy().delete(objection(items.plan))).status).toBe(200);
    expect((await entryOf(items.plan))?.objection).toBeUndefined();
    const raised = await vy().post(objection(items.plan), { reason: 'Nhiệm vụ 14 hoãn vì Covid.' });
    expect(raised.status).toBe(200);
    expect((await entryOf(items.plan))?.objection?.reason).toBe('Nhiệm vụ 14 hoãn vì Covid.');
    expect((await entryOf(items.plan))?.may).toContain('objection.withdraw');
  });

  test('người thẩm định thấy kiến nghị trước hết; còn kiến nghị chưa trả lời thì chưa chuyển Hội đồng', async () => {
    const item = await khoa().get<ItemAppraisalReply>(`/api/rounds/${round}/appraisals/items/${items.plan}`);
    const cell = item.body.cells.find(({ unitId }) => unitId === conDao);
    expect(cell?.attention[0]).toBe('objection-open');
    expect(cell?.objection?.reason).toBe('Nhiệm vụ 14 hoãn vì Covid.');
    expect(cell?.may).toContain('objection.answer');
    expect((await lan().post(`/api/rounds/${round}/close-appraisal`)).problems).toEqual([
      'objection.unanswered',
    ]);
  });

  test('chỉ cơ quan thẩm định của mục trả lời, phải có nội dung; trả lời rồi thì không rút được', async () => {
    const phuc = as('Phúc, người thẩm định của Sở Tư pháp');
    expect((await answer(items.plan, 'Không được.', phuc)).status).toBe(404);
    expect((await answer(items.plan, ' ')).problems).toEqual(['reason.required']);
    expect((await answer(items.plan, 'Không có văn bản cho hoãn nhiệm vụ 14.')).status).toBe(200);
    expect((await answer(items.plan, 'Lần nữa.')).status).toBe(409);
    expect((await vy().delete(objection(items.plan))).status).toBe(409);
    expect((await entryOf(items.plan))?.objection?.answer).toBe('Không có văn bản cho hoãn nhiệm vụ 14.');
  });

  test('hết thời gian kiến nghị thì không nhận thêm', async () => {
    setDay('2020-12-26');
    const refused = await vy().post(objection(items.rules), { reason: 'Thiếu một văn bản.' });
    expect(refused.problems).toEqual(['workflow.phase-closed']);
  });

  test('trả lời xong thì chuyển Hội đồng; mục còn khác điểm tự chấm đứng trong chương trình họp', async () => {
    expect((await lan().post(`/api/rounds/${round}/close-appraisal`)).status).toBe(200);
    const agenda = await as('Ngân, thư ký Hội đồng').get<AgendaReply>(`/api/rounds/${round}/council`);
    const row = agenda.body.rows.find(({ unitId, itemId }) => unitId === conDao && itemId === items.plan);
    expect(row?.objection?.answer).toBe('Không có văn bản cho hoãn nhiệm vụ 14.');
    expect(row?.agenda).toBe('flagged');
  });
});
