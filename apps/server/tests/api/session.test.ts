import type { NoSessionReply, OwnSessionReply, SessionReply, TotpBegunReply } from '@parindex/contract';
import type { InjectOptions } from 'fastify';
import { generate } from 'otplib';
import { afterEach, describe, expect, test } from 'vitest';
import { writeDemonstrationState } from '../../src/store/demonstration.store.ts';
import { useInstallation } from '../harness/installation.ts';
import { type Speaker, speaker } from '../harness/named-people.ts';
import { demonstrationPassword, useProvince } from '../harness/province.ts';

const the = useInstallation();
const people = ['Lan', 'Minh', 'Hải', 'Tâm', 'Cúc', 'Đào', 'Mai', 'Sáu', 'Bảy'];
const province = useProvince(the, {
  units: { 'Huyện Biển': { kind: 'district' } },
  people: Object.fromEntries(
    people.map((name) => [name, { role: 'contributor', unit: 'Huyện Biển' } as const]),
  ),
});
const start = '2021-01-04T08:00:00+07:00';
afterEach(() => the().setNow(start));
const later = (minutes: number) => the().setNow(new Date(Date.parse(start) + minutes * 60_000).toISOString());

/** The username of somebody of the plan. */
const nameOf = (fullName: string) => `user${people.indexOf(fullName) + 1}`;
let address = 0;
/** Each try comes from an address of its own: how many one address may send is another matter. */
const fromAnywhere = () => {
  address += 1;
  return { 'x-forwarded-for': `10.0.${Math.floor(address / 250)}.${address % 250}` };
};
const logIn = (fullName: string, password = demonstrationPassword, totp?: string) =>
  province().stranger.post<SessionReply>(
    '/api/session',
    { username: nameOf(fullName), password, totp },
    fromAnywhere(),
  );
const cookieOf = (headers: Readonly<Record<string, unknown>>) => String(headers['set-cookie'] ?? '');
/** Logs in with the password and speaks with the session that came back. */
const openAs = async (fullName: string, password = demonstrationPassword): Promise<Speaker> => {
  const { headers, status } = await logIn(fullName, password);
  if (status !== 200) throw new Error(`${fullName} could not log in`);
  return speaker(province().app, /parindex_session=([^;]+)/.exec(cookieOf(headers))?.[1]);
};
const send = (options: InjectOptions) => province().app.inject(options);

