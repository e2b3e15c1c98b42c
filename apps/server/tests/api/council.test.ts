import type { AgendaReply } from '@parindex/contract';
import { beforeAll, describe, expect, test } from 'vitest';
import { conDao, items, longDien, round, useAppraisedRound } from '../harness/appraised-round.ts';
import { appraiseAll, loadFigures, wholeRound } from '../harness/finished-appraisal.ts';
import { useInstallation } from '../harness/installation.ts';

const the = useInstallation();
const { as } = useAppraisedRound(the, wholeRound);
const lan = () => as('Lan, cơ quan thường trực');
const ngan = () => as('Ngân, thư ký Hội đồng');
const close = () => lan().post(`/api/rounds/${round}/close-appraisal`);
const agenda = async () => (await ngan().get<AgendaReply>(`/api/rounds/${round}/council`)).body.rows;
const conclusion = {
  unitId: conDao,
  itemId: items.plan,
  version: 0,
  points: '1.9',
  conclusion: 'Giữ 38/40.',
};
const minutes = { minutesNumber: '02/BB-HĐ', minutesOn: '2021-01-08' };
const decide = (speaker = ngan(), change: object = {}, more: object = {}) =>
  speaker.post(`/api/rounds/${round}/council/decide`, {
    decisions: [{ ...conclusion, ...change }],
    ...minutes,
    ...more,
  });

beforeAll(() => loadFigures(the().deps.database));

describe('kết thúc thẩm định', () => {
  test('còn mục chưa thẩm định thì không chuyển Hội đồng, và các mục đó được kể tên', async () => {
    const refused = await lan().post<{ problems: { details: { count: number; items: string[] } }[] }>(
      `/api/rounds/${round}/close-appraisal`,
    );
    expect(refused.problems).toEqual(['appraisal.incomplete']);
    expect(refused.body.problems[0]?.details.items).toContain('1.1 (Côn Đảo)');
    // nobody claimed a bonus: nothing to appraise there
    expect(refused.body.problems[0]?.details.items.join()).not.toContain('9 (');
  });

  test('Hội đồng chưa kết luận gì khi thẩm định chưa xong', async () => {
    await appraiseAll(as);
    expect((await decide()).status).toBe(409);
  });

  test('thẩm định xong thì chuyển; chỉ cơ quan thường trực làm việc này', async () => {
    expect((await ngan().post(`/api/rounds/${round}/close-appraisal`)).status).toBe(404);
    expect((await close()).status).toBe(200);
    expect((await close()).status).toBe(409);
  });
});

describe('Hội đồng', () => {
  test('chương trình họp là những gì được trình hoặc còn bàn, có lời của đơn vị và lý do thẩm định', async () => {
    const rows = await agenda();
    expect(rows.map(({ code, unitShortName, agenda: why }) => [code, unitShortName, why])).toEqual([
      ['1.1', 'Côn Đảo', 'flagged'],
    ]);
    expect(rows[0]).toMatchObject({ maxPoints: '2', appraisal: { reason: 'Đơn vị kiến nghị.' } });
  });

  test('người ngoài Hội đồng không xem, thành viên xem nhưng chỉ thư ký ghi kết luận', async () => {
    const url = `/api/rounds/${round}/council`;
    expect((await as('Vy, đầu mối của Côn Đảo').get(url)).status).toBe(404);
    expect((await as('Khoa, người thẩm định của Sở Nội vụ').get(url)).status).toBe(404);
    expect((await as('Hòa, thành viên Hội đồng').get(url)).status).toBe(200);
    expect((await decide(as('Hòa, thành viên Hội đồng'))).status).toBe(404);
  });

  test('kết luận cần số và ngày biên bản, điểm trong thang, lời kết luận; nói hết một lần', async () => {
    const refused = await decide(
      ngan(),
      { points: '3', conclusion: ' ', votesFor: 8, votesOf: 7 },
      { minutesNumber: '' },
    );
    expect(refused.problems).toEqual([
      'council.minutes-required',
      'council.votes-uneven',
      'reason.required',
      'appraisal.points-out-of-range',
    ]);
  });

  test('kết luận xong thì điểm thẩm định khóa lại', async () => {
    expect((await decide(ngan(), { votesFor: 7, votesOf: 7 })).status).toBe(200);
    the().setNow('2021-01-10T09:00:00+07:00');
    const changed = await as('Khoa, người thẩm định của Sở Nội vụ').post(
      `/api/rounds/${round}/appraisals/enter`,
      {
        entries: [{ unitId: conDao, itemId: items.plan, version: 3, points: '1' }],
        reason: 'Nghĩ lại.',
      },
    );
    expect(changed.problems).toEqual(['workflow.not-now']);
  });

  test('chỉ đính chính mới đổi được kết luận, với biên bản của riêng nó', async () => {
    expect((await decide(ngan(), { version: 1, points: '1.95' })).problems).toEqual([
      'council.decided-already',
    ]);
    const same = await decide(ngan(), { version: 1, points: '1.95' }, { correction: true });
    expect(same.problems).toEqual(['council.decided-already']);
    const corrected = await decide(
      ngan(),
      { version: 1, points: '1.95' },
      { correction: true, minutesNumber: '03/BB-HĐ', minutesOn: '2021-01-12' },
    );
    expect(corrected.status).toBe(200);
    expect((await agenda())[0]?.decision).toMatchObject({
      points: '1.95',
      minutesNumber: '03/BB-HĐ',
      version: 2,
    });
  });

  test('biên bản dạng Word; thành viên Hội đồng không tự xuất', async () => {
    const url = `/api/rounds/${round}/council/minutes.docx`;
    const file = await ngan().get(url);
    expect(file.bytes.subarray(0, 2).toString()).toBe('PK');
    expect((await as('Hòa, thành viên Hội đồng').get(url)).status).toBe(404);
  });

  test('số chính thức thay số ước sau khi chuyển Hội đồng', async () => {
    const entered = await as('Phúc, người thẩm định của Sở Tư pháp').post(
      `/api/rounds/${round}/appraisals/enter`,
      {
        entries: [
          {
            unitId: longDien,
            itemId: items.rules,
            version: 1,
            facts: { numerator: '19', denominator: '20' },
          },
        ],
        reason: 'Số chính thức ngày 10/01/2021.',
      },
    );
    expect(entered.status).toBe(200);
  });
});
