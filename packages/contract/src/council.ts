import type { Day, Decimal, Item, Verb } from '@parindex/domain';
import { z } from 'zod';
import type { AppraisalCellReply, AppraisalRoundReply } from './appraisals.ts';

const id = z.uuid();

export const councilInput = z.object({ roundId: id });

/** GET …/council/minutes.docx?number=… — the newest minutes, or the draft of the sitting, without a number. */
export const minutesInput = z.object({ roundId: id, number: z.string().max(100).optional() });

/** POST /api/rounds/:roundId/council/decide — all or none, under one minutes. */
export const decideItemsInput = z.object({
  roundId: id,
  decisions: z
    .array(
      z.object({
        unitId: id,
        itemId: id,
        version: z.int().min(0),
        points: z.string().max(100),
        conclusion: z.string().max(4000),
        votesFor: z.int().min(0).max(1000).optional(),
        votesOf: z.int().min(0).max(1000).optional(),
      }),
    )
    .min(1)
    .max(500),
  minutesNumber: z.string().max(100),
  minutesOn: z.iso.date().optional(),
  correction: z.literal(true).optional(),
});

/** One item on the council's agenda. */
export type AgendaRowReply = AppraisalCellReply & {
  readonly position: number;
  readonly code: string;
  readonly name: string;
  readonly fieldName: string;
  readonly wording: string;
  readonly maxPoints: Decimal;
  readonly item: Item;
  readonly unitName: string;
  readonly unitShortName: string;
  readonly groupName: string;
  readonly decision?: {
    readonly points: Decimal;
    readonly conclusion: string;
    readonly minutesNumber: string;
    readonly minutesOn: Day;
    readonly votesFor?: number;
    readonly votesOf?: number;
    readonly version: number;
  };
};

/** GET /api/rounds/:roundId/council */
export type AgendaReply = {
  readonly round: AppraisalRoundReply;
  readonly rows: readonly AgendaRowReply[];
  readonly may: readonly Verb[];
};

export type DecidedReply = { readonly decided: number };
