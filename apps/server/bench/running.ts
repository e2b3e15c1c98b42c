import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { buildRunner } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import type { Deps } from '../src/deps.ts';
import { insertSession } from '../src/store/session.store.ts';
import type { Services } from '../src/use-cases/context.ts';
import type { Runner } from '../src/use-cases/runner.ts';
import { hashOfSecret, newSecret } from '../src/use-cases/session/secret-link.ts';
import { type Closers, joinOrOpen } from '../src/wiring.ts';
import { makeFolder, startProgram } from '../tests/harness/program.ts';

/** The whole program in a process of its own, with its embedded, durable PostgreSQL, and a second way in to prepare data. */
export type Running = Readonly<{
  port: number;
  pid: number;
  deps: Deps;
  runner: Runner;
  services: Services;
  /** The cookie of a fresh session. */
  logIn: (personId: string) => Promise<string>;
  stop: () => Promise<void>;
}>;

export const startForBench = async (settings: Record<string, string> = {}): Promise<Running> => {
  const { folder, remove } = await makeFolder();
  const dataFolder = join(folder, 'data');
  // e.g. BENCH_NODE_OPTIONS=--cpu-prof to see where the program spends its time
  const options = process.env.BENCH_NODE_OPTIONS;
  const program = await startProgram(dataFolder, {
    ...settings,
    ...(options === undefined ? {} : { NODE_OPTIONS: options }),
  });
  if (!(await program.isReady())) throw new Error(program.output());
  const closers: Closers = [];
  const { config } = readConfig({ DATA_DIR: dataFolder, LOG_LEVEL: 'silent' }, []);
  const deps = await joinOrOpen(config, closers, () => undefined);
  const { runner, services } = await buildRunner(deps);
  return {
    port: program.port,
    pid: program.process.pid ?? 0,
    deps,
    runner,
    services,
    logIn: async (personId) => {
      const token = newSecret();
      await insertSession(deps.database, {
        tokenHash: hashOfSecret(token),
        personId,
        now: new Date().toISOString(),
        expiresAt: '2099-01-01T00:00:00.000Z',
        device: 'bench',
      });
      return `parindex_session=${token}`;
    },
    stop: async () => {
      for (const close of closers.toReversed()) await close();
      program.process.kill('SIGTERM');
      await program.ended;
      await remove();
    },
  };
};

export type Answer = { readonly status: number; readonly body: string };
export type Call = (
  method: 'GET' | 'PUT' | 'POST',
  path: string,
  cookie: string,
  body?: unknown,
) => Promise<Answer>;

/** Speaks HTTP to the program over connections that stay open, as browsers do. */
export const openClient = (port: number, connections = 50): { call: Call; close: () => void } => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const call: Call = (method, path, cookie, body) =>
    new Promise((resolve, reject) => {
      const text = body === undefined ? undefined : JSON.stringify(body);
      const sent = request(
        {
          agent,
          port,
          path,
          method,
          host: '127.0.0.1',
          headers: {
            cookie,
            'x-parindex-csrf': '1',
            ...(text === undefined
              ? {}
              : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
          },
        },
        (reply) => {
          let answer = '';
          reply.setEncoding('utf8');
          reply.on('data', (piece: string) => {
            answer += piece;
          });
          reply.on('end', () => resolve({ status: reply.statusCode ?? 0, body: answer }));
        },
      );
      sent.on('error', reject);
      sent.end(text);
    });
  return { call, close: () => agent.destroy() };
};
