import type { EvidenceRevisionsReply } from '@parindex/contract';
import { authorityCodeOf, type Id, type Subject } from '@parindex/domain';
import {
  type Evidence,
  findEvidence,
  isCitedInHandedOver,
  listHandedOverCitations,
} from '../../store/evidence.store.ts';
import { type EvidenceRevision, listRevisions } from '../../store/evidence-revision.store.ts';
import { findIndexSetVersion } from '../../store/index-set.store.ts';
import { listAuthorities } from '../../store/round.store.ts';
import { preparedSet } from '../compiled-set.ts';
import type { Context } from '../context.ts';
import { view } from '../view.ts';

type Readable = { readonly evidence: Evidence; readonly subject: Subject };

/** Undefined where there is no such document. */
export const loadReadable = async (context: Context, evidenceId: Id): Promise<Readable | undefined> => {
  const evidence = await findEvidence(context.tx, evidenceId);
  if (!evidence) return undefined;
  const { unitId, restricted } = evidence;
  return {
    evidence,
    subject: {
      unitId,
      handedOver: await isCitedInHandedOver(context.tx, evidence.id),
      ...(restricted ? { restricted, authorityIds: await authoritiesOf(context, evidence) } : {}),
    },
  };
};

/** The authorities that appraise an item which cites the document. */
const authoritiesOf = async ({ tx }: Context, { id, unitId }: Evidence): Promise<readonly Id[]> => {
  const found: Id[] = [];
  for (const { roundId, itemId, indexSetVersionId } of await listHandedOverCitations(tx, id)) {
    const stored = await findIndexSetVersion(tx, indexSetVersionId);
    const item = stored && preparedSet(stored).items.get(itemId)?.row;
    const authorityId = item && (await listAuthorities(tx, roundId))(authorityCodeOf(item), unitId);
    if (authorityId !== undefined) found.push(authorityId);
  }
  return found;
};

type Input = { readonly evidenceId: Id; readonly revision?: number | undefined };
type Loaded = Readable & { readonly shown: Evidence };

/** Mở một tài liệu — verb `evidence.read`: those of the unit, and those who appraise it; an older revision by its number. */
export const readEvidence = view<Input, Loaded, Evidence>({
  verb: 'evidence.read',
  load: async (context, { evidenceId, revision }) => {
    const readable = await loadReadable(context, evidenceId);
    if (!readable) return undefined;
    const { evidence } = readable;
    if (revision === undefined || revision === evidence.revision) return { ...readable, shown: evidence };
    const old = (await listRevisions(context.tx, evidenceId)).find((one) => one.revision === revision);
    return old && { ...readable, shown: withFile(evidence, old) };
  },
  subject: ({ subject }) => subject,
  show: ({ shown }) => shown,
});

const withFile = ({ pageCount: _pages, ...evidence }: Evidence, old: EvidenceRevision): Evidence => {
  const { replacedAt: _at, ...file } = old;
  return { ...evidence, ...file };
};

/** Các bản trước của một tài liệu — verb `evidence.read`. */
export const listEvidenceRevisions = view<
  { evidenceId: Id },
  Readable & { readonly revisions: readonly EvidenceRevision[] },
  EvidenceRevisionsReply
>({
  verb: 'evidence.read',
  load: async (context, { evidenceId }) => {
    const readable = await loadReadable(context, evidenceId);
    return readable && { ...readable, revisions: await listRevisions(context.tx, evidenceId) };
  },
  subject: ({ subject }) => subject,
  show: ({ revisions }) => ({ revisions }),
});
