import type { Id } from '@parindex/domain';
import { type Evidence, findEvidence, isCitedInHandedOver } from '../../store/evidence.store.ts';
import { view } from '../view.ts';

/** Mở một tài liệu — verb `evidence.read`: those of the unit, and those who appraise it. */
export const readEvidence = view<{ evidenceId: Id }, { evidence: Evidence; handedOver: boolean }, Evidence>({
  verb: 'evidence.read',
  load: async ({ tx }, input) => {
    const evidence = await findEvidence(tx, input.evidenceId);
    return evidence && { evidence, handedOver: await isCitedInHandedOver(tx, evidence.id) };
  },
  subject: ({ evidence, handedOver }) => ({ unitId: evidence.unitId, handedOver }),
  show: ({ evidence }) => evidence,
});
