import type { FastifyReply, FastifyRequest } from 'fastify';
import { hashOfSecret } from '../use-cases/session/secret-link.ts';

export const sessionCookie = 'parindex_session';

/** The hash of the session secret that the browser sent, if any. */
export const tokenHashOf = (request: FastifyRequest): string | undefined => {
  const token = request.cookies[sessionCookie];
  return token === undefined ? undefined : hashOfSecret(token);
};

export const setSessionCookie = (reply: FastifyReply, token: string, secure: boolean, hours: number) =>
  reply.setCookie(sessionCookie, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure,
    maxAge: hours * 3600,
  });

export const clearSessionCookie = (reply: FastifyReply, secure: boolean) =>
  reply.clearCookie(sessionCookie, { path: '/', httpOnly: true, sameSite: 'strict', secure });
