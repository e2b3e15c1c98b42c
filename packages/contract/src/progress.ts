import type { Id, Instant, ProgressMark, ProgressStep, Verb } from '@parindex/domain';
import { z } from 'zod';

const id = z.uuid();

export const progressInput = z.object({ roundId: id });

/** POST /api/rounds/:roundId/progress/remind — units that are not finished with the step they stand in. */
export const remindUnitsInput = z.object({ roundId: id, unitIds: z.array(id).min(1).max(2000) });

/** One unit on the board; `offices` 0 where the unit has none. */
export type ProgressLine = {
  readonly unitId: Id;
  readonly name: string;
  readonly shortName: string;
  readonly groupId: Id;
  readonly ranked: boolean;
  readonly offices: number;
  readonly items: number;
  readonly exempt: number;
  readonly returned: number;
  readonly marks: readonly ProgressMark[];
  /** The document of the extension that moved the hour of submission. */
  readonly extendedBy?: string;
  /** Reminders of the last seven days. */
  readonly reminders: number;
  readonly remindedAt?: Instant;
};

/** GET /api/rounds/:roundId/progress — Theo dõi tiến độ. */
export type ProgressReply = {
  readonly round: {
    readonly id: Id;
    readonly title: string;
    readonly year: number;
    readonly demonstration: boolean;
  };
  readonly at: Instant;
  readonly steps: readonly {
    readonly step: ProgressStep;
    readonly opensAt: Instant;
    readonly dueAt: Instant;
  }[];
  readonly groups: readonly { readonly id: Id; readonly name: string }[];
  readonly units: readonly ProgressLine[];
  readonly may: readonly Verb[];
};

/** What a reminder did; `unreachable` are units without anybody who has an address. */
export type RemindedReply = {
  readonly units: number;
  readonly mailed: number;
  readonly unreachable: readonly string[];
};
