import { type Id, type Instant, type Verb, verbs } from '@parindex/domain';
import { z } from 'zod';

const id = z.uuid().optional();
const day = z.iso.date().optional();

const search = {
  personId: id,
  verb: z.enum(verbs).optional(),
  unitId: id,
  roundId: id,
  subject: z.string().max(200).optional(),
  from: day,
  to: day,
  text: z.string().max(200).optional(),
};

/** GET /api/audit; the next page begins after the last entry of this one. */
export const listAuditInput = z.object({ ...search, afterAt: z.iso.datetime().optional(), afterId: id });

/** GET /api/audit.csv */
export const exportAuditInput = z.object(search);

/** One act as the log keeps it; `content` says what changed, as the act itself wrote it. */
export type AuditEntryReply = {
  readonly id: Id;
  readonly at: Instant;
  readonly verb: Verb;
  readonly actorId?: Id;
  readonly actorName?: string;
  readonly unitName?: string;
  readonly roundTitle?: string;
  readonly subject: string;
  readonly content: Readonly<Record<string, unknown>>;
  readonly requestId?: string;
};

export type AuditReply = {
  readonly entries: readonly AuditEntryReply[];
  /** Names of the people, units, rounds and sets whose ids stand in the entries. */
  readonly names: Readonly<Record<Id, string>>;
  readonly more: boolean;
  readonly may: readonly Verb[];
};

/** POST /api/audit/check */
export type AuditCheckReply = {
  readonly entries: number;
  readonly blocks: number;
  readonly unsealed: number;
  readonly heads: number;
  readonly unreadableHeads: readonly string[];
  readonly firstBad?: {
    readonly kind: 'entry-changed' | 'entry-missing' | 'block-changed' | 'head-missing';
    readonly id: string;
    readonly at?: Instant;
    readonly verb?: string;
  };
};
