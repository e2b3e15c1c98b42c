import type { AssignmentsReply } from '@parindex/contract';
import { describe, expect, test } from 'vitest';
import { useInstallation } from '../harness/installation.ts';
import { calendar, useRounds } from '../harness/rounds.ts';

const { province, lan, id, item, create, prepare, complete, start, show, put, readiness } = useRounds(
  useInstallation(),
);

describe('setting up a round', () => {
  test('an empty round says what blocks it, step by step', async () => {
    const roundId = await create('Trống');
    expect(await readiness(roundId)).toMatchObject({
      problems: [
        { code: 'round.no-units', at: 'groups' },
        { code: 'round.phase-missing', details: { phase: 'self-scoring' }, at: 'calendar' },
        { code: 'round.phase-missing', details: { phase: 'submission' }, at: 'calendar' },
        { code: 'round.phase-missing', details: { phase: 'appraisal' }, at: 'calendar' },
      ],
    });
    expect((await start(roundId)).problems).toEqual([
      'round.no-units',
      'round.phase-missing',
      'round.phase-missing',
      'round.phase-missing',
    ]);
  });

  test('units in a group get the offices that the set names, by name without marks; a unit without offices is its own', async () => {
    const { roundId } = await prepare();
    const path = `/api/rounds/${roundId}/units/${id('Huyện Biển')}/assignments`;
    const { items } = (await province().as('Minh').get<AssignmentsReply>(path)).body;
    expect(items.map(({ code, officeId }) => [code, officeId])).toEqual([
      ['1.1', id('Huyện Biển/Phòng Nội vụ – LĐTBXH')],
      ['1.2', id('Huyện Biển/Phòng Tư pháp')],
      ['1.3', undefined],
    ]);
    expect(items[1]?.supportingOfficeIds).toEqual([id('Huyện Biển/Phòng Kinh tế')]);
    const { assigned } = await readiness(roundId);
    expect(assigned).toEqual([
      { unitId: id('Huyện Biển'), assigned: 2, of: 3 },
      { unitId: id('Huyện Núi'), assigned: 3, of: 3 },
    ]);
  });

  test('the hours of the calendar are the province’s; 23:59 lasts to the end of the day', async () => {
    const { roundId } = await prepare();
    expect((await put(roundId, 'calendar', { phases: calendar })).status).toBe(200);
    expect((await show(roundId)).phases).toEqual([
      {
        name: 'self-scoring',
        opensAt: '2020-10-18T17:00:00.000Z',
        closesAt: '2020-11-13T16:59:59.999Z',
      },
      { name: 'submission', opensAt: '2020-10-18T17:00:00.000Z', closesAt: '2020-11-20T10:00:00.000Z' },
      { name: 'appraisal', opensAt: '2020-11-22T17:00:00.000Z', closesAt: '2020-12-18T16:59:59.999Z' },
    ]);
  });

  test('a phase that closes before it opens, or stands twice, is refused', async () => {
    const { roundId } = await prepare();
    const [scoring] = calendar;
    const wrong = { ...scoring, closesAt: '2020-10-01T17:00' };
    expect((await put(roundId, 'calendar', { phases: [wrong, scoring] })).problems).toEqual([
      'round.phase-order',
      'round.phase-twice',
    ]);
  });

  test('the plan may have further phases, in their order: a second round does not end before objections do', async () => {
    const { roundId } = await prepare();
    const further = (ends: string) => [
      ...calendar,
      { name: 'preliminary-result', opensAt: '2020-12-18T17:00', closesAt: '2020-12-19T17:00' },
      { name: 'objection', opensAt: '2020-12-19T08:00', closesAt: '2020-12-25T17:00' },
      { name: 'second-round', opensAt: '2020-12-21T08:00', closesAt: ends },
    ];
    const early = await put(roundId, 'calendar', { phases: further('2020-12-24T17:00') });
    expect(early.body).toMatchObject({
      problems: [
        {
          code: 'round.phase-sequence',
          at: 'phases.second-round',
          details: { phase: 'second-round', before: 'objection' },
        },
      ],
    });
    expect((await put(roundId, 'calendar', { phases: further('2020-12-29T17:00') })).status).toBe(200);
    expect((await show(roundId)).phases).toHaveLength(6);
  });

  test('two who set up at once: the second is refused and nothing is lost', async () => {
    const { roundId } = await prepare();
    const stale = { version: 1, phases: calendar };
    expect(await lan().put(`/api/rounds/${roundId}/calendar`, stale)).toMatchObject({
      status: 409,
      problems: ['version.clash'],
    });
  });

  test('a unit that has ended, an office, and a unit in two groups are refused', async () => {
    const { roundId, versionId } = await prepare();
    const { units } = (
      await lan().get<{ units: { id: string; version: number; name: string }[] }>('/api/units')
    ).body;
    const old = units.find(({ name }) => name === 'Xã Cũ');
    await lan().put(`/api/units/${old?.id}`, {
      kind: 'commune',
      name: 'Xã Cũ',
      parentId: province().provinceId,
      validTo: '2020-12-31',
      version: old?.version,
    });
    const group = (name: string, unit: string) => ({
      name,
      indexSetVersionId: versionId,
      units: [{ unitId: id(unit), ranked: true }],
    });
    const refused = await put(roundId, 'groups', {
      groups: [
        group('A', 'Xã Cũ'),
        group('B', 'Huyện Biển'),
        group('C', 'Huyện Biển'),
        group('D', 'Huyện Biển/Phòng Tư pháp'),
      ],
    });
    expect(refused.problems).toEqual(['round.unit-over', 'round.unit-twice', 'reference.unknown']);
  });

  test('only the secretariat sets up; a coordinator sees the round and assigns in the own unit', async () => {
    const { roundId } = await prepare();
    const minh = province().as('Minh');
    expect((await minh.post('/api/rounds', { year: 2021, title: 'Khác' })).status).toBe(404);
    expect((await minh.put(`/api/rounds/${roundId}/calendar`, { version: 2, phases: calendar })).status).toBe(
      404,
    );
    expect((await minh.get(`/api/rounds/${roundId}/readiness`)).status).toBe(404);
    expect((await show(roundId, minh)).may).toEqual([]);
    const items = [{ itemId: item('1.3'), officeId: id('Huyện Núi'), supportingOfficeIds: [] }];
    const other = `/api/rounds/${roundId}/units/${id('Huyện Núi')}/assignments`;
    expect((await minh.put(other, { items })).status).toBe(404);
    expect((await minh.get(other)).status).toBe(404);
  });
});

