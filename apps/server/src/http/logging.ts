import type { FastifyLoggerOptions, RawServerDefault } from 'fastify';
import { type LoggerOptions, stdSerializers } from 'pino';
import { v7 as uuidv7 } from 'uuid';
import type { Config } from '../config.ts';

/** Structured log lines with the request id; never a query string (links carry secrets), a cookie or a body. */
export const loggerOptions = (config: Config): FastifyLoggerOptions<RawServerDefault> & LoggerOptions => ({
  level: config.logLevel,
  ...(config.logFile === '-' ? {} : { file: config.logFile }),
  base: null,
  timestamp: () => `,"at":"${new Date().toISOString()}"`,
  serializers: {
    req: (request) => ({ id: request.id, method: request.method, path: request.url.split('?')[0] }),
    res: (reply) => ({ status: reply.statusCode }),
    err: stdSerializers.err,
  },
});

export const newRequestId = (): string => uuidv7();
