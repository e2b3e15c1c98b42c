import type { AssignmentsReply, AuditReply, FiguresReply, FigureVersionsReply } from '@parindex/contract';
import { describe, expect, test } from 'vitest';
import { useInstallation } from '../harness/installation.ts';
import { calendar, useRounds } from '../harness/rounds.ts';

const the = useInstallation();
const { province, lan, id, item, issue, prepare, start, started, show, put, readiness } = useRounds(the);

describe('a running round', () => {
  test('started, every unit has its sheet', async () => {
    const roundId = await started();
    const sheet = await province()
      .as('Minh')
      .get(`/api/rounds/${roundId}/units/${id('Huyện Biển')}/sheet`);
    expect(sheet.status).toBe(200);
    expect((await start(roundId)).problems).toEqual(['workflow.not-now']);
  });

  test('its calendar moves only with a reason, and the log keeps both', async () => {
    const roundId = await started();
    const later = calendar.map((phase) =>
      phase.name === 'submission' ? { ...phase, closesAt: '2020-11-25T17:00' } : phase,
    );
    expect((await put(roundId, 'calendar', { phases: later })).problems).toEqual(['reason.required']);
    const moved = await put(roundId, 'calendar', { phases: later, reason: 'Theo công văn 5120/UBND-VP' });
    expect(moved.status).toBe(200);
    const { entries } = (
      await province().as('Quản trị').get<AuditReply>(`/api/audit?roundId=${roundId}&verb=round.update`)
    ).body;
    expect(entries[0]?.content).toMatchObject({
      reason: 'Theo công văn 5120/UBND-VP',
      changes: {
        'phase.submission': [
          { closesAt: '2020-11-20T10:00:00.000Z' },
          { closesAt: '2020-11-25T10:00:00.000Z' },
        ],
      },
    });
  });

  test('no unit leaves, no set changes, a new unit gets its sheet', async () => {
    const roundId = await started();
    const { groups } = await show(roundId);
    const [group] = groups;
    const without = { ...group, units: group?.units.slice(1) };
    expect((await put(roundId, 'groups', { groups: [without] })).problems).toEqual(['round.unit-scored']);
    const otherSet = await issue();
    const changed = { ...group, indexSetVersionId: otherSet };
    expect((await put(roundId, 'groups', { groups: [changed] })).problems).toEqual(['round.set-fixed']);
    const more = { ...group, units: [...(group?.units ?? []), { unitId: id('Sở Nội vụ'), ranked: false }] };
    expect((await put(roundId, 'groups', { groups: [more] })).status).toBe(200);
    const sheet = await the()
      .deps.database.selectFrom('assessment')
      .select('state')
      .where('round_id', '=', roundId)
      .where('unit_id', '=', id('Sở Nội vụ'))
      .execute();
    expect(sheet).toEqual([{ state: 'scoring' }]);
  });

  test('an extension is for one unit, later than before, with reason and document; others see nothing', async () => {
    const roundId = await started();
    const extend = (change: object) =>
      lan().post(`/api/rounds/${roundId}/extensions`, {
        unitId: id('Huyện Núi'),
        phase: 'submission',
        closesAt: '2020-11-25T17:00',
        reason: 'Bão số 13',
        document: '5120/UBND-VP ngày 12/11/2020',
        ...change,
      });
    expect((await extend({ closesAt: '2020-11-19T17:00', reason: ' ', document: '' })).problems).toEqual([
      'round.extension-earlier',
      'reason.required',
      'round.document-required',
    ]);
    expect((await extend({ phase: 'council' })).problems).toEqual(['round.phase-missing']);
    expect((await extend({})).status).toBe(200);
    expect((await show(roundId, province().as('Tâm'))).extensions).toMatchObject([
      { phase: 'submission', closesAt: '2020-11-25T10:00:00.000Z' },
    ]);
    expect((await show(roundId, province().as('Minh'))).extensions).toEqual([]);
  });
});

describe('assignments', () => {
  test('the coordinator gives an item to an office of the own unit, not to a foreign one', async () => {
    const roundId = await started();
    const minh = province().as('Minh');
    const path = `/api/rounds/${roundId}/units/${id('Huyện Biển')}/assignments`;
    const give = (officeId: string, itemId = item('1.3')) =>
      minh.put(path, { items: [{ itemId, officeId, supportingOfficeIds: [officeId] }] });
    expect((await give(id('Huyện Núi'))).problems).toEqual(['round.office-foreign']);
    expect((await give(id('Huyện Biển/Phòng Kinh tế'), item('1.4'))).problems).toEqual([
      'round.item-unknown',
    ]);
    expect((await give(id('Huyện Biển/Phòng Kinh tế'))).status).toBe(200);
    const { items, may } = (await minh.get<AssignmentsReply>(path)).body;
    expect(may).toEqual(['round.assign']);
    expect(items.find(({ code }) => code === '1.3')).toMatchObject({
      officeId: id('Huyện Biển/Phòng Kinh tế'),
      supportingOfficeIds: [],
    });
    expect((await province().as('Hải').put(path, { items: [] })).status).toBe(422);
  });

  test('an office without an officer hands all its items over in one act with a reason', async () => {
    const roundId = await started();
    const minh = province().as('Minh');
    const path = `/api/rounds/${roundId}/units/${id('Huyện Biển')}/assignments`;
    const move = (reason: string) =>
      minh.post<{ moved: number }>(`${path}/move`, {
        fromOfficeId: id('Huyện Biển/Phòng Tư pháp'),
        toOfficeId: id('Huyện Biển/Phòng Kinh tế'),
        reason,
      });
    expect((await move(' ')).problems).toEqual(['reason.required']);
    expect((await move('Chuyên viên nghỉ ốm')).body).toEqual({ moved: 1 });
    const { items } = (await minh.get<AssignmentsReply>(path)).body;
    expect(items.find(({ code }) => code === '1.2')).toMatchObject({
      officeId: id('Huyện Biển/Phòng Kinh tế'),
      supportingOfficeIds: [],
    });
  });

  test('filling again touches nothing that a person gave', async () => {
    const { roundId } = await prepare();
    const path = `/api/rounds/${roundId}/units/${id('Huyện Biển')}/assignments`;
    const kinhTe = id('Huyện Biển/Phòng Kinh tế');
    const items = [{ itemId: item('1.1'), officeId: kinhTe, supportingOfficeIds: [] }];
    await lan().put(path, { items });
    const filled = await lan().post<{ filled: number }>(`/api/rounds/${roundId}/assignments/fill`, {});
    expect(filled.body).toEqual({ filled: 0 });
    const { items: after } = (await lan().get<AssignmentsReply>(path)).body;
    expect(after.find(({ code }) => code === '1.1')?.officeId).toBe(kinhTe);
  });
});

