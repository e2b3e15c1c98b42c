import type { OverviewReply, SheetReply, TasksReply } from '@parindex/contract';
import { describe, expect, it } from 'vitest';
import { playDistrict } from '../../src/demo/play-submission.ts';
import { claim, useConDao } from '../harness/con-dao.ts';
import { useInstallation } from '../harness/installation.ts';

const the = useInstallation();
const conDao = useConDao(the);

const get = async <Reply>(username: string, path: string) =>
  (await conDao().as(username).get<Reply>(`${conDao().sheetUrl()}/${path}`)).body;
const step = (username: string, name: string, body: object = {}) =>
  conDao()
    .as(username)
    .post<{ state?: string; receipt?: { number: string } }>(`${conDao().sheetUrl()}/${name}`, body);
const tasks = async (username: string) => {
  const { as, round } = conDao();
  return (await as(username).get<TasksReply>(`/api/tasks?roundId=${round.roundId}`)).body;
};

describe('the leader reads, sends back and approves', () => {
  it('sees on a later day what changed since the last look', async () => {
    const { as, stage, round, facts, idOf, entryUrl, entry } = conDao();
    await playDistrict(stage, round, 'con-dao', facts, 'begun');
    expect((await get<OverviewReply>('chutich.condao', 'overview')).lastLook).toBeUndefined();
    expect((await step('daumoi.condao', 'seen')).problems).toEqual(['subject.unknown']);
    await step('chutich.condao', 'seen');
    the().setNow('2020-11-06T08:00:00+07:00');
    const { version } = await entry('1.1.3');
    await as('daumoi.condao').put(
      entryUrl('1.1.3'),
      claim({ numerator: '20', denominator: '40' }, { version }),
    );
    const { lastLook, sheet } = await get<OverviewReply>('chutich.condao', 'overview');
    expect(lastLook?.at.slice(0, 10)).toBe('2020-11-05');
    const now = sheet.entries.find(({ itemId }) => itemId === idOf('1.1.3'))?.outcome;
    expect(lastLook?.points[idOf('1.1.3')]).not.toBe(now?.kind === 'settled' ? now.points : undefined);
    expect((await get<OverviewReply>('daumoi.condao', 'overview')).lastLook).toBeUndefined();
  });

  it('sends chosen items back with a deadline of their own, which the office sees', async () => {
    const { stage, round, facts, idOf } = conDao();
    the().setNow('2020-11-13T08:00:00+07:00');
    await playDistrict(stage, round, 'con-dao', facts, 'presented');
    const itemIds = [idOf('4.2')];
    const reason = 'Ký lại biểu cấp phó.';
    for (const resubmitBy of ['2020-11-01T04:30:00.000Z', '2020-12-01T04:30:00.000Z'])
      expect((await step('chutich.condao', 'send-back', { itemIds, reason, resubmitBy })).problems).toEqual([
        'assessment.resubmit-outside',
      ]);
    const resubmitBy = '2020-11-19T04:30:00.000Z';
    expect((await step('chutich.condao', 'send-back', { itemIds, reason, resubmitBy })).status).toBe(200);
    expect((await get<OverviewReply>('daumoi.condao', 'overview')).resubmitBy).toBe(resubmitBy);
    const returned = (await tasks('daumoi.condao')).tasks.find(({ kind }) => kind === 'fix-returned');
    expect(returned).toMatchObject({ codes: ['4.2'], dueAt: resubmitBy });
    expect((await tasks('chutich.condao')).tasks).toEqual([]);
  });

  it('approves and submits in one act, and of two who approve at once only one does', async () => {
    const { stage, round, facts } = conDao();
    await playDistrict(stage, round, 'con-dao', facts, 'presented');
    expect((await get<OverviewReply>('daumoi.condao', 'overview')).resubmitBy).toBeUndefined();
    const { sheetHash } = await get<SheetReply>('chutich.condao', 'sheet');
    const approvals = await Promise.all([
      step('chutich.condao', 'approve', { sheetHash, submit: true }),
      step('chutich.condao', 'approve', { sheetHash, submit: true }),
    ]);
    const done = approvals.filter(({ status }) => status === 200);
    expect(done).toHaveLength(1);
    expect(done[0]?.body).toMatchObject({ state: 'submitted', receipt: { number: '2020-CĐ-0001' } });
    expect(approvals.find(({ status }) => status !== 200)?.problems).toEqual(['workflow.not-now']);
    const { transitions, sheet } = await get<OverviewReply>('chutich.condao', 'overview');
    expect(transitions.slice(-2).map(({ verb }) => verb)).toEqual([
      'assessment.approve',
      'assessment.submit',
    ]);
    expect(sheet).toMatchObject({ state: 'submitted', receiptNumber: '2020-CĐ-0001', sheetHash });
  });

  it('tells who has nothing to do which phase comes next', async () => {
    const { next, tasks: waiting } = await tasks('thukyhoidong');
    expect(waiting).toEqual([]);
    expect(next?.phase).toBe('internal-review');
  });
});
