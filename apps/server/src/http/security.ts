import helmet from '@fastify/helmet';
import { problem } from '@parindex/domain';
import type { FastifyInstance } from 'fastify';
import { sendProblems } from './replies.ts';

/** Security headers from the first page: nothing inline, nothing from elsewhere, never framed. */
export const registerSecurity = async (app: FastifyInstance, publicUrl: string) => {
  const secure = publicUrl.startsWith('https:');
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'blob:', 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'", 'blob:'],
        frameSrc: ["'self'", 'blob:'],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.header('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=()');
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
    if (isSafe(request.method)) return;
    if (request.headers['x-parindex-csrf'] !== '1' || isForeign(request.headers, publicUrl))
      return sendProblems(request, reply, [problem('request.foreign-origin')]);
  });
};

const isSafe = (method: string) => method === 'GET' || method === 'HEAD' || method === 'OPTIONS';

/** A browser names the page that a request comes from; it must be ours. */
const isForeign = (
  headers: { origin?: string | undefined; host?: string | undefined },
  publicUrl: string,
) => {
  const { origin } = headers;
  if (origin === undefined) return false;
  return origin !== new URL(publicUrl).origin && !sameHost(origin, headers.host);
};

const sameHost = (origin: string, host: string | undefined) => {
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
};
