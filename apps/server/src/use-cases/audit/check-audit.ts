import { ok } from '@parindex/domain';
import { type AuditCheck, checkAudit as checkChain } from '../../store/audit-check.store.ts';
import { useCase } from '../use-case.ts';

/** Kết quả kiểm tra nhật ký — `unreadableHeads` are files beside the database whose signature is wrong. */
export type CheckedAudit = AuditCheck & { readonly unreadableHeads: readonly string[] };

/**
 * Kiểm tra nhật ký — verb `audit.check`: recomputes every entry's code, every block and every head that is kept
 * outside. A break is a finding, not a refusal; it goes into the log as well.
 */
export const checkAudit = useCase<Record<string, never>, CheckedAudit, CheckedAudit, CheckedAudit>({
  verb: 'audit.check',
  load: async ({ tx, services }) => {
    const { heads, unreadable } = await services.auditHeads.read();
    return { ...(await checkChain(tx, services.auditKey, heads)), unreadableHeads: unreadable };
  },
  subject: () => ({}),
  decide: (checked) => ok(checked),
  save: async (_context, checked) =>
    ok({
      reply: checked,
      audit: {
        subject: 'audit',
        content: {
          entries: checked.entries,
          blocks: checked.blocks,
          whole: checked.firstBad === undefined,
          ...(checked.firstBad ? { firstBad: { ...checked.firstBad } } : {}),
        },
      },
    }),
});