describe('exemptions and figures of the province', () => {
  test('an exemption needs a reason; lifted in a running round, it needs one too', async () => {
    const roundId = await started();
    const exemptions = [{ unitId: id('Huyện Biển'), itemId: item('1.2') }];
    const path = `/api/rounds/${roundId}/exemptions`;
    expect((await lan().post(path, { exemptions, reason: '' })).problems).toEqual(['reason.required']);
    expect((await lan().post(path, { exemptions, reason: 'Huyện không có xã' })).status).toBe(200);
    expect((await show(roundId, province().as('Hải'))).exemptions).toMatchObject([
      { reason: 'Huyện không có xã' },
    ]);
    expect((await show(roundId, province().as('Tâm'))).exemptions).toEqual([]);
    expect((await lan().post(`${path}/lift`, { exemptions, reason: '' })).problems).toEqual([
      'reason.required',
    ]);
    expect((await lan().post(`${path}/lift`, { exemptions, reason: 'Nhầm đơn vị' })).status).toBe(200);
    expect((await show(roundId)).exemptions).toEqual([]);
  });

  const load = (roundId: string, figures: readonly object[], code = '1.4', source = 'Bưu điện tỉnh') =>
    lan().put<FigureVersionsReply>(`/api/rounds/${roundId}/figures/${item(code)}`, {
      source,
      cutOff: '2020-11-04',
      document: '19/BC-BĐ',
      figures,
    });

  test('one item across units: values, not surveyed, source and cut-off day', async () => {
    const { roundId } = await prepare();
    const loaded = await load(roundId, [
      { unitId: id('Huyện Biển'), facts: { mean: '82.5', validCount: '38' }, version: 0 },
      { unitId: id('Huyện Núi'), facts: {}, notSurveyed: true, version: 0 },
    ]);
    expect(loaded.body.versions).toEqual({ [id('Huyện Biển')]: 1, [id('Huyện Núi')]: 1 });
    const { figures } = (await lan().get<FiguresReply>(`/api/rounds/${roundId}/figures`)).body;
    expect(figures).toHaveLength(2);
    expect(figures.find(({ unitId }) => unitId === id('Huyện Biển'))).toMatchObject({
      facts: { mean: '82.5', validCount: '38' },
      source: 'Bưu điện tỉnh',
      cutOff: '2020-11-04',
      document: '19/BC-BĐ',
      version: 1,
    });
    expect((await readiness(roundId)).problems.some(({ code }) => code === 'round.figures-missing')).toBe(
      false,
    );
  });

  test('a figure that somebody changed meanwhile is not overwritten; an empty one goes', async () => {
    const { roundId } = await prepare();
    const unitId = id('Huyện Biển');
    await load(roundId, [{ unitId, facts: { mean: '80' } }]);
    const stale = await load(roundId, [{ unitId, facts: { mean: '90' }, version: 0 }]);
    expect(stale).toMatchObject({ status: 409, problems: ['version.clash'] });
    expect((await load(roundId, [{ unitId, facts: {}, version: 1 }])).status).toBe(200);
    expect((await lan().get<FiguresReply>(`/api/rounds/${roundId}/figures`)).body.figures).toEqual([]);
  });

  test('every wrong cell is told at once; an item that the unit scores takes no figure', async () => {
    const { roundId } = await prepare();
    const refused = await load(
      roundId,
      [
        { unitId: id('Huyện Biển'), facts: { mean: '182' } },
        { unitId: id('Huyện Núi'), facts: { mean: 'tám mươi' } },
        { unitId: id('Sở Nội vụ'), facts: { mean: '80' } },
      ],
      '1.4',
      '',
    );
    expect(refused.problems).toEqual([
      'round.source-required',
      'facts.out-of-range',
      'facts.not-a-number',
      'round.unit-unknown',
    ]);
    const self = await load(roundId, [{ unitId: id('Huyện Biển'), facts: { choice: 'yes' } }], '1.1');
    expect(self.problems).toEqual(['round.item-not-loaded']);
  });
});
