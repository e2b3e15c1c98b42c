import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setInterval } from 'node:timers';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../deps.ts';
import { type AuditHead, sealPending, signHead } from '../store/audit-chain.store.ts';

/** Seals new audit entries every second; writes the head of the chain once a day into a signed file outside. */
export const startAuditSealer = (
  app: FastifyInstance,
  deps: Pick<Deps, 'database' | 'secrets' | 'config' | 'clock'>,
) => {
  let busy = false;
  let anchored = '';
  let everything = true;
  const seal = async () => {
    const head = await sealPending(deps.database, { everything });
    everything = false;
    const day = deps.clock().toISOString().slice(0, 10);
    if (!head || day === anchored) return;
    await anchor(deps.config.dataFolder, day, head, deps.secrets.auditKey);
    anchored = day;
  };
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    seal()
      .catch((fault) => app.log.error(fault, 'audit sealer'))
      .finally(() => {
        busy = false;
      });
  }, 1000);
  app.addHook('preClose', async () => {
    clearInterval(timer);
    while (busy) await new Promise((resume) => setTimeout(resume, 10));
  });
};

const anchor = async (dataFolder: string, day: string, head: AuditHead, key: Buffer) => {
  const folder = join(dataFolder, 'audit-heads');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(join(folder, `${day}.json`), `${signHead(head, key)}\n`, { mode: 0o600 });
};
