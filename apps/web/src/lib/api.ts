import type { ProblemReply } from '@parindex/contract';
import { newId } from './ids.ts';
import { reportLost, reportReached } from './network.ts';
import { NetworkLost, Refusal, ServerFault } from './refusal.ts';
import { logInAgain } from './session-lost.ts';

export type RequestOptions = {
  signal?: AbortSignal;
  /** Client-made id of this act: repeating it gives the first reply. Made here when absent. */
  id?: string;
  /** A 401 is an answer here (logging in itself), not a lost session. */
  withoutSession?: boolean;
};

type Query = Readonly<Record<string, string | number | undefined>>;

/** The one way to the server: JSON both ways, refusals as `Refusal`, a lost session is mended in place. */
export const api = {
  get: <Reply>(path: string, query: Query = {}, options: RequestOptions = {}): Promise<Reply> =>
    send('GET', withQuery(path, query), undefined, options),
  post: <Reply>(path: string, body: unknown = {}, options: RequestOptions = {}): Promise<Reply> =>
    send('POST', path, body, { ...options, id: options.id ?? newId() }),
  put: <Reply>(path: string, body: unknown, options: RequestOptions = {}): Promise<Reply> =>
    send('PUT', path, body, options),
  patch: <Reply>(path: string, body: unknown, options: RequestOptions = {}): Promise<Reply> =>
    send('PATCH', path, body, options),
  delete: <Reply>(path: string, body: unknown = {}, options: RequestOptions = {}): Promise<Reply> =>
    send('DELETE', path, body, options),
};

/** Headers that the server asks of every act. */
export const actHeaders = { accept: 'application/json', 'x-parindex-csrf': '1' } as const;

/** A path with the parts of the query that are present. */
export const withQuery = (path: string, query: Query): string => {
  const present = Object.entries(query).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, String(value)]],
  );
  return present.length === 0 ? path : `${path}?${new URLSearchParams(present)}`;
};

/** Turns a reply that is no success into the error that says so. */
export const errorOf = (status: number, body: string): Refusal | ServerFault => {
  const reply = parseProblems(body);
  return reply.problems.length > 0
    ? new Refusal(status, reply.problems, reply.requestId)
    : new ServerFault(status, reply.requestId);
};

/** The session ended meanwhile; a wrong code or password is another thing and an answer. */
export const isLostSession = (error: Refusal | ServerFault): boolean =>
  error instanceof Refusal && error.has('session.required');

const send = async <Reply>(
  method: string,
  path: string,
  body: unknown,
  options: RequestOptions,
): Promise<Reply> => {
  const response = await reach(path, {
    method,
    credentials: 'same-origin',
    headers: {
      ...actHeaders,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(options.id === undefined ? {} : { 'idempotency-key': options.id }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  });
  const text = await response.text();
  if (response.ok) return (text === '' ? null : JSON.parse(text)) as Reply;
  const error = errorOf(response.status, text);
  if (!isLostSession(error) || options.withoutSession === true) throw error;
  await logInAgain();
  return send(method, path, body, options);
};

const reach = async (path: string, init: RequestInit): Promise<Response> => {
  const began = Date.now();
  try {
    const response = await fetch(path, init);
    if ([502, 503, 504].includes(response.status)) throw new TypeError('gateway');
    reportReached(began);
    return response;
  } catch (fault) {
    if (fault instanceof DOMException && fault.name === 'AbortError') throw fault;
    reportLost();
    throw new NetworkLost();
  }
};

const parseProblems = (body: string): ProblemReply => {
  try {
    const reply = JSON.parse(body) as Partial<ProblemReply>;
    return {
      problems: Array.isArray(reply.problems) ? reply.problems : [],
      requestId: reply.requestId ?? '',
    };
  } catch {
    return { problems: [], requestId: '' };
  }
};
