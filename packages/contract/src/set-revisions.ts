import type { Decimal, Facts, Id, Instant, Outcome, RowDifference } from '@parindex/domain';
import { z } from 'zod';

const id = z.uuid();
const group = { roundId: id, groupId: id };

/** GET /api/rounds/:roundId/groups/:groupId/revision?to=…: what moving to that version would do; nothing is saved. */
export const previewRevisionInput = z.object({ ...group, to: id });

/** POST /api/rounds/:roundId/groups/:groupId/revision: `version` is that of the round. */
export const reviseSetInput = z.object({
  ...group,
  version: z.int().min(1),
  toVersionId: id,
  reason: z.string().max(2000),
  document: z.string().max(200),
});

/** An item in few words. */
export type RevisedItemReply = {
  readonly itemId: Id;
  readonly code: string;
  readonly name: string;
  readonly maxPoints: Decimal;
};

/** An item that is to be looked at again, both texts beside each other. */
export type ChangedItemReply = RevisedItemReply & {
  readonly before: ItemTextReply;
  readonly after: ItemTextReply;
  readonly differences: readonly RowDifference[];
};

export type ItemTextReply = {
  readonly code: string;
  readonly name: string;
  readonly maxPoints: Decimal;
  readonly wording: string;
  readonly evidence: string;
};

/** `claims`: figures that would wait for a look; `archived`: figures that would leave the sheet. */
export type RevisedUnitReply = {
  readonly unitId: Id;
  readonly name: string;
  readonly claims: number;
  readonly archived: number;
  readonly reopened: boolean;
  readonly receipt?: string;
};

export type RevisionPreviewReply = {
  readonly from: { readonly versionId: Id; readonly version: number };
  readonly to: { readonly versionId: Id; readonly version: number };
  readonly kept: number;
  readonly toReview: readonly ChangedItemReply[];
  readonly added: readonly RevisedItemReply[];
  readonly removed: readonly RevisedItemReply[];
  readonly units: readonly RevisedUnitReply[];
  /** The hour of submission has passed: units need an extension to submit again. */
  readonly submissionClosed: boolean;
};

export type RevisedSetReply = {
  readonly version: number;
  readonly toReview: number;
  readonly reopened: number;
  readonly receiptsVoid: number;
};

/** The latest revision of a unit's set, as its sheet shows it. */
export type SheetRevisionReply = {
  readonly fromVersionId: Id;
  readonly from: number;
  readonly to: number;
  readonly at: Instant;
  readonly reason: string;
  readonly document: string;
  readonly voidedReceipt?: string;
};

/** An item that waits for a look: the text by which it was scored, and what it gave. */
export type ReviewReply = ItemTextReply & {
  readonly version: number;
  readonly outcome: Outcome;
  readonly differences: readonly RowDifference[];
};

/** GET /api/rounds/:roundId/units/:unitId/archived-items */
export type ArchivedItemsReply = {
  readonly items: readonly (RevisedItemReply & {
    readonly version: number;
    readonly facts: Facts;
    readonly outcome: Outcome;
    readonly evidence: readonly { readonly id: Id; readonly number?: string; readonly fileName?: string }[];
  })[];
};