describe('nobody appraises the own unit', () => {
  test('a round in which a department would appraise itself does not start, and names unit and items', async () => {
    const { roundId } = await prepare({ departments: true });
    await complete(roundId);
    const { problems } = await readiness(roundId);
    expect(problems.filter(({ code }) => code === 'round.no-appraiser')).toEqual([
      {
        code: 'round.no-appraiser',
        details: { unit: 'Sở Nội vụ', items: ['1.1', '1.5'] },
        at: 'authorities',
      },
      { code: 'round.no-appraiser', details: { unit: 'Sở Tư pháp', items: ['1.2'] }, at: 'authorities' },
    ]);
    expect((await start(roundId)).problems).toEqual(['round.no-appraiser', 'round.no-appraiser']);
    const [code, office] = ['Sở Nội vụ', 'Văn phòng UBND tỉnh'];
    const substitutes = [
      { code, ratedUnitId: id(code), authorityId: id(office) },
      { code: 'Sở Tư pháp', ratedUnitId: id('Sở Tư pháp'), authorityId: id(office) },
    ];
    expect((await complete(roundId, substitutes)).status).toBe(200);
    expect((await start(roundId)).status).toBe(200);
    expect((await show(roundId)).state).toBe('running');
  });

  test('an exempt item needs no appraiser; a code without an authority blocks', async () => {
    const { roundId } = await prepare();
    await put(roundId, 'calendar', { phases: calendar });
    await put(roundId, 'authorities', {
      authorities: [{ code: 'Sở Tư pháp', authorityId: id('Sở Tư pháp') }],
    });
    const missing = async () =>
      (await readiness(roundId)).problems
        .filter(({ code }) => code === 'round.authority-missing')
        .map(({ details }) => details);
    expect(await missing()).toEqual([
      { code: 'Sở Nội vụ', items: ['1.1', '1.5'] },
      { code: '', items: ['1.3'] },
    ]);
    const exemptions = ['Huyện Biển', 'Huyện Núi'].map((unit) => ({ unitId: id(unit), itemId: item('1.3') }));
    await lan().post(`/api/rounds/${roundId}/exemptions`, { exemptions, reason: 'Không có nhiệm vụ này' });
    expect(await missing()).toEqual([{ code: 'Sở Nội vụ', items: ['1.1', '1.5'] }]);
  });

  test('an authority without anybody who may appraise, and a unit without a coordinator, are warnings', async () => {
    const { roundId } = await prepare();
    await complete(roundId);
    const warnings = (await readiness(roundId)).problems;
    expect(warnings.every(({ blocking }) => blocking === false)).toBe(true);
    expect(warnings.map(({ code, details }) => [code, details])).toEqual([
      ['round.appraiser-without-account', { authority: 'Sở Nội vụ', items: ['1.1', '1.5'], units: 2 }],
      ['round.items-unassigned', { units: ['Huyện Biển 1'], count: 1 }],
      ['round.figures-missing', { group: 'Khối huyện', items: ['1.4'] }],
    ]);
  });
});
