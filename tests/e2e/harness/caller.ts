/** Somebody who speaks to the running program without a browser, as the web pages do underneath. */
export type Caller = Readonly<{
  get: <Reply>(path: string) => Promise<Reply>;
  post: <Reply>(path: string, body?: object) => Promise<Reply>;
  put: <Reply>(path: string, body: object) => Promise<Reply>;
  /** A file as the pages send it: its bytes are the body. */
  send: <Reply>(path: string, bytes: Uint8Array, headers: Record<string, string>) => Promise<Reply>;
}>;

/** A refusal ends the story: its problems are the message. */
export const caller = (baseURL: string, cookie: string): Caller => {
  const ask = async <Reply>(path: string, init: RequestInit): Promise<Reply> => {
    const reply = await fetch(`${baseURL}${path}`, {
      ...init,
      headers: { cookie, 'x-parindex-csrf': '1', ...init.headers },
    });
    const text = await reply.text();
    if (!reply.ok) throw new Error(`${init.method ?? 'GET'} ${path}: ${reply.status} ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as Reply;
  };
  const json =
    (method: string) =>
    (path: string, body: object = {}) =>
      ask<never>(path, {
        method,
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      });
  return {
    get: (path) => ask(path, {}),
    post: json('POST'),
    put: json('PUT'),
    send: (path, bytes, headers) =>
      ask(path, { method: 'POST', body: bytes as Uint8Array<ArrayBuffer>, headers }),
  };
};

/** Logs in; a password that somebody else set is changed first, as every person must. */
export async function logIn(
  baseURL: string,
  { username, password, next }: { username: string; password: string; next?: string },
): Promise<{ cookie: string; caller: Caller }> {
  const open = async (secret: string) => {
    const reply = await fetch(`${baseURL}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-parindex-csrf': '1' },
      body: JSON.stringify({ username, password: secret }),
    });
    if (!reply.ok) throw new Error(`${username} cannot log in: ${await reply.text()}`);
    const cookie = reply.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    return { cookie, caller: caller(baseURL, cookie) };
  };
  const first = await open(password);
  if (next === undefined) return first;
  await first.caller.post('/api/session/password', { current: password, next });
  return first;
}
