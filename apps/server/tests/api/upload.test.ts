import { createHash, randomBytes } from 'node:crypto';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { EntryDetailReply, UploadReply } from '@parindex/contract';
import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { useConDao } from '../harness/con-dao.ts';
import { useInstallation } from '../harness/installation.ts';

const limit = 8 * 1024 * 1024;
const the = useInstallation({ uploadLimitBytes: limit });
const conDao = useConDao(the);
let port = 0;
beforeAll(async () => {
  await conDao().app.listen({ port: 0, host: '127.0.0.1' });
  port = (conDao().app.server.address() as AddressInfo).port;
});

const scan = (size: number) => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(size - 9)]);
const open = (id: string, size: number, fileName = 'quet.pdf', username = 'daumoi.condao') =>
  conDao().as(username).post<UploadReply>('/api/uploads', { id, size, fileName });
const state = (id: string, username = 'daumoi.condao') =>
  conDao().as(username).get<UploadReply>(`/api/uploads/${id}`);
const attach = (code: string, id: string, fileName = 'quet.pdf', key = uuidv7()) =>
  conDao()
    .as('daumoi.condao')
    .post<{ evidenceId: string }>(
      `${conDao().entryUrl(code)}/evidence/file?uploadId=${id}&fileName=${fileName}`,
      {},
      { 'idempotency-key': key },
    );
const detail = async (code: string) =>
  (await conDao().as('daumoi.condao').get<EntryDetailReply>(conDao().entryUrl(code))).body;

/** Sends bytes over a real connection; with `cutAfter` the connection is torn down after so many. */
const sendOver = (id: string, offset: number, bytes: Buffer, cutAfter?: number) =>
  new Promise<number | 'cut'>((resolve) => {
    const sending = request(
      {
        port,
        method: 'PATCH',
        path: `/api/uploads/${id}?offset=${offset}`,
        headers: {
          cookie: conDao().as('daumoi.condao').cookie,
          'x-parindex-csrf': '1',
          'content-type': 'application/octet-stream',
          'content-length': bytes.length,
        },
      },
      (reply) => reply.resume().on('end', () => resolve(reply.statusCode ?? 0)),
    );
    sending.on('error', () => resolve('cut'));
    if (cutAfter === undefined) sending.end(bytes);
    else sending.write(bytes.subarray(0, cutAfter), () => sending.destroy());
  });

/** The server notices a cut a moment later than the sender. */
const settledOffset = async (id: string): Promise<number> => {
  for (let before = -1; ; ) {
    const { offset } = (await state(id)).body;
    if (offset === before && offset > 0) return offset;
    before = offset;
    await setTimeout(50);
  }
};

describe('a file that comes in pieces', () => {
  it('cut off at 90 %, goes on where it stood and has the same hash', async () => {
    const bytes = scan(6_000_000);
    const id = uuidv7();
    expect((await open(id, bytes.length)).body).toEqual({ id, size: bytes.length, offset: 0 });
    expect(await sendOver(id, 0, bytes, Math.floor(bytes.length * 0.9))).toBe('cut');
    const offset = await settledOffset(id);
    expect(offset).toBeLessThanOrEqual(bytes.length * 0.9);
    expect((await open(id, bytes.length)).body.offset).toBe(offset);
    expect(await sendOver(id, offset, bytes.subarray(offset))).toBe(200);
    const attached = await attach('1.1.1', id);
    expect(attached.status).toBe(200);
    const [evidence] = (await detail('1.1.1')).evidence;
    expect(evidence).toMatchObject({
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    const content = await conDao()
      .as('daumoi.condao')
      .get(`/api/evidence/${attached.body.evidenceId}/content`);
    expect(content.bytes.equals(bytes)).toBe(true);
  });

  it('is not attached while bytes are missing, and nothing of it is lost', async () => {
    const bytes = scan(100_000);
    const id = uuidv7();
    await open(id, bytes.length);
    await sendOver(id, 0, bytes.subarray(0, 60_000));
    expect((await attach('1.1.2', id)).problems).toEqual(['evidence.cut-off']);
    expect((await detail('1.1.2')).evidence).toEqual([]);
    expect((await state(id)).body.offset).toBe(60_000);
  });

  it('takes no byte twice: from another offset than it stands at it is refused', async () => {
    const bytes = scan(50_000);
    const id = uuidv7();
    await open(id, bytes.length);
    await sendOver(id, 0, bytes.subarray(0, 20_000));
    expect(await sendOver(id, 0, bytes)).toBe(409);
    expect(await sendOver(id, 30_000, bytes.subarray(30_000))).toBe(409);
    expect((await state(id)).body.offset).toBe(20_000);
  });

  it('takes not a byte more than was announced', async () => {
    const id = uuidv7();
    await open(id, 1000);
    await sendOver(id, 0, scan(5000));
    expect((await state(id)).body).toEqual({ id, size: 1000, offset: 1000 });
  });

  it('is attached once, however often the sender asks', async () => {
    const bytes = scan(30_000);
    const id = uuidv7();
    await open(id, bytes.length);
    await sendOver(id, 0, bytes);
    const key = uuidv7();
    const first = await attach('1.2', id, 'quet.pdf', key);
    const again = await attach('1.2', id, 'quet.pdf', key);
    expect(again.body).toEqual(first.body);
    expect((await detail('1.2')).evidence).toHaveLength(1);
    expect((await attach('1.2', id)).problems).toEqual(['evidence.upload-unknown']);
  });

  it.each([
    ['too large', limit + 1, 'lon.pdf', 'evidence.too-large'],
    ['empty', 0, 'rong.pdf', 'evidence.empty'],
    ['of a kind that is no evidence', 10, 'chay.exe', 'evidence.kind-not-allowed'],
    ['without a name', 10, '///', 'evidence.name-invalid'],
  ])('is refused before a byte is sent when it is %s', async (_what, size, fileName, code) => {
    expect((await open(uuidv7(), size, fileName)).problems).toEqual([code]);
  });

  it('belongs to who sends it', async () => {
    const id = uuidv7();
    await open(id, 1000);
    expect((await state(id, 'tuphap.condao')).problems).toEqual(['evidence.upload-unknown']);
    expect((await open(id, 1000, 'quet.pdf', 'tuphap.condao')).problems).toEqual(['evidence.upload-unknown']);
    await conDao().as('tuphap.condao').delete(`/api/uploads/${id}`);
    expect((await state(id)).status).toBe(200);
    await conDao().as('daumoi.condao').delete(`/api/uploads/${id}`);
    expect((await state(id)).problems).toEqual(['evidence.upload-unknown']);
  });
});
