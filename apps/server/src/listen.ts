import { startText } from '@parindex/text';
import type { FastifyInstance } from 'fastify';
import type { Config } from './config.ts';
import { StartRefusal } from './store/start-refusal.ts';

/** Opens the port, or says in one sentence why it cannot. */
export async function listen(app: FastifyInstance, { host, port }: Config): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    throw refusalFor(error, host, port) ?? error;
  }
}

function refusalFor(error: unknown, host: string, port: number): StartRefusal | undefined {
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'EADDRINUSE':
      return new StartRefusal(startText.portTaken(port, host));
    case 'EACCES':
      return new StartRefusal(startText.portForbidden(port));
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new StartRefusal(startText.hostUnknown(host));
    default:
      return undefined;
  }
}

/** Stops taking requests and ends the open ones; a stream that does not end is cut after five seconds. */
export async function closeHttp(app: FastifyInstance): Promise<void> {
  const cut = setTimeout(() => app.server.closeAllConnections(), 5_000);
  await app.close();
  clearTimeout(cut);
}
