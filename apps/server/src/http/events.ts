import { setInterval } from 'node:timers';
import { problem } from '@parindex/domain';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Change } from '../store/change.store.ts';
import { createChangeFeed } from '../use-cases/change-feed.ts';
import { sessionOf, type Wiring } from './endpoint.ts';
import { sendProblems } from './replies.ts';

const pollEvery = 500;

/**
 * Server-sent events: hints that a topic has something new, never data. One poll of the change table per process, with
 * an overlap, since commit order is not id order.
 */
export const registerEvents = (wiring: Wiring) => {
  const { app, database } = wiring;
  const listeners = new Set<FastifyReply>();
  const feed = createChangeFeed(database);

  const poll = async () => {
    const fresh = await feed.fresh();
    for (const reply of listeners) send(reply, fresh);
  };
  const stop = repeat(app, pollEvery, async () => {
    if (listeners.size > 0) await poll();
  });
  const stopDropping = repeat(app, 60_000, feed.dropOld);

  app.route({
    method: 'GET',
    url: '/api/events',
    handler: async (request, reply) => {
      if (!(await sessionOf(wiring, request, wiring.clock())))
        return sendProblems(request, reply, [problem('session.required')]);
      reply.hijack();
      reply.raw.writeHead(200, {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      });
      reply.raw.write('retry: 2000\n\n');
      if (listeners.size === 0) await feed.skip();
      listeners.add(reply);
      request.raw.on('close', () => listeners.delete(reply));
    },
  });

  // Before `onClose`, which waits for open connections.
  app.addHook('preClose', async () => {
    stop();
    stopDropping();
    for (const reply of listeners) reply.raw.end();
    listeners.clear();
  });
};

const send = (reply: FastifyReply, changes: readonly Change[]) => {
  for (const { topic, version } of changes)
    reply.raw.write(`event: change\ndata: ${JSON.stringify({ topic, version })}\n\n`);
  if (changes.length === 0 && Math.random() < 0.03) reply.raw.write(':\n\n');
};

/** Runs again and again, one at a time; a fault is logged and does not end it. */
const repeat = (app: FastifyInstance, every: number, work: () => Promise<void>) => {
  let busy = false;
  const timer = setInterval(async () => {
    if (busy) return;
    busy = true;
    try {
      await work();
    } catch (fault) {
      app.log.error(fault, 'event feed');
    } finally {
      busy = false;
    }
  }, every);
  return () => clearInterval(timer);
};