describe('logging in', () => {
  test('tells who somebody is and where they work', async () => {
    const { body } = await logIn('Lan');
    expect(body).toMatchObject({
      person: { name: 'Lan', username: 'user1' },
      mustChangePassword: false,
      posts: [{ role: 'contributor', unitName: 'Huyện Biển' }],
    });
  });

  test('spaces and capitals of the name do not matter', async () => {
    const typed = { username: ' USER1 ', password: demonstrationPassword };
    expect((await province().stranger.post('/api/session', typed)).status).toBe(200);
  });

  test('the cookie cannot be read by scripts nor sent by other sites, and is long and new each time', async () => {
    const [first, second] = [await logIn('Lan'), await logIn('Lan')].map(({ headers }) => cookieOf(headers));
    expect(first).toMatch(/^parindex_session=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(first).not.toBe(second);
  });

  test('a wrong name and a wrong password get the same answer', async () => {
    const unknown = await province().stranger.post('/api/session', {
      username: 'khong.co',
      password: demonstrationPassword,
    });
    const wrong = await logIn('Lan', 'sai mật khẩu rồi');
    expect(unknown.status).toBe(401);
    expect([unknown.problems, wrong.problems]).toEqual([['session.credentials'], ['session.credentials']]);
    expect(cookieOf(wrong.headers)).toBe('');
  });

  test('after five wrong tries the account pauses for five minutes, for the right password too', async () => {
    for (let attempt = 1; attempt <= 5; attempt += 1)
      expect((await logIn('Minh', 'sai mật khẩu rồi')).problems).toEqual(['session.credentials']);
    expect(await logIn('Minh')).toMatchObject({ status: 429, problems: ['session.paused'] });
    later(4);
    expect((await logIn('Minh')).problems).toEqual(['session.paused']);
    later(6);
    expect((await logIn('Minh')).status).toBe(200);
    expect((await logIn('Hải')).status).toBe(200);
  });

  test('every try stands in the log, with what came of it and without any password', async () => {
    await logIn('Bảy', 'sai mật khẩu rồi');
    const rows = await the()
      .deps.database.selectFrom('audit_entry')
      .select('content')
      .where('verb', '=', 'session.open')
      .where('subject', '=', `person:${province().personIdOf('Bảy')}`)
      .execute();
    expect(JSON.stringify(rows)).toContain('session.credentials');
    expect(JSON.stringify(rows)).not.toContain('sai mật khẩu');
  });
});

describe('guessing', () => {
  test('one address tries at most a hundred and twenty times a minute, whatever the names', async () => {
    const headers = { 'x-forwarded-for': '10.9.9.9' };
    const statuses: number[] = [];
    for (let attempt = 1; attempt <= 121; attempt += 1) {
      const typed = { username: `khong.co.${attempt}`, password: 'sai mật khẩu rồi' };
      statuses.push((await province().stranger.post('/api/session', typed, headers)).status);
    }
    expect(statuses.filter((status) => status === 401)).toHaveLength(120);
    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
  });
});

describe('one-time codes', () => {
  const codeAt = async (secret: string, minutes: number) => {
    later(minutes);
    return generate({ secret, epoch: Math.floor((Date.parse(start) + minutes * 60_000) / 1000) });
  };

  test('on: a code is asked for after the right password, is good once, and comes off with a code', async () => {
    const tam = await openAs('Tâm');
    const { secret, uri } = (await tam.post<TotpBegunReply>('/api/account/totp')).body;
    expect(uri).toContain('otpauth://totp/parindex');
    expect((await tam.post('/api/account/totp/confirm', { code: '000000' })).problems).toEqual([
      'session.totp-wrong',
    ]);
    expect((await tam.post('/api/account/totp/confirm', { code: await codeAt(secret, 0) })).status).toBe(200);

    later(2);
    expect((await logIn('Tâm')).problems).toEqual(['session.totp-required']);
    expect((await logIn('Tâm', 'sai mật khẩu rồi', '123456')).problems).toEqual(['session.credentials']);
    expect((await logIn('Tâm', demonstrationPassword, '123')).problems).toEqual(['session.totp-wrong']);
    const code = await codeAt(secret, 2);
    expect((await logIn('Tâm', demonstrationPassword, code)).status).toBe(200);
    expect((await logIn('Tâm', demonstrationPassword, code)).problems).toEqual(['session.totp-wrong']);
    const next = await codeAt(secret, 3);
    expect((await logIn('Tâm', demonstrationPassword, code)).problems).toEqual(['session.totp-wrong']);
    expect((await logIn('Tâm', demonstrationPassword, next)).status).toBe(200);

    const off = await codeAt(secret, 4);
    expect((await tam.delete('/api/account/totp', { code: off })).status).toBe(200);
    expect((await logIn('Tâm')).status).toBe(200);
  });

  test('a secret that was shown is nowhere in the remembered replies', async () => {
    const cuc = await openAs('Cúc');
    const key = { 'idempotency-key': '0197c0de-0000-7000-8000-0000000000bb' };
    const { secret } = (await cuc.post<TotpBegunReply>('/api/account/totp', {}, key)).body;
    const memos = await the().deps.database.selectFrom('reply_memo').selectAll().execute();
    expect(JSON.stringify(memos)).not.toContain(secret);
  });
});

describe('a password that somebody else has set', () => {
  test('must be changed before anything else; then everything opens, and other sessions end', async () => {
    await the()
      .deps.database.updateTable('account')
      .set({ must_change_password: true })
      .where('username', '=', nameOf('Đào'))
      .execute();
    const [dao, elsewhere] = [await openAs('Đào'), await openAs('Đào')];
    for (const path of ['/api/units', '/api/rounds', '/api/account/sessions'])
      expect(await dao.get(path)).toMatchObject({ status: 404, problems: ['password.must-change'] });
    expect((await dao.post('/api/account/totp')).problems).toEqual(['password.must-change']);
    expect((await dao.get<SessionReply>('/api/session')).body.mustChangePassword).toBe(true);

    const change = (current: string, next: string) => dao.post('/api/session/password', { current, next });
    expect((await change('không phải', 'mùa thu năm ấy')).problems).toEqual(['password.wrong']);
    expect((await change(demonstrationPassword, demonstrationPassword)).problems).toEqual([
      'password.unchanged',
    ]);
    expect((await change(demonstrationPassword, 'mưa nắng')).problems).toEqual(['password.too-short']);
    expect((await change(demonstrationPassword, `${nameOf('Đào')} mùa thu`)).problems).toEqual([
      'password.too-common',
    ]);
    expect((await change(demonstrationPassword, 'mùa thu năm ấy')).status).toBe(200);
    expect((await dao.get('/api/units')).status).toBe(200);
    expect((await elsewhere.get('/api/units')).status).toBe(401);
    expect((await logIn('Đào')).problems).toEqual(['session.credentials']);
    // the same words, typed by a keyboard that sets accents apart
    expect((await logIn('Đào', 'mùa thu năm ấy'.normalize('NFD'))).status).toBe(200);
  });
});

describe('a session', () => {
  test('ends by itself when nobody works with it, and lives on while somebody does', async () => {
    const mai = await openAs('Mai');
    const token = (await the().deps.database.selectFrom('session').selectAll().execute()).at(-1);
    await the()
      .deps.database.updateTable('session')
      .set({ expires_at: '2021-01-04T03:00:00.000Z' })
      .where('token_hash', '=', token?.token_hash ?? '')
      .execute();
    later(110);
    expect((await mai.get('/api/units')).status).toBe(200);
    later(130);
    expect((await mai.get('/api/units')).status).toBe(200);
    await the()
      .deps.database.updateTable('session')
      .set({ expires_at: '2021-01-04T03:00:00.000Z' })
      .where('token_hash', '=', token?.token_hash ?? '')
      .execute();
    expect(await mai.get('/api/units')).toMatchObject({ status: 401, problems: ['session.required'] });
  });

  test('closed, its cookie is worth nothing; the others can be closed from afar', async () => {
    const [here, there] = [await openAs('Sáu'), await openAs('Sáu')];
    const listed = (await here.get<readonly OwnSessionReply[]>('/api/account/sessions')).body;
    expect(listed.filter(({ current }) => current)).toHaveLength(1);
    expect((await here.delete('/api/account/sessions')).status).toBe(200);
    expect((await there.get('/api/units')).status).toBe(401);
    expect((await here.delete('/api/session')).status).toBe(200);
    expect((await here.get('/api/units')).status).toBe(401);
  });

  test('only the hash of the secret is stored', async () => {
    const { headers } = await logIn('Hải');
    const secret = /parindex_session=([^;]+)/.exec(cookieOf(headers))?.[1] ?? '';
    const sessions = await the().deps.database.selectFrom('session').selectAll().execute();
    expect(secret.length).toBe(43);
    expect(JSON.stringify(sessions)).not.toContain(secret);
  });
});

describe('what a stranger is told before logging in', () => {
  const ask = () => province().stranger.get<NoSessionReply>('/api/session');

  test('an installation with its own data offers no account to anybody', async () => {
    expect(await ask()).toMatchObject({ status: 401, body: { setupNeeded: false } });
    expect((await ask()).body.demonstration).toBeUndefined();
  });

  test('a demonstration offers one account of each role, with the password that all of them share', async () => {
    await writeDemonstrationState(the().deps.database, 'loaded');
    const { demonstration } = (await ask()).body;
    await writeDemonstrationState(the().deps.database, 'absent');
    expect(demonstration?.password).toBe('Minh-hoa-2020');
    expect(demonstration?.accounts.map(({ username }) => username)).toEqual(
      expect.arrayContaining(['daumoi.condao', 'chutich.condao', 'sonoivu', 'quantri']),
    );
  });
});

describe('requests from other pages', () => {
  const typed = { username: 'user1', password: demonstrationPassword };
  const post = (headers: Record<string, string>) =>
    send({ method: 'POST', url: '/api/session', payload: typed, headers: { ...headers, ...fromAnywhere() } });

  test('without our header nothing is done', async () => {
    const refused = await post({});
    expect(refused.statusCode).toBe(404);
    expect(refused.json().problems).toEqual([{ code: 'request.foreign-origin' }]);
  });

  test('from a foreign origin nothing is done, header or not', async () => {
    const headers = { 'x-parindex-csrf': '1', origin: 'https://evil.example', host: 'localhost:8080' };
    expect((await post(headers)).json().problems).toEqual([{ code: 'request.foreign-origin' }]);
    expect((await post({ ...headers, origin: 'null' })).json().problems).toEqual([
      { code: 'request.foreign-origin' },
    ]);
    expect((await post({ ...headers, origin: 'http://localhost:8080' })).statusCode).toBe(200);
  });

  test('every reply carries a strict policy for contents and is not kept by caches', async () => {
    const { headers } = await send({ method: 'GET', url: '/api/session' });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
  });
});
