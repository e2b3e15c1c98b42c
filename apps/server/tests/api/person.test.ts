import type { NewAccountReply, PeopleReply, PersonReply, ResetAccountReply } from '@parindex/contract';
import { describe, expect, test } from 'vitest';
import { useInstallation } from '../harness/installation.ts';
import { demonstrationPassword, useProvince } from '../harness/province.ts';

const the = useInstallation();
const province = useProvince(the, {
  units: {
    'Sở Nội vụ': { kind: 'department' },
    'Huyện Biển': { kind: 'district', offices: ['Tư pháp', 'Kinh tế'] },
    'Huyện Núi': { kind: 'district' },
  },
  people: {
    Lan: { role: 'secretariat', unit: 'Sở Nội vụ' },
    Quang: { role: 'account-manager', unit: 'Huyện Biển' },
    Minh: { role: 'contributor', unit: 'Huyện Biển', office: 'Tư pháp' },
    Tâm: { role: 'contributor', unit: 'Huyện Núi' },
    Thanh: { role: 'auditor', unit: 'Sở Nội vụ' },
  },
});
const admin = () => province().as('Quản trị');
const quang = () => province().as('Quang');
const id = (name: string) => province().idOf(name);
const people = async (who = admin()) => (await who.get<PeopleReply>('/api/people')).body;
const find = async (fullName: string, who = admin()): Promise<PersonReply> => {
  const person = (await people(who)).people.find((one) => one.fullName === fullName);
  if (!person) throw new Error(`no ${fullName}`);
  return person;
};
const add = (person: object, who = admin()) => who.post<NewAccountReply>('/api/people', person);
const logIn = (username: string, password: string) =>
  province().stranger.post<unknown>('/api/session', { username, password });
const contributor = (unit: string, office?: string) => ({
  role: 'contributor',
  unitId: id(unit),
  ...(office === undefined ? {} : { officeId: id(`${unit}/${office}`) }),
});

describe('adding a person', () => {
  test('gives a one-time password that must be changed first', async () => {
    const made = await add({
      fullName: 'Đặng Thị  Hoài Vy',
      username: 'VyDTH',
      email: 'vy@example.vn',
      posts: [contributor('Huyện Biển', 'Kinh tế')],
    });
    expect(made.body).toMatchObject({ username: 'vydth' });
    expect(made.body.oneTimePassword).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
    expect(await logIn('vydth', made.body.oneTimePassword)).toMatchObject({
      status: 200,
      body: { mustChangePassword: true },
    });
    expect(await find('Đặng Thị Hoài Vy')).toMatchObject({
      email: 'vy@example.vn',
      mustChangePassword: true,
      posts: [{ role: 'contributor', officeId: id('Huyện Biển/Kinh tế') }],
    });
  });

  test('the password stands nowhere but in the reply, not even for a repeated request', async () => {
    const key = { 'idempotency-key': '0197c0de-0000-7000-8000-0000000000aa' };
    const person = { fullName: 'Mai', username: 'mai.n', posts: [contributor('Huyện Núi')] };
    const { body } = await admin().post<NewAccountReply>('/api/people', person, key);
    const again = await admin().post('/api/people', person, key);
    expect(again.problems).toEqual(['account.username-taken']);
    const { database } = the().deps;
    const memos = await database.selectFrom('reply_memo').selectAll().execute();
    const entries = await database.selectFrom('audit_entry').select('content').execute();
    expect(JSON.stringify([memos, entries])).not.toContain(body.oneTimePassword);
  });

  test('every problem is told at once, with its place', async () => {
    const refused = await add({
      fullName: 'Sai',
      username: 'Có Dấu',
      posts: [
        contributor('Huyện Biển'),
        { ...contributor('Huyện Núi'), officeId: id('Huyện Biển/Kinh tế') },
        { role: 'leader', unitId: id('Huyện Núi'), validFrom: '2020-05-01', validTo: '2020-04-01' },
      ],
    });
    expect(refused.problems).toEqual([
      'account.username-invalid',
      'post.office-required',
      'reference.unknown',
      'post.day-order',
    ]);
  });

  test('a contributor of a unit without offices works for the whole unit', async () => {
    const made = await add({ fullName: 'Núi', username: 'nui', posts: [contributor('Huyện Núi')] });
    expect(made.status).toBe(200);
  });
});

