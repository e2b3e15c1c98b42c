import type { EvidenceStoreReply } from '@parindex/contract';
import type { Id } from '@parindex/domain';
import {
  type Evidence,
  findEvidence,
  isCitedInHandedOver,
  listCitationsOf,
  listEvidenceOf,
} from '../../store/evidence.store.ts';
import { findIndexSetVersion, listIndexSetVersions } from '../../store/index-set.store.ts';
import type { Context } from '../context.ts';
import { view } from '../view.ts';
import { plainReply } from './evidence-reply.ts';

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

type Store = {
  readonly evidence: readonly Evidence[];
  readonly usedAt: ReadonlyMap<Id, readonly string[]>;
};

/** Kho tài liệu kiểm chứng của đơn vị — verb `evidence.read`: every document, where it is used. */
export const listEvidenceStore = view<{ unitId: Id }, Store, EvidenceStoreReply>({
  verb: 'evidence.read',
  load: async (context, input) => {
    const [evidence, citations, codes] = await Promise.all([
      listEvidenceOf(context.tx, input.unitId),
      listCitationsOf(context.tx, input.unitId),
      codesOfItems(context),
    ]);
    const usedAt = Map.groupBy(citations, (citation) => citation.evidenceId);
    return {
      evidence,
      usedAt: new Map(
        [...usedAt].map(([id, rows]) => [id, rows.map((row) => codes.get(row.itemId) ?? '').filter(Boolean)]),
      ),
    };
  },
  subject: (_store, input) => ({ unitId: input.unitId }),
  show: ({ evidence, usedAt }) => ({
    evidence: evidence.map((one) => ({
      ...plainReply(one),
      outsideYear: false,
      alsoAt: [],
      usedAt: [...new Set(usedAt.get(one.id) ?? [])],
    })),
  }),
});

const codesOfItems = async ({ tx }: Context): Promise<ReadonlyMap<Id, string>> => {
  const versions = await listIndexSetVersions(tx);
  const codes = new Map<Id, string>();
  for (const { versionId } of versions) {
    const stored = await findIndexSetVersion(tx, versionId);
    for (const row of stored?.set.rows ?? []) codes.set(row.id, row.code);
  }
  return codes;
};
