import { afterEach, describe, expect, test, vi } from 'vitest';
import { api, withQuery } from './api.ts';
import { NetworkLost, Refusal, ServerFault, sentenceAt, sentencesElsewhere } from './refusal.ts';
import { onSessionLost } from './session-lost.ts';

const reply = (status: number, body: unknown) => new Response(JSON.stringify(body), { status });

const serve = (...replies: readonly (() => Response | Promise<Response>)[]) => {
  const calls: RequestInit[] = [];
  const left = [...replies];
  vi.stubGlobal('fetch', (_path: string, init: RequestInit) => {
    calls.push(init);
    return Promise.resolve().then(() => (left.shift() ?? (() => reply(500, {})))());
  });
  return calls;
};

const headerOf = (call: RequestInit | undefined, name: string) => new Headers(call?.headers).get(name);

afterEach(() => vi.unstubAllGlobals());

describe('one way to the server', () => {
  test('an act carries the header of our own pages and an id of its own', async () => {
    const calls = serve(() => reply(200, { id: 1 }));
    expect(await api.post('/api/x', { a: 1 })).toEqual({ id: 1 });
    expect(headerOf(calls[0], 'x-parindex-csrf')).toBe('1');
    expect(headerOf(calls[0], 'idempotency-key')).toMatch(/^[0-9a-f-]{36}$/);
    expect(calls[0]?.body).toBe('{"a":1}');
  });

  test('absent parts of a query are left out', () => {
    expect(withQuery('/api/x', { q: 'kế hoạch', page: undefined })).toBe('/api/x?q=k%E1%BA%BF+ho%E1%BA%A1ch');
    expect(withQuery('/api/x', {})).toBe('/api/x');
  });

  test('a refusal carries every reason, each at its input', async () => {
    serve(() =>
      reply(422, {
        problems: [
          { code: 'password.wrong', at: 'current' },
          { code: 'request.too-many', details: { seconds: 30 } },
        ],
        requestId: 'r1',
      }),
    );
    const error: unknown = await api.put('/api/x', {}).catch((fault: unknown) => fault);
    expect(error).toBeInstanceOf(Refusal);
    expect(sentenceAt(error, 'current')).toBe('Mật khẩu hiện tại không đúng. Nhập lại.');
    expect(sentencesElsewhere(error, ['current'])).toEqual(['Gửi quá nhiều lần. Thử lại sau 30 giây.']);
  });

  test('a fault keeps the request id', async () => {
    serve(() => reply(500, { problems: [], requestId: 'r2' }));
    const error: unknown = await api.get('/api/x').catch((fault: unknown) => fault);
    expect(error instanceof ServerFault && error.requestId).toBe('r2');
  });

  test('what does not arrive is a lost network, not a refusal', async () => {
    serve(() => Promise.reject(new TypeError('failed')));
    await expect(api.get('/api/x')).rejects.toBeInstanceOf(NetworkLost);
  });
});

describe('a lost session', () => {
  const lost = () => reply(401, { problems: [{ code: 'session.required' }], requestId: 'r' });

  test('is mended in place, and the same act goes on under the same id', async () => {
    const calls = serve(lost, () => reply(200, 'done'));
    const end = onSessionLost(() => Promise.resolve());
    expect(await api.post('/api/x')).toBe('done');
    end();
    expect(headerOf(calls[0], 'idempotency-key')).toBe(headerOf(calls[1], 'idempotency-key'));
  });

  test('is asked about once for all requests that met it', async () => {
    serve(
      lost,
      lost,
      () => reply(200, 1),
      () => reply(200, 2),
    );
    const asked = vi.fn(() => Promise.resolve());
    const end = onSessionLost(asked);
    expect(await Promise.all([api.get('/api/a'), api.get('/api/b')])).toEqual([1, 2]);
    end();
    expect(asked).toHaveBeenCalledOnce();
  });

  test('a wrong one-time code is no lost session, though it has the same status', async () => {
    serve(() => reply(401, { problems: [{ code: 'session.totp-wrong' }], requestId: 'r' }));
    await expect(api.post('/api/account/totp/confirm')).rejects.toBeInstanceOf(Refusal);
  });

  test('while logging in, a refusal is just the answer', async () => {
    serve(() => reply(401, { problems: [{ code: 'session.credentials' }], requestId: 'r' }));
    await expect(api.post('/api/session', {}, { withoutSession: true })).rejects.toBeInstanceOf(Refusal);
  });
});
