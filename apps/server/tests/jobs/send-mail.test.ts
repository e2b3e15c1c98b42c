import { afterEach, describe, expect, test } from 'vitest';
import { startMailSender } from '../../src/jobs/send-mail.ts';
import { insertMail } from '../../src/store/mail.store.ts';
import { createInstallation } from '../harness/installation.ts';
import { type Behaviour, startMailServer } from '../harness/mail-server.ts';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).toReversed()) await close();
});

async function smtpServer(behaviour: Behaviour) {
  const server = await startMailServer(behaviour);
  closers.push(server.close);
  return server;
}

async function outbox(smtpUrl: string | undefined) {
  const { deps, testDatabase, close } = await createInstallation({
    mail: { smtpUrl, from: 'parindex@example.vn' },
  });
  closers.push(close);
  const { database, queue } = deps;
  const put = () =>
    database.transaction().execute(async (tx) => {
      const mailId = await insertMail(tx, {
        to: 'lan@example.vn',
        subject: 'Nhắc hạn',
        bodyText: 'Còn 3 ngày.',
      });
      await queue.send(tx, 'mail.send', { mailId });
      return mailId;
    });
  const find = (id: string) =>
    database
      .selectFrom('mail_message')
      .select(['state', 'error'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
  const settled = async (id: string) => {
    await expect
      .poll(async () => (await find(id)).state, { timeout: 10_000 })
      .not.toMatch(/^(queued|sending)$/);
    return find(id);
  };
  const startSender = async () => closers.push(await startMailSender(deps));
  return { put, find, settled, startSender, testDatabase };
}

describe('a mail', () => {
  test('that the server takes is sent, once', async () => {
    const { url, received } = await smtpServer('accept');
    const { put, settled, startSender } = await outbox(url);
    await startSender();
    expect(await settled(await put())).toEqual({ state: 'sent', error: null });
    expect(received).toHaveLength(1);
  });

  test('that the server refuses is failed, with the server’s words', async () => {
    const { url } = await smtpServer('refuse');
    const { put, settled, startSender } = await outbox(url);
    await startSender();
    expect(await settled(await put())).toMatchObject({
      state: 'failed',
      error: expect.stringContaining('no such person'),
    });
  });

  test('is doubtful when the connection breaks after its last line, and is not sent again', async () => {
    const { url, received } = await smtpServer('hang-up');
    const { put, settled, startSender } = await outbox(url);
    await startSender();
    expect(await settled(await put())).toMatchObject({ state: 'doubtful' });
    expect(received).toHaveLength(1);
  });

  test('that was being sent when the program died is doubtful, and is not sent again', async () => {
    const { url, received } = await smtpServer('accept');
    const { put, settled, startSender, testDatabase } = await outbox(url);
    const id = await put();
    await testDatabase.pool.query(`UPDATE mail_message SET state = 'sending' WHERE id = $1`, [id]);
    await startSender();
    expect(await settled(id)).toMatchObject({
      state: 'doubtful',
      error: expect.stringContaining('Hỏi người nhận'),
    });
    expect(received).toEqual([]);
  });

  test('that waited more than three days is not sent any more', async () => {
    const { url, received } = await smtpServer('accept');
    const { put, settled, startSender, testDatabase } = await outbox(url);
    const id = await put();
    await testDatabase.pool.query(
      `UPDATE mail_message SET created_at = now() - interval '4 days' WHERE id = $1`,
      [id],
    );
    await startSender();
    expect(await settled(id)).toMatchObject({ state: 'failed', error: expect.stringContaining('3 ngày') });
    expect(received).toEqual([]);
  });

  test('stays queued, to be tried again, when no server answers', async () => {
    const { put, find, startSender } = await outbox('smtp://127.0.0.1:9');
    await startSender();
    const id = await put();
    await expect
      .poll(() => find(id), { timeout: 10_000 })
      .toMatchObject({ state: 'queued', error: expect.stringContaining('ECONNREFUSED') });
  });

  test('stays queued without a mail server in the settings', async () => {
    const { put, find, startSender } = await outbox(undefined);
    await startSender();
    expect(await find(await put())).toEqual({ state: 'queued', error: null });
  });
});
