import type {
  AgendaReason,
  AppraisalState,
  AssessmentState,
  AttentionReason,
  Day,
  Decimal,
  Explanation,
  Facts,
  Id,
  Instant,
  Item,
  Outcome,
  RuleInput,
  SettledSource,
  Trace,
  Verb,
} from '@parindex/domain';
import { z } from 'zod';
import { factsInput } from './assessments.ts';
import type { ObjectionReply } from './objections.ts';

const id = z.uuid();
const round = { roundId: id };
const reason = z.string().trim().max(4000).optional();
/** One cell with the version that the person saw; 0 where nobody had touched it. */
const seenCell = { unitId: id, itemId: id, version: z.int().min(0) };
const cells = z.array(z.object(seenCell)).min(1).max(1000);

export const appraisalsInput = z.object(round);
export const itemAppraisalInput = z.object({ ...round, itemId: id });
export const unitAppraisalInput = z.object({ ...round, unitId: id });

/** POST …/appraisals/enter: points of one cell or of several for one reason; exactly one of points, facts, asClaimed. */
export const enterAppraisalInput = z.object({
  ...round,
  entries: z
    .array(
      z
        .object({
          ...seenCell,
          points: z.string().max(100).optional(),
          facts: factsInput.optional(),
          asClaimed: z.literal(true).optional(),
          estimated: z.boolean().optional(),
        })
        .refine(
          ({ points, facts, asClaimed }) =>
            [points, facts, asClaimed].filter((given) => given !== undefined).length === 1,
        ),
    )
    .min(1)
    .max(1000),
  reason,
});

/** POST …/appraisals/accept: the claims stand; all or none. */
export const acceptAppraisalInput = z.object({ ...round, cells, reason });

/** POST …/appraisals/flag: Trình Hội đồng. */
export const flagAppraisalInput = z.object({ ...round, cells, reason: z.string().trim().max(4000) });

/** POST …/appraisals/supplements */
export const requestSupplementInput = z.object({
  ...round,
  cells,
  request: z.string().trim().max(4000),
  dueOn: z.iso.date(),
});

/** POST …/units/:unitId/entries/:itemId/supplement: the unit's answer; documents are attached beforehand. */
export const answerSupplementInput = z.object({
  ...round,
  unitId: id,
  itemId: id,
  answer: z.string().trim().max(20_000),
});

/** POST …/appraisals/opened: an appraiser has opened a document of the item. */
export const openedEvidenceInput = z.object({ ...round, unitId: id, itemId: id });

/** POST …/close-appraisal */
export const closeAppraisalInput = z.object(round);

/** A document as the appraiser sees it; bytes at GET /api/evidence/:id/content. `sharedBy`: other units with the same bytes. */
export type DocumentReply = {
  readonly id: Id;
  readonly kind: 'file' | 'link' | 'paper';
  readonly fileName?: string;
  readonly mediaType?: string;
  readonly address?: string;
  readonly number?: string;
  readonly signedOn?: Day;
  readonly issuer?: string;
  readonly subject?: string;
  readonly pageCount?: number;
  readonly pages?: string;
  readonly section?: string;
  readonly secret: boolean;
  readonly restricted: boolean;
  readonly revision: number;
  readonly supplement: boolean;
  readonly outsideYear: boolean;
  readonly sharedBy: number;
};

/** What a unit claims; `measured` is where its figures fall on the ruler. */
export type ClaimReply = {
  readonly facts: Facts;
  readonly estimated: boolean;
  readonly evidenceComplete: boolean;
  readonly explanation?: Explanation;
  readonly outcome: Outcome;
  readonly trace: Trace;
  readonly measured?: Decimal;
};

export type SupplementReply = {
  readonly id: Id;
  readonly request: string;
  readonly requestedAt: Instant;
  readonly dueAt: Instant;
  readonly overdue: boolean;
  readonly answer?: string;
  readonly answeredAt?: Instant;
};