describe('the account manager of a unit', () => {
  test('sees the people of the own unit and no others', async () => {
    const seen = await people(quang());
    expect(seen.people.map(({ fullName }) => fullName)).not.toContain('Tâm');
    expect(seen.people.map(({ fullName }) => fullName)).toEqual(expect.arrayContaining(['Minh', 'Quang']));
    expect(seen.registerIn).toEqual({ everywhere: false, unitIds: [id('Huyện Biển')] });
    expect(seen.roles).not.toContain('administrator');
    expect(seen.roles).not.toContain('secretariat');
  });

  test('adds people of the own unit only', async () => {
    const own = { fullName: 'Sáu', username: 'sau', posts: [contributor('Huyện Biển', 'Tư pháp')] };
    expect((await add(own, quang())).status).toBe(200);
    const other = { fullName: 'Bảy', username: 'bay', posts: [contributor('Huyện Núi')] };
    expect((await add(other, quang())).status).toBe(404);
    const both = { ...other, posts: [contributor('Huyện Biển', 'Tư pháp'), contributor('Huyện Núi')] };
    expect((await add(both, quang())).status).toBe(404);
  });

  test.each(['administrator', 'secretariat', 'council-secretary', 'council-member', 'auditor'])(
    'never gives the role %s, which reaches beyond the unit',
    async (role) => {
      const person = { fullName: 'Tám', username: 'tam.8', posts: [{ role, unitId: id('Huyện Biển') }] };
      expect((await add(person, quang())).status).toBe(404);
      const { id: personId } = await find('Minh');
      const given = await quang().post(`/api/people/${personId}/posts`, { role, unitId: id('Huyện Biển') });
      expect(given.status).toBe(404);
    },
  );

  test('takes over no account of a person who holds such a role, though it be in the own unit', async () => {
    const { body } = await add({
      fullName: 'Kiêm nhiệm',
      username: 'kiem',
      posts: [contributor('Huyện Biển', 'Tư pháp'), { role: 'administrator', unitId: id('Huyện Biển') }],
    });
    const reset = (personId: string, who = quang()) => who.post(`/api/people/${personId}/password`, {});
    expect((await reset(body.personId)).status).toBe(404);
    const elsewhere = await add({
      fullName: 'Hai nơi',
      username: 'hai.noi',
      posts: [contributor('Huyện Biển', 'Tư pháp'), contributor('Huyện Núi')],
    });
    expect((await reset(elsewhere.body.personId)).status).toBe(404);
    const shown = await find('Hai nơi', quang());
    expect(shown.may).toEqual([]);
    expect(shown.posts.map(({ unitId }) => unitId)).toEqual([id('Huyện Biển')]);
    expect((await reset(elsewhere.body.personId, admin())).status).toBe(200);
  });
});

describe('an account', () => {
  test('reset: the old password and every session end, the new one must be changed', async () => {
    const minh = await find('Minh');
    const { body, status } = await quang().post<ResetAccountReply>(`/api/people/${minh.id}/password`, {});
    expect(status).toBe(200);
    expect((await province().as('Minh').get('/api/units')).status).toBe(401);
    expect((await logIn(minh.username, demonstrationPassword)).status).toBe(401);
    const opened = await logIn(minh.username, body.oneTimePassword);
    expect(opened).toMatchObject({ status: 200, body: { mustChangePassword: true } });
  });

  test('locked: sessions end at once, nobody logs in, the name stays in the register', async () => {
    const tam = await find('Tâm');
    const change = { fullName: 'Tâm', version: tam.version, active: false };
    expect((await admin().put(`/api/people/${tam.id}`, change)).body).toEqual({ version: 2 });
    expect((await province().as('Tâm').get('/api/units')).status).toBe(401);
    expect((await logIn(tam.username, demonstrationPassword)).problems).toEqual(['session.credentials']);
    expect((await find('Tâm')).active).toBe(false);
    expect((await admin().put(`/api/people/${tam.id}`, change)).problems).toEqual(['version.clash']);
  });

  test('nobody locks the own account, or ends the own administration', async () => {
    const self = await find('Quản trị');
    const locked = await admin().put(`/api/people/${self.id}`, {
      fullName: 'Quản trị',
      version: self.version,
      active: false,
    });
    expect(locked.problems).toEqual(['person.own-account']);
    const [post] = self.posts;
    const ended = await admin().put(`/api/posts/${post?.id}/end`, { lastDay: '2021-01-03' });
    expect(ended.problems).toEqual(['post.own-administration']);
  });
});

describe('posts', () => {
  test('a post ends after its last day and is not held on the next', async () => {
    const lan = await find('Lan');
    const [post] = lan.posts;
    expect((await admin().put(`/api/posts/${post?.id}/end`, { lastDay: '2021-01-04' })).status).toBe(200);
    const add = { kind: 'commune', name: 'Xã Một', parentId: province().provinceId };
    expect((await province().as('Lan').post('/api/units', add)).status).toBe(200);
    the().setNow('2021-01-05T00:00:01+07:00');
    expect(
      (
        await province()
          .as('Lan')
          .post('/api/units', { ...add, name: 'Xã Hai' })
      ).status,
    ).toBe(404);
    the().setNow('2021-01-04T08:00:00+07:00');
  });

  test('a successor takes the post from a day on; the same post twice is refused', async () => {
    const { id: personId } = await find('Mai');
    const post = { role: 'office-head', unitId: id('Huyện Biển'), officeId: id('Huyện Biển/Kinh tế') };
    const path = `/api/people/${personId}/posts`;
    expect((await admin().post(path, { ...post, validFrom: '2021-12-23' })).status).toBe(200);
    expect((await admin().post(path, { ...post, validFrom: '2022-01-01' })).problems).toEqual(['post.twice']);
    expect((await admin().post(path, { ...post, validTo: '2021-12-22' })).status).toBe(200);
  });

  test('the auditor sees everybody and changes nobody', async () => {
    const seen = await people(province().as('Thanh'));
    expect(seen.people.length).toBeGreaterThan(5);
    expect(seen.people.flatMap(({ may }) => may)).toEqual([]);
    expect(seen.registerIn).toEqual({ everywhere: false, unitIds: [] });
  });

  test('who has no right to the register gets no list', async () => {
    const { status } = await province().as('Tâm').get('/api/people');
    expect(status).toBe(401);
    await add({ fullName: 'Chín', username: 'chin', posts: [contributor('Huyện Núi')] });
  });
});
