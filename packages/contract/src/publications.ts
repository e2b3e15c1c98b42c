import type { Decimal, Instant, PublicationDecision, PublicResult } from '@parindex/domain';
import { z } from 'zod';
import type { UnitCorrectionReply } from './rankings.ts';

const id = z.uuid();
const slug = z.string().min(1).max(200);

const decision = {
  roundId: id,
  groupId: id,
  decisionNumber: z.string().max(100),
  decidedOn: z.iso.date().optional(),
  signer: z.string().max(200),
  signerTitle: z.string().max(200),
  note: z.string().max(2000).optional(),
  estimatesAccepted: z.string().max(500).optional(),
  seen: z.string().length(64),
};

/** POST /api/rounds/:roundId/rankings/:groupId/publish; `seen` is that of the ranking on the screen. */
export const publishInput = z.object({
  ...decision,
  publicFrom: z.iso.datetime({ offset: true }).optional(),
});
/** POST …/correct: what the council corrected becomes the next version. */
export const correctInput = z.object(decision);
/** POST …/withdraw */
export const withdrawInput = z.object({
  roundId: id,
  groupId: id,
  documentNumber: z.string().max(100),
  documentOn: z.iso.date().optional(),
  reason: z.string().max(2000),
});
export const writeNoteInput = z.object({ roundId: id, unitId: id, rowId: id, note: z.string().max(2000) });

export const publicResultsInput = z.object({});
const result = { year: z.coerce.number().int().min(1900).max(2999), group: slug };
export const publicResultInput = z.object({ ...result, version: z.coerce.number().int().min(1).optional() });
export const publicUnitInput = z.object({
  ...result,
  unit: slug,
  version: z.coerce.number().int().min(1).optional(),
});

/** GET /api/public/results — what is published, and what is to come. */
export type PublicResultsReply = {
  readonly province?: string;
  readonly years: readonly {
    readonly year: number;
    readonly demonstration: boolean;
    readonly groups: readonly { readonly slug: string; readonly name: string; readonly units: number }[];
  }[];
  /** Results that were taken back and not published anew. */
  readonly withdrawn: readonly {
    readonly year: number;
    readonly group: string;
    readonly number: string;
    readonly on: string;
    readonly reason: string;
  }[];
  readonly coming: readonly { readonly year: number; readonly expectedOn?: string }[];
};

/** One unit of a published ranking. Fields only, never the points of an item. */
export type PublicRowReply = {
  readonly slug: string;
  readonly name: string;
  readonly shortName: string;
  readonly ranked: boolean;
  readonly rank?: number;
  readonly shares: number;
  readonly grade?: string;
  readonly index?: Decimal;
  readonly total: Decimal;
  readonly maximum: Decimal;
  readonly fields: readonly {
    readonly points: Decimal;
    readonly maximum: Decimal;
    readonly share?: Decimal;
  }[];
  readonly previous?: { readonly rank?: number; readonly index?: Decimal; readonly difference?: Decimal };
};

/** The frame that the ranking and the page of one unit share. */
export type PublicFrame = {
  readonly province?: string;
  readonly year: number;
  readonly demonstration: boolean;
  readonly group: { readonly slug: string; readonly name: string; readonly units: number };
  readonly setTitle: string;
  readonly decision: PublicationDecision;
  readonly version: number;
  readonly versions: readonly {
    readonly version: number;
    readonly publishedAt: Instant;
    readonly note?: string;
  }[];
  readonly publishedAt: Instant;
  /** Hash of the file that `…/result.json` hands out, and of the whole snapshot behind it. */
  readonly sha256: string;
  readonly snapshotSha256: string;
  readonly previousYear?: number;
  /** What this version corrected in the one before it, as far as the public sees it. */
  readonly corrections: readonly UnitCorrectionReply[];
  readonly fields: readonly {
    readonly code: string;
    readonly name: string;
    readonly shortName: string;
    readonly maxPoints: Decimal;
  }[];
  readonly scoring: PublicResult['scoring'];
};

/** GET /api/public/results/:year/:group */
export type PublicRankingReply = PublicFrame & {
  readonly average?: Decimal;
  readonly previousAverage?: Decimal;
  readonly rows: readonly PublicRowReply[];
};

/** GET /api/public/results/:year/:group/:unit — "Vì sao …": fields by points lost. */
export type PublicUnitReply = PublicFrame & {
  readonly unit: PublicRowReply;
  readonly lost: Decimal;
  readonly bonus: Decimal;
  readonly deduction: Decimal;
  /** Total against that of the year before. */
  readonly totalDifference?: Decimal;
  readonly exemptions: readonly {
    readonly code: string;
    readonly maxPoints: Decimal;
    readonly reason: string;
  }[];
  readonly unsurveyed: readonly { readonly code: string; readonly maxPoints: Decimal }[];
  readonly reasons: readonly {
    readonly code: string;
    readonly name: string;
    readonly shortName: string;
    readonly points: Decimal;
    readonly maximum: Decimal;
    readonly share?: Decimal;
    readonly lost: Decimal;
    /** Median share of the group × this unit's own maximum. */
    readonly median?: Decimal;
    readonly difference?: Decimal;
    readonly note?: string;
  }[];
};

export type PublishedReply = { readonly sha256: string };