export type AppraisalReply = {
  readonly state: AppraisalState;
  readonly version: number;
  readonly points?: Decimal;
  readonly facts?: Facts;
  readonly trace?: Trace;
  readonly measured?: Decimal;
  readonly reason?: string;
  readonly estimated: boolean;
  readonly openedEvidence: boolean;
  readonly updatedAt?: Instant;
};

/** One item of one unit, everything an appraiser needs to see it whole. */
export type AppraisalCellReply = {
  readonly unitId: Id;
  readonly itemId: Id;
  readonly exempt?: string;
  readonly claim?: ClaimReply;
  readonly figure?: {
    readonly facts: Facts;
    readonly notSurveyed: boolean;
    readonly estimated: boolean;
    readonly source: string;
    readonly outcome: Outcome;
    readonly trace: Trace;
    readonly measured?: Decimal;
  };
  readonly documents: readonly DocumentReply[];
  readonly appraisal: AppraisalReply;
  readonly supplement?: SupplementReply;
  readonly objection?: ObjectionReply;
  readonly decided?: { readonly points: Decimal; readonly conclusion: string };
  readonly attention: readonly AttentionReason[];
  readonly agenda?: AgendaReason;
  readonly settledFrom: SettledSource['from'];
  readonly may: readonly Verb[];
};

/** The item as the screen draws it; `ruler` is made in the browser by the same engine. */
export type AppraisedItemReply = {
  readonly item: Item;
  readonly inputs: readonly RuleInput[];
  readonly fieldName: string;
  readonly groupFigures?: { readonly smallest: Decimal; readonly largest: Decimal };
};

export type AppraisedUnitReply = {
  readonly unitId: Id;
  readonly name: string;
  readonly shortName: string;
  readonly kind: string;
  readonly ranked: boolean;
  readonly state: AssessmentState;
  readonly submittedAt?: Instant;
};

export type AppraisalRoundReply = {
  readonly id: Id;
  readonly year: number;
  readonly title: string;
  readonly state: 'preparing' | 'running' | 'council' | 'published';
  readonly demonstration: boolean;
  readonly now: Instant;
  readonly closesAt?: Instant;
};

/** GET /api/rounds/:roundId/appraisals — what there is to appraise, by item and by unit. */
export type AppraisalsReply = {
  readonly round: AppraisalRoundReply;
  readonly groups: readonly {
    readonly id: Id;
    readonly name: string;
    readonly items: readonly {
      readonly itemId: Id;
      readonly code: string;
      readonly name: string;
      readonly fieldName: string;
      readonly method: Item['method'];
      readonly own: boolean;
      readonly done: number;
      readonly of: number;
      readonly waiting: number;
    }[];
    readonly units: readonly (AppraisedUnitReply & {
      readonly done: number;
      readonly of: number;
      readonly waiting: number;
    })[];
  }[];
  readonly may: readonly Verb[];
};

/** GET …/appraisals/items/:itemId — one item across all units of its group. */
export type ItemAppraisalReply = AppraisedItemReply & {
  readonly round: AppraisalRoundReply;
  readonly group: { readonly id: Id; readonly name: string };
  readonly units: readonly AppraisedUnitReply[];
  readonly cells: readonly AppraisalCellReply[];
};

/** GET …/appraisals/units/:unitId — one unit from top to bottom, rows in the order of the set. */
export type UnitAppraisalReply = {
  readonly round: AppraisalRoundReply;
  readonly group: { readonly id: Id; readonly name: string };
  readonly unit: AppraisedUnitReply;
  readonly items: readonly AppraisedItemReply[];
  readonly cells: readonly AppraisalCellReply[];
};

/** Reply of every act of appraisal: the cells as they are now. */
export type AppraisedCellsReply = {
  readonly cells: readonly AppraisalCellReply[];
  /** Accepted although nobody opened their documents; the log names them too. */
  readonly unopened: readonly { readonly unitId: Id; readonly itemId: Id }[];
};
