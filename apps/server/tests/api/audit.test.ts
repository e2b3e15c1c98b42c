import type { AuditCheckReply, AuditReply, RegisterUnitReply } from '@parindex/contract';
import { describe, expect, test } from 'vitest';
import { useInstallation } from '../harness/installation.ts';
import { useProvince } from '../harness/province.ts';

const the = useInstallation();
const province = useProvince(the, {
  units: { 'Sở Nội vụ': { kind: 'department' }, 'Huyện Biển': { kind: 'district', offices: ['Tư pháp'] } },
  people: {
    Lan: { role: 'secretariat', unit: 'Sở Nội vụ' },
    Quang: { role: 'account-manager', unit: 'Huyện Biển' },
    Thanh: { role: 'auditor', unit: 'Sở Nội vụ' },
  },
});
const admin = () => province().as('Quản trị');
const log = async (query = '', who = admin()) => (await who.get<AuditReply>(`/api/audit?${query}`)).body;
const addUnit = (name: string, who = admin()) =>
  who.post<RegisterUnitReply>('/api/units', { kind: 'commune', name, parentId: province().provinceId });

describe('the audit log', () => {
  test('says who did what to what, the newest first, with what changed', async () => {
    const { body } = await addUnit('Xã Đất Mũi', province().as('Lan'));
    const change = { kind: 'commune', name: 'Xã Đất Mũi', shortName: 'Đất Mũi', version: 1 };
    await admin().put(`/api/units/${body.unitId}`, { ...change, parentId: province().provinceId });
    const { entries } = await log();
    expect(entries[0]).toMatchObject({
      verb: 'unit.update',
      actorName: 'Quản trị',
      subject: `unit:${body.unitId}`,
      content: { changes: { shortName: ['Xã Đất Mũi', 'Đất Mũi'] } },
    });
    expect(entries[1]).toMatchObject({ verb: 'unit.register', actorName: 'Lan' });
  });

  test('a refused act leaves no entry', async () => {
    const before = (await log()).entries.length;
    expect((await addUnit('Xã Đất Mũi')).status).toBe(422);
    expect((await log()).entries.length).toBe(before);
  });

  test.each([
    ['a person', () => `personId=${province().personIdOf('Lan')}`, ['unit.register']],
    ['a verb', () => 'verb=system.set-up', ['system.set-up']],
    [
      'an unit',
      () => `unitId=${province().idOf('Huyện Biển')}&verb=unit.register`,
      ['unit.register', 'unit.register'],
    ],
    ['words without marks', () => 'text=dat%20mui&verb=unit.register', ['unit.register']],
    ['the name of the actor', () => 'text=Lan&verb=unit.register', ['unit.register']],
    ['a day without entries', () => 'from=2021-01-05', []],
  ])('is filtered by %s', async (_what, query, verbs) => {
    expect((await log(query())).entries.map(({ verb }) => verb)).toEqual(verbs);
  });

  test('days are days of the province', async () => {
    the().setNow('2021-01-09T23:30:00+07:00');
    await addUnit('Xã Khuya');
    the().setNow('2021-01-10T00:30:00+07:00');
    await addUnit('Xã Sớm');
    the().setNow('2021-01-11T08:00:00+07:00');
    const names = async (query: string) => (await log(query)).entries.map(({ content }) => content.name);
    expect(await names('from=2021-01-09&to=2021-01-09')).toEqual(['Xã Khuya']);
    expect(await names('from=2021-01-10&to=2021-01-10')).toEqual(['Xã Sớm']);
  });

  test('a page ends where the next begins, and nothing is shown twice or left out', async () => {
    for (let number = 1; number <= 120; number += 1) await addUnit(`Xã Thịnh Vượng ${number}`);
    const first = await log('verb=unit.register&text=thinh%20vuong');
    expect(first).toMatchObject({ more: true });
    const last = first.entries.at(-1);
    const second = await log(`verb=unit.register&text=thinh%20vuong&afterAt=${last?.at}&afterId=${last?.id}`);
    expect(second.more).toBe(false);
    const ids = [...first.entries, ...second.entries].map(({ id }) => id);
    expect(new Set(ids).size).toBe(120);
    expect(ids).toHaveLength(120);
  });

  test('is for the administrator and the auditor only', async () => {
    expect((await province().as('Thanh').get('/api/audit')).status).toBe(200);
    expect((await province().as('Lan').get('/api/audit')).status).toBe(404);
    expect((await province().as('Quang').get('/api/audit')).status).toBe(404);
    expect((await province().as('Lan').get('/api/audit.csv')).status).toBe(404);
    expect((await province().as('Lan').post('/api/audit/check')).status).toBe(404);
  });

  test('exported, a name that looks like a formula stays text, and the export is logged', async () => {
    await addUnit('=HYPERLINK("x")');
    const { headers, bytes } = await admin().get('/api/audit.csv?text=hyperlink');
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    const [head, row] = bytes.toString('utf8').split('\r\n');
    expect(head).toBe(
      '\uFEFF"Lúc";"Người làm";"Việc";"Đối tượng";"Đơn vị";"Đợt";"Thay đổi";"Ghi kèm";"Mã dòng"',
    );
    expect(row).toContain('"Thêm đơn vị, phòng";"\'=HYPERLINK(""x"")"');
    const { entries } = await log('verb=audit.view');
    expect(entries[0]?.content).toMatchObject({ exported: 1, filter: { text: 'hyperlink' } });
  });

  test('a check finds it whole and says so in the log', async () => {
    const { body } = await province().as('Thanh').post<AuditCheckReply>('/api/audit/check');
    expect(body.firstBad).toBeUndefined();
    expect(body.entries + body.unsealed).toBeGreaterThan(120);
    const { entries } = await log('verb=audit.check');
    expect(entries[0]).toMatchObject({ actorName: 'Thanh', content: { whole: true } });
  });
});
