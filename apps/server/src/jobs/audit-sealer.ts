import { setInterval } from 'node:timers';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../deps.ts';
import type { AuditHeads } from '../files/audit-heads.ts';
import { sealPending } from '../store/audit-chain.store.ts';

/** Seals new audit entries every second, and keeps the head of the chain in a signed file outside the database. */
export const startAuditSealer = (
  app: FastifyInstance,
  deps: Pick<Deps, 'database' | 'clock'>,
  heads: AuditHeads,
) => {
  let busy = false;
  let kept = '';
  let everything = true;
  const seal = async () => {
    const head = await sealPending(deps.database, { everything });
    everything = false;
    if (!head || head.no === kept) return;
    await heads.write(head, deps.clock().toISOString().slice(0, 10));
    kept = head.no;
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
