import cookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import { problem } from '@parindex/domain';
import fastify, { type FastifyInstance } from 'fastify';
import { openAccounts } from './demonstration.ts';
import type { Deps } from './deps.ts';
import { openAuditHeads } from './files/audit-heads.ts';
import { openVault } from './files/evidence-vault.ts';
import { createTextReader } from './files/text/text-reader.ts';
import { openUploadHall } from './files/upload-hall.ts';
import type { Wiring } from './http/endpoint.ts';
import { registerEvents } from './http/events.ts';
import { loggerOptions, newRequestId } from './http/logging.ts';
import { registerFaultReplies, sendProblems } from './http/replies.ts';
import { registerRoutes } from './http/routes/index.ts';
import { registerSecurity } from './http/security.ts';
import { registerWeb } from './http/web.ts';
import { startAuditSealer } from './jobs/audit-sealer.ts';
import { findBlobText } from './store/evidence-text.store.ts';
import { insertMail } from './store/mail.store.ts';
import type { Services } from './use-cases/context.ts';
import { dayIn } from './use-cases/province-day.ts';
import { createRunner, type Runner } from './use-cases/runner.ts';

/** The services and the runner: what HTTP, command line and demonstration share. */
export async function buildRunner(deps: Deps): Promise<{ runner: Runner; services: Services }> {
  const { config, queue } = deps;
  const reader = createTextReader();
  const services: Services = {
    vault: await openVault(config.dataFolder),
    uploads: await openUploadHall(config.dataFolder, deps.clock),
    readContent: reader.readContent,
    readText: async ({ path, sha256 }, mediaType) =>
      (await findBlobText(deps.database, sha256)) ?? reader.readText(path, mediaType),
    auditKey: deps.secrets.auditKey,
    auditHeads: openAuditHeads(config.dataFolder, deps.secrets.auditKey),
    uploadLimitBytes: config.uploadLimitBytes,
    publicUrl: config.publicUrl,
    timeZone: config.timeZone,
    surveyPerMinute: config.surveyPerMinute,
    sessionHours: config.sessionHours,
    enqueueMail: async (tx, mail) => {
      const mailId = await insertMail(tx, mail);
      await queue.send(tx, 'mail.send', { mailId });
    },
  };
  return { runner: createRunner(deps.database, services), services };
}

/** Wires the program together. */
export async function buildApp(deps: Deps): Promise<FastifyInstance> {
  const { config } = deps;
  const { runner, services } = await buildRunner(deps);
  const app: FastifyInstance = fastify({
    forceCloseConnections: true,
    bodyLimit: 1024 * 1024,
    trustProxy: 'loopback',
    logger: loggerOptions(config),
    genReqId: newRequestId,
  });
  const wiring: Wiring = {
    app,
    database: deps.database,
    runner,
    services,
    clock: deps.clock,
    dayOf: dayIn(config.timeZone),
    secureCookies: config.publicUrl.startsWith('https:'),
    openAccounts: () => openAccounts(deps.database),
  };
  await app.register(cookie);
  await registerSecurity(app, config.publicUrl);
  await app.register(rateLimit, {
    global: false,
    errorResponseBuilder: () => ({ statusCode: 429, tooMany: true }),
  });
  registerFaultReplies(app);
  registerRoutes(wiring);
  registerEvents(wiring);
  app.all('/api/*', (request, reply) => sendProblems(request, reply, [problem('subject.unknown')]));
  await registerWeb(app, deps.webFolder);
  startAuditSealer(app, deps, services.auditHeads);
  return app;
}
