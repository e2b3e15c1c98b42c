import type { ReceiptReply, SheetCheckReply, SheetReply, TasksReply } from '@parindex/contract';
import { describe, expect, it } from 'vitest';
import { playDistrict } from '../../src/demo/play-submission.ts';
import { claim, useConDao } from '../harness/con-dao.ts';
import { useInstallation } from '../harness/installation.ts';

const the = useInstallation();
const conDao = useConDao(the);

const sheet = async (username = 'daumoi.condao') => {
  const { as, sheetUrl } = conDao();
  return (await as(username).get<SheetReply>(`${sheetUrl()}/sheet`)).body;
};
const step = (username: string, name: string, body: object = {}, headers: Record<string, string> = {}) =>
  conDao().as(username).post<{ number?: string }>(`${conDao().sheetUrl()}/${name}`, body, headers);

describe('the way of a sheet from the offices to the province', () => {
  it('is not presented while an item is not accepted, and says which', async () => {
    const refused = await step('daumoi.condao', 'present');
    expect(refused.status).toBe(422);
    expect(refused.problems).toContain('assessment.item-not-started');
    const { as, sheetUrl } = conDao();
    const { body } = await as('daumoi.condao').get<SheetCheckReply>(`${sheetUrl()}/check`);
    const blocking = body.problems.find(({ code }) => code === 'assessment.item-not-started');
    expect(blocking?.itemIds).toHaveLength(46);
  });

  it('stays the unit’s own draft until it is submitted', async () => {
    const { as, sheetUrl } = conDao();
    for (const outsider of ['sonoivu', 'thamdinh.noivu', 'thanhtra', 'daumoi.vungtau'])
      expect((await as(outsider).get(`${sheetUrl()}/sheet`)).status).toBe(404);
  });

  it('goes to the leader when every item is accepted', async () => {
    const { stage, round, facts } = conDao();
    await playDistrict(stage, round, 'con-dao', facts, 'presented');
    expect((await sheet()).state).toBe('awaiting-approval');
    const { as } = conDao();
    const { body } = await as('chutich.condao').get<TasksReply>(`/api/tasks?roundId=${round.roundId}`);
    expect(body.tasks.map(({ kind }) => kind)).toEqual(['approve-sheet']);
  });

  it('lets the leader send back chosen items only, with a reason', async () => {
    const { idOf } = conDao();
    const itemIds = [idOf('1.1.3'), idOf('4.2')];
    expect((await step('chutich.condao', 'send-back', { itemIds, reason: ' ' })).problems).toEqual([
      'reason.required',
    ]);
    expect(
      (await step('chutich.condao', 'send-back', { itemIds, reason: 'Kiểm tra lại số liệu.' })).status,
    ).toBe(200);
    const { state, entries } = await sheet();
    expect(state).toBe('scoring');
    expect(entries.filter((entry) => entry.state === 'returned').map(({ itemId }) => itemId)).toEqual(
      itemIds,
    );
  });

  it('is approved only with the figures that the leader saw', async () => {
    const { as, entryUrl, idOf, sheetUrl } = conDao();
    const seen = (await sheet('chutich.condao')).sheetHash;
    const { version } = (await sheet()).entries.find(({ itemId }) => itemId === idOf('1.1.3')) ?? {
      version: 0,
    };
    await as('daumoi.condao').put(
      entryUrl('1.1.3'),
      claim({ numerator: '38', denominator: '40' }, { version }),
    );
    const itemIds = [idOf('1.1.3'), idOf('4.2')];
    await as('daumoi.condao').post(`${sheetUrl()}/entries/hand-in`, { itemIds });
    await as('daumoi.condao').post(`${sheetUrl()}/entries/accept`, { itemIds });
    await step('daumoi.condao', 'present');
    expect((await step('chutich.condao', 'approve', { sheetHash: seen })).problems).toEqual([
      'assessment.figures-moved',
    ]);
    const { sheetHash } = await sheet('chutich.condao');
    expect((await step('daumoi.condao', 'approve', { sheetHash })).problems).toEqual(['subject.unknown']);
    expect((await step('chutich.condao', 'approve', { sheetHash })).status).toBe(200);
  });

  it('is submitted once: a double click gets the same receipt', async () => {
    const key = { 'idempotency-key': '01920000-0000-7000-8000-000000000001' };
    const [first, second] = await Promise.all([
      step('daumoi.condao', 'submit', {}, key),
      step('daumoi.condao', 'submit', {}, key),
    ]);
    expect(first.status).toBe(200);
    expect(second.body).toEqual(first.body);
    expect(first.body.number).toBe('2020-CĐ-0001');
    const { as, sheetUrl } = conDao();
    const receipt = await as('daumoi.condao').get<ReceiptReply>(`${sheetUrl()}/receipt`);
    expect(receipt.body).toMatchObject({ number: '2020-CĐ-0001', by: 'Trần Hoài Vy' });
    expect(receipt.body.sheetHash).toBe((await sheet()).sheetHash);
  });

  it('is locked afterwards, and the province sees it', async () => {
    const { as, entryUrl, entry } = conDao();
    const { version } = await entry('1.1.3');
    const locked = await as('daumoi.condao').put(
      entryUrl('1.1.3'),
      claim({ numerator: '40', denominator: '40' }, { version }),
    );
    expect(locked.status).toBe(409);
    expect(locked.problems).toContain('workflow.not-now');
    expect((await sheet('sonoivu')).state).toBe('submitted');
  });

  it('may be withdrawn with a reason while nobody appraises, and gets a new receipt when it comes again', async () => {
    expect((await step('daumoi.condao', 'withdraw')).problems).toEqual(['reason.required']);
    expect((await step('daumoi.condao', 'withdraw', { reason: 'Thiếu trang 3.' })).status).toBe(200);
    const again = await step('daumoi.condao', 'submit');
    expect(again.body.number).toBe('2020-CĐ-0002');
  });

  it('is not taken after the hour; what never came is locked and appraised as it is', async () => {
    const { as, sheetUrl } = conDao();
    the().setNow('2020-11-20T17:00:01+07:00');
    const late = await as('daumoi.vungtau').post(`${sheetUrl('vung-tau')}/present`);
    expect(late.problems).toContain('workflow.phase-closed');
    const lock = `${sheetUrl('vung-tau')}/lock`;
    expect((await as('sonoivu').post(lock)).problems).toEqual(['reason.required']);
    expect((await as('sonoivu').post(lock, { reason: 'Không nộp.' })).status).toBe(200);
  });
});
