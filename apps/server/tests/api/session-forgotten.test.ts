import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startMailSender } from '../../src/jobs/send-mail.ts';
import { useInstallation } from '../harness/installation.ts';
import { type MailServer, startMailServer } from '../harness/mail-server.ts';
import { demonstrationPassword, useProvince } from '../harness/province.ts';

const the = useInstallation();
const province = useProvince(the, {
  units: { 'Huyện Biển': { kind: 'district' } },
  people: {
    Lan: { role: 'contributor', unit: 'Huyện Biển' },
    Minh: { role: 'contributor', unit: 'Huyện Biển' },
    Tâm: { role: 'contributor', unit: 'Huyện Biển' },
  },
});
let mails: MailServer;
let stopSending = () => {};
beforeAll(async () => {
  mails = await startMailServer();
  const { deps } = the();
  const mail = { smtpUrl: mails.url, from: 'parindex@example.vn' };
  stopSending = await startMailSender({ ...deps, config: { ...deps.config, mail } });
  for (const [username, email] of [
    ['user1', 'lan@example.vn'],
    ['user3', 'tam@example.vn'],
  ] as const)
    await deps.database
      .updateTable('person')
      .set({ email })
      .where('id', '=', (eb) => eb.selectFrom('account').select('person_id').where('username', '=', username))
      .execute();
});
afterAll(async () => {
  stopSending();
  await mails.close();
});
const start = '2021-01-04T08:00:00+07:00';
afterEach(() => the().setNow(start));

const forget = (username: string) => province().stranger.post('/api/session/forgotten', { username });
const reset = (token: string, next = 'mùa thu năm ấy') =>
  province().stranger.post('/api/session/reset', { token, next });
const logIn = (username: string, password: string) =>
  province().stranger.post('/api/session', { username, password });
const decoded = (mail: string) => {
  const [, ...body] = mail.split('\r\n\r\n');
  const text = body.join('\n\n');
  if (/content-transfer-encoding: base64/i.test(mail)) return Buffer.from(text, 'base64').toString('utf8');
  return text.replace(/=\r?\n/g, '').replace(/=3D/g, '=');
};
/** The secret in the newest mail, once there are so many. */
const linkIn = async (count: number) => {
  await expect.poll(() => mails.received.length, { timeout: 10_000 }).toBe(count);
  return /\?ma=([\w-]+)/.exec(decoded(mails.received.at(-1) ?? ''))?.[1] ?? '';
};

describe('a forgotten password', () => {
  test('a link comes by mail, sets a new password once, and ends every session', async () => {
    expect((await forget('user1')).status).toBe(200);
    const secret = await linkIn(1);
    expect(mails.received[0]).toContain('To: lan@example.vn');
    expect(secret.length).toBe(43);
    expect((await reset(secret, 'mưa nắng')).problems).toEqual(['password.too-short']);
    expect((await reset(secret)).status).toBe(200);
    expect((await province().as('Lan').get('/api/units')).status).toBe(401);
    expect((await logIn('user1', demonstrationPassword)).problems).toEqual(['session.credentials']);
    expect((await logIn('user1', 'mùa thu năm ấy')).status).toBe(200);
    expect((await reset(secret, 'mùa xuân năm nay')).problems).toEqual(['reset.link-unusable']);
  });

  test('the reply never tells whether there is such a name, or a mail address', async () => {
    const [unknown, without] = [await forget('khong.co'), await forget('user2')];
    expect([unknown.status, unknown.body]).toEqual([without.status, without.body]);
    const { rows } = await the().deps.pool.query('select count(*)::int as n from mail_message');
    expect(rows).toEqual([{ n: 1 }]);
  });

  test('a link is good for one hour; a later one takes the earlier with it', async () => {
    await forget('user3');
    const first = await linkIn(2);
    await forget('user3');
    const second = await linkIn(3);
    the().setNow('2021-01-04T09:01:00+07:00');
    expect((await reset(second)).problems).toEqual(['reset.link-unusable']);
    the().setNow('2021-01-04T08:59:00+07:00');
    expect((await reset(second)).status).toBe(200);
    expect((await reset(first)).problems).toEqual(['reset.link-unusable']);
  });

  test('a made-up link is none', async () => {
    expect((await reset('a'.repeat(43))).problems).toEqual(['reset.link-unusable']);
  });

  test('the database holds no link that could be used', async () => {
    const links = await the().deps.database.selectFrom('password_link').selectAll().execute();
    expect(links).toHaveLength(3);
    const secrets = mails.received.map((mail) => /\?ma=([\w-]+)/.exec(decoded(mail))?.[1] ?? '?');
    for (const secret of secrets) expect(JSON.stringify(links)).not.toContain(secret);
  });

  test('one address asks at most five times a minute', async () => {
    const tries = [];
    for (let attempt = 1; attempt <= 6; attempt += 1) tries.push((await forget('khong.co')).status);
    expect(tries).toContain(429);
  });
});
