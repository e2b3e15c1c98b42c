import type { ReviewReply, SheetRevisionReply } from '@parindex/contract';
import { type Entry, type Id, planRevision } from '@parindex/domain';
import { type CompiledItem, outcomeOf } from '@parindex/scoring';
import { findIndexSetVersion, type StoredIndexSet } from '../../store/index-set.store.ts';
import { findVoidedReceipt, listRevisions } from '../../store/set-revision.store.ts';
import { preparedSet } from '../compiled-set.ts';
import type { Context } from '../context.ts';

/** The item as it was when its claim was entered, where the set has moved on since. */
export type EarlierItem = { readonly version: number; readonly compiled: CompiledItem };

/** Which of these claims were scored by an earlier version than the sheet's own. */
export const loadEarlierItems = async (
  { tx }: Pick<Context, 'tx'>,
  present: StoredIndexSet,
  entries: Iterable<Entry>,
): Promise<ReadonlyMap<Id, EarlierItem>> => {
  const old = [...entries].filter(({ scoredBy }) => scoredBy !== undefined && scoredBy !== present.versionId);
  const versions = new Map<Id, StoredIndexSet | undefined>();
  for (const versionId of new Set(old.map(({ scoredBy }) => scoredBy ?? '')))
    versions.set(versionId, await findIndexSetVersion(tx, versionId));
  return new Map(
    old.flatMap(({ itemId, scoredBy }): [Id, EarlierItem][] => {
      const stored = versions.get(scoredBy ?? '');
      const compiled = stored && preparedSet(stored).items.get(itemId);
      return compiled ? [[itemId, { version: stored.set.version, compiled }]] : [];
    }),
  );
};

/** What somebody must see to confirm a claim under the new text: the old one, what differs, what the claim gave. */
export const reviewReply = (
  entry: Entry,
  compiled: CompiledItem,
  earlier: EarlierItem | undefined,
): { readonly review?: ReviewReply } => {
  if (entry.state !== 'to-review' || earlier === undefined) return {};
  const { row } = earlier.compiled;
  const [changed] = planRevision({ rows: [row] }, { rows: [compiled.row] }).toReview;
  return {
    review: {
      version: earlier.version,
      code: row.code,
      name: row.name,
      maxPoints: row.maxPoints,
      wording: row.wording,
      evidence: row.evidence,
      outcome: outcomeOf(earlier.compiled.rule.evaluate(entry.facts)),
      differences: changed?.differences ?? [],
    },
  };
};

/** The latest change of the group's set, with the receipt of this unit that it made void. */
export const revisionOfSheet = async (
  { tx }: Pick<Context, 'tx'>,
  { roundId, groupId, unitId }: { roundId: Id; groupId: Id; unitId: Id },
): Promise<{ readonly revision?: SheetRevisionReply }> => {
  const [latest] = await listRevisions(tx, roundId, groupId);
  if (!latest) return {};
  const [from, to, voidedReceipt] = await Promise.all([
    findIndexSetVersion(tx, latest.fromVersionId),
    findIndexSetVersion(tx, latest.toVersionId),
    findVoidedReceipt(tx, latest.id, unitId),
  ]);
  if (!from || !to) return {};
  return {
    revision: {
      fromVersionId: latest.fromVersionId,
      from: from.set.version,
      to: to.set.version,
      at: latest.at,
      reason: latest.reason,
      document: latest.document,
      ...(voidedReceipt === undefined ? {} : { voidedReceipt }),
    },
  };
};
