import type { Role } from '@parindex/domain';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll } from 'vitest';
import { buildApp } from '../../src/app.ts';
import { insertAccount } from '../../src/store/account.store.ts';
import { insertPerson, insertPost } from '../../src/store/person.store.ts';
import { insertSession } from '../../src/store/session.store.ts';
import { insertUnit } from '../../src/store/unit.store.ts';
import { hashOfSecret, newSecret } from '../../src/use-cases/session/secret-link.ts';
import type { TestInstallation } from './installation.ts';

/** What came back over HTTP. `Reply` is what the contract promises for this route. */
export type Came<Reply> = {
  readonly status: number;
  readonly body: Reply;
  readonly problems: readonly string[];
  readonly headers: Readonly<Record<string, unknown>>;
  readonly bytes: Buffer;
};

/** Somebody with an open session, speaking to the program over HTTP in-process. */
export type Speaker = {
  readonly get: <Reply>(url: string, headers?: Record<string, string>) => Promise<Came<Reply>>;
  readonly post: <Reply>(
    url: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) => Promise<Came<Reply>>;
  readonly put: <Reply>(
    url: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) => Promise<Came<Reply>>;
  readonly patch: <Reply>(url: string, body?: unknown) => Promise<Came<Reply>>;
  readonly delete: <Reply>(url: string, body?: unknown) => Promise<Came<Reply>>;
  /** The header of the session, for tests that need a connection of their own. */
  readonly cookie: string;
};

/** The people of a test file: each is named, has one post, and keeps one session. */
export const useNamedPeople = (
  the: () => TestInstallation,
  posts: Readonly<Record<string, Role>>,
): { readonly as: (name: string) => Speaker } => {
  const tokens = new Map<string, string>();
  let app: FastifyInstance | undefined;
  beforeAll(async () => {
    const { deps } = the();
    app = await buildApp({ ...deps, config: { ...deps.config, logFile: '-' } });
    const unitId = uuidv7();
    await insertUnit(deps.database, {
      id: unitId,
      kind: 'department',
      name: 'Sở Nội vụ',
      shortName: 'SNV',
      position: 1,
    });
    for (const [name, role] of Object.entries(posts))
      tokens.set(name, await registerWithSession(the(), name, role, unitId));
  });
  afterAll(() => app?.close());
  return {
    as: (name) => {
      if (app === undefined) throw new Error('people are there only while tests run');
      return speaker(app, tokens.get(name));
    },
  };
};

export const registerWithSession = async (
  { deps: { database, clock } }: TestInstallation,
  fullName: string,
  role: Role,
  unitId: string,
): Promise<string> => {
  const personId = uuidv7();
  const token = newSecret();
  await insertPerson(database, { id: personId, fullName });
  await insertAccount(database, {
    personId,
    username: `person-${personId}`,
    passwordHash: '',
    mustChangePassword: false,
  });
  await insertPost(database, { id: uuidv7(), personId, role, unitId });
  await insertSession(database, {
    tokenHash: hashOfSecret(token),
    personId,
    now: clock().toISOString(),
    expiresAt: '2099-01-01T00:00:00.000Z',
    device: 'test',
  });
  return token;
};

/** Speaks to the program with this session, or with none. */
export const speaker = (app: FastifyInstance, token: string | undefined): Speaker => {
  const send = async <Reply>(options: InjectOptions): Promise<Came<Reply>> => {
    const response = await app.inject({
      ...options,
      headers: { 'x-parindex-csrf': '1', ...options.headers },
      ...(token === undefined ? {} : { cookies: { parindex_session: token } }),
    });
    const isJson = String(response.headers['content-type'] ?? '').includes('json');
    const body = isJson && response.body !== '' ? JSON.parse(response.body) : undefined;
    return {
      status: response.statusCode,
      body: body as Reply,
      problems: codesOf(body),
      headers: response.headers,
      bytes: response.rawPayload,
    };
  };
  return {
    get: (url, headers = {}) => send({ method: 'GET', url, headers }),
    post: (url, body = {}, headers = {}) =>
      send({ method: 'POST', url, headers, payload: body as Buffer | object }),
    put: (url, body = {}, headers = {}) =>
      send({ method: 'PUT', url, headers, payload: body as Buffer | object }),
    patch: (url, body = {}) => send({ method: 'PATCH', url, payload: body as object }),
    delete: (url, body = {}) => send({ method: 'DELETE', url, payload: body as object }),
    cookie: token === undefined ? '' : `parindex_session=${token}`,
  };
};

const codesOf = (body: unknown): readonly string[] => {
  const { problems } = (body ?? {}) as { problems?: readonly { code: string }[] };
  return (problems ?? []).map(({ code }) => code);
};
