import type { Instant } from '@parindex/domain';
import { z } from 'zod';

const id = z.uuid();

/** POST …/units/:unitId/entries/:itemId/objection */
export const raiseObjectionInput = z.object({
  roundId: id,
  unitId: id,
  itemId: id,
  reason: z.string().max(20_000),
});
/** DELETE the same */
export const withdrawObjectionInput = z.object({ roundId: id, unitId: id, itemId: id });
/** POST …/appraisals/objections */
export const answerObjectionInput = z.object({
  roundId: id,
  unitId: id,
  itemId: id,
  answer: z.string().max(4000),
});

/** Kiến nghị và trả lời, as both sides see it. */
export type ObjectionReply = {
  readonly reason: string;
  readonly raisedAt: Instant;
  readonly answer?: string;
  readonly answeredAt?: Instant;
};
