import type { DemonstrationAccounts } from '@parindex/contract';
import { type Actor, type Instant, type Problem, problem, type Result } from '@parindex/domain';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Kysely } from 'kysely';
import type { z } from 'zod';
import type { OpenSession } from '../store/session.store.ts';
import type { Database } from '../store/tables.ts';
import { type Ask, nobody, type Services } from '../use-cases/context.ts';
import type { Runner } from '../use-cases/runner.ts';
import { currentSession } from '../use-cases/session/current-session.ts';
import type { UseCase } from '../use-cases/use-case.ts';
import type { View } from '../use-cases/view.ts';
import { sendProblems } from './replies.ts';
import { tokenHashOf } from './session-cookie.ts';

/** What every route needs; made once by `app.ts`. */
export type Wiring = {
  readonly app: FastifyInstance;
  readonly database: Kysely<Database>;
  readonly runner: Runner;
  readonly services: Services;
  readonly clock: () => Date;
  readonly dayOf: (now: Date) => string;
  readonly secureCookies: boolean;
  /** What the log-in page offers to everybody; none unless the data are a demonstration. */
  readonly openAccounts: () => Promise<DemonstrationAccounts | undefined>;
};

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

type Options = {
  /** No session needed. */
  readonly open?: true;
  /** Also for a person who must first change the password. */
  readonly beforePasswordChange?: true;
  /** Bytes of body; the application's own limit otherwise. */
  readonly bodyLimit?: number;
  /** At most so many requests a minute from one address. */
  readonly perMinute?: number;
};

/** One route per use case: parse → session → act → reply or problems. */
export const act = <Input, Loaded, Decision, Reply>(
  wiring: Wiring,
  method: Exclude<Method, 'GET'>,
  path: string,
  schema: z.ZodType<Input>,
  useCase: UseCase<Input, Loaded, Decision, Reply>,
  options: Options = {},
) =>
  handle(wiring, method, path, options, async (request, ask) =>
    withInput(schema, request, (input) => wiring.runner.act(useCase, ask, input)),
  );

/** One route per view. */
export const look = <Input, Loaded, Reply>(
  wiring: Wiring,
  path: string,
  schema: z.ZodType<Input>,
  view: View<Input, Loaded, Reply>,
  options: Options = {},
) =>
  handle(wiring, 'GET', path, options, async (request, ask) =>
    withInput(schema, request, (input) => wiring.runner.look(view, ask, input)),
  );

/** A route that sends something else than JSON (files, streams), or sets cookies; same session, same refusals. */
export const handle = (
  wiring: Wiring,
  method: Method,
  path: string,
  options: Options,
  work: (request: FastifyRequest, ask: Ask, reply: FastifyReply) => Promise<Result<unknown> | 'sent'>,
) => {
  wiring.app.route({
    method,
    url: path,
    ...(options.bodyLimit === undefined ? {} : { bodyLimit: options.bodyLimit }),
    ...(options.perMinute === undefined
      ? {}
      : { config: { rateLimit: { max: options.perMinute, timeWindow: 60_000 } } }),
    handler: async (request, reply) => {
      const admitted = await admit(wiring, request, options);
      if ('problem' in admitted) return sendProblems(request, reply, [admitted.problem]);
      const result = await work(request, admitted.ask, reply);
      if (result === 'sent') return reply;
      if (!result.ok) return sendProblems(request, reply, result.problems);
      return reply.send(result.value ?? null);
    },
  });
};

const admit = async (
  wiring: Wiring,
  request: FastifyRequest,
  options: Options,
): Promise<{ ask: Ask } | { problem: Problem }> => {
  const now = wiring.clock();
  const session = await sessionOf(wiring, request, now);
  if (!options.open && !session) return { problem: problem('session.required') };
  if (session?.mustChangePassword && !options.beforePasswordChange && !options.open)
    return { problem: problem('password.must-change') };
  return { ask: askOf(request, session?.actor ?? nobody, now.toISOString()) };
};

const askOf = (request: FastifyRequest, actor: Actor, now: Instant): Ask => {
  const key = request.headers['idempotency-key'];
  return {
    actor,
    now,
    requestId: request.id,
    device: String(request.headers['user-agent'] ?? ''),
    ...(typeof key === 'string' && isUuid(key) ? { requestKey: key } : {}),
  };
};

/** The session of the cookie. */
export const sessionOf = async (
  wiring: Wiring,
  request: FastifyRequest,
  now: Date,
): Promise<OpenSession | undefined> => {
  const tokenHash = tokenHashOf(request);
  if (tokenHash === undefined) return undefined;
  const { sessionHours } = wiring.services;
  return currentSession(wiring.database, { tokenHash, now, today: wiring.dayOf(now), sessionHours });
};

/** Path, query and body are one input; a name that stands in two of them is the path's. */
export const withInput = async <Input, Reply>(
  schema: z.ZodType<Input>,
  request: FastifyRequest,
  next: (input: Input) => Promise<Result<Reply>>,
): Promise<Result<Reply>> => {
  const raw = { ...objectOf(request.body), ...objectOf(request.query), ...objectOf(request.params) };
  const parsed = schema.safeParse(raw);
  if (parsed.success) return next(parsed.data);
  return {
    ok: false,
    problems: parsed.error.issues.map((issue) => problem('request.malformed', {}, issue.path.join('.'))),
  };
};

const objectOf = (value: unknown): Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};

const isUuid = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
