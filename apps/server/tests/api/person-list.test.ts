import type { PeopleListReading, PeopleListReply, PeopleReply } from '@parindex/contract';
import { describe, expect, test } from 'vitest';
import { useInstallation } from '../harness/installation.ts';
import { useProvince } from '../harness/province.ts';

const the = useInstallation();
const province = useProvince(the, {
  units: {
    'Sở Nội vụ': { kind: 'department' },
    'Huyện Biển': { kind: 'district', offices: ['Phòng Tư pháp', 'Phòng Kinh tế'] },
  },
  people: { Quang: { role: 'account-manager', unit: 'Huyện Biển' } },
});
const quang = () => province().as('Quang');
const unitId = (name = 'Huyện Biển') => province().idOf(name);
const preview = (text: string, unit = unitId()) =>
  quang().post<PeopleListReading>('/api/people/list/reading', { unitId: unit, text });
const register = (text: string, unit = unitId()) =>
  quang().post<PeopleListReply>('/api/people/list', { unitId: unit, text });
const names = async () =>
  (await quang().get<PeopleReply>('/api/people')).body.people.map(({ fullName }) => fullName);

describe('several people at once', () => {
  const good = 'Võ Minh Khuê; ; Chuyên viên; Tư pháp\nLý Thu Hà; ha.lt; Trưởng phòng; kinh te';

  test('a preview shows every line and saves nothing', async () => {
    const { body } = await preview(`${good}\nAi đó; x; Vua; Thuế`);
    expect(body.rows.map(({ username, problems }) => [username, problems.map(({ code }) => code)])).toEqual([
      ['khuevm', []],
      ['ha.lt', []],
      ['x', ['account.username-invalid', 'post.role-unknown', 'post.office-unknown']],
    ]);
    expect(await names()).toEqual(['Quang']);
  });

  test('one wrong line and nobody is added; the line is told', async () => {
    const refused = await register(`${good}\nAi đó; ai.do; Quản trị hệ thống`);
    expect(refused).toMatchObject({ status: 422, problems: ['post.role-reserved'] });
    expect(await names()).toEqual(['Quang']);
  });

  test('all right and everybody is added, each with a one-time password', async () => {
    const { body } = await register(good);
    expect(body.accounts.map(({ fullName, username }) => [fullName, username])).toEqual([
      ['Võ Minh Khuê', 'khuevm'],
      ['Lý Thu Hà', 'ha.lt'],
    ]);
    expect(new Set(body.accounts.map(({ oneTimePassword }) => oneTimePassword)).size).toBe(2);
    expect(await names()).toEqual(['Lý Thu Hà', 'Quang', 'Võ Minh Khuê']);
    const rows = await the()
      .deps.database.selectFrom('audit_entry')
      .select('content')
      .where('verb', '=', 'person.register')
      .where('actor_id', '=', province().personIdOf('Quang'))
      .execute();
    expect(rows).toHaveLength(2);
  });

  test('an empty list, and a unit of others', async () => {
    expect((await register(' \n ')).problems).toEqual(['person.list-empty']);
    expect((await preview(good, unitId('Sở Nội vụ'))).status).toBe(404);
    expect((await register(good, unitId('Sở Nội vụ'))).status).toBe(404);
  });
});
