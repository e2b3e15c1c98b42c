import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/**
 * The built web application: hashed files for ever, the two pages never cached. `/cong-khai` and `/khao-sat` get the
 * small public page, every other address the staff application.
 */
export const registerWeb = async (app: FastifyInstance, folder: string) => {
  if (!existsSync(join(folder, 'index.html'))) return;
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    wildcard: true,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const hashed = path.includes(`${join(folder, 'assets')}/`);
      reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const page = (name: string) => ({
    method: 'GET' as const,
    handler: async (_request: unknown, reply: { sendFile: (name: string) => unknown }) =>
      reply.sendFile(name),
  });
  for (const url of ['/cong-khai', '/cong-khai/*', '/khao-sat', '/khao-sat/*'])
    app.route({ url, ...page('public.html') });
  app.route({ url: '/', ...page('index.html') });
  app.setNotFoundHandler((request, reply) => {
    if (request.method !== 'GET' || request.url.startsWith('/api/')) return reply.code(404).send();
    return reply.sendFile('index.html');
  });
};
