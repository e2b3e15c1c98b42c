import type {
  Day,
  Decimal,
  Id,
  Instant,
  PendingCause,
  PublicationDecision,
  ScoringPolicy,
  SetPart,
  SettledSource,
  Trace,
  Verb,
} from '@parindex/domain';
import { z } from 'zod';
import type { AppraisalRoundReply } from './appraisals.ts';

const id = z.uuid();

export const rankingInput = z.object({ roundId: id, groupId: id.optional() });
export const rankedUnitInput = z.object({ roundId: id, groupId: id, unitId: id });

export type RankingField = {
  readonly rowId: Id;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly maxPoints: Decimal;
};

/** One unit's line. Amounts are exact decimals; `share` and `index` are in percent. */
export type RankingRowReply = {
  readonly unitId: Id;
  readonly name: string;
  readonly shortName: string;
  readonly ranked: boolean;
  readonly rank?: number;
  readonly shares: number;
  readonly needsCouncil: boolean;
  readonly grade?: string;
  readonly index?: Decimal;
  readonly appraised: Decimal;
  readonly survey: Decimal;
  readonly bonus: Decimal;
  readonly deduction: Decimal;
  readonly total: Decimal;
  readonly maximum: Decimal;
  readonly pending: number;
  readonly fields: readonly {
    readonly rowId: Id;
    readonly points: Decimal;
    readonly maximum: Decimal;
    readonly share?: Decimal;
    readonly pending: number;
  }[];
  readonly exemptions: readonly {
    readonly code: string;
    readonly maxPoints: Decimal;
    readonly reason: string;
  }[];
  readonly previous?: { readonly rank?: number; readonly index?: Decimal; readonly difference?: Decimal };
  readonly nextGrade?: { readonly name: string; readonly missing: Decimal };
};

type PairReply<Value> = { readonly before?: Value; readonly after?: Value };

/** What moved for one unit between two versions; `rows` are items for the staff, fields for the public. */
export type UnitCorrectionReply = {
  readonly unitId: Id;
  readonly name: string;
  readonly rows: readonly {
    readonly rowId: Id;
    readonly code: string;
    readonly name: string;
    readonly points: PairReply<Decimal>;
    readonly difference: Decimal;
  }[];
  readonly total: PairReply<Decimal>;
  readonly index: PairReply<Decimal>;
  readonly rank: PairReply<number>;
  readonly grade: PairReply<string>;
};

export type OpenItemReply = {
  readonly unitId: Id;
  readonly unitShortName: string;
  readonly itemId: Id;
  readonly code: string;
};

/** GET /api/rounds/:roundId/rankings?groupId=… — the first group without one. Every look is logged. */
export type RankingReply = {
  readonly round: AppraisalRoundReply;
  readonly groups: readonly { readonly id: Id; readonly name: string; readonly units: number }[];
  readonly group: { readonly id: Id; readonly name: string };
  readonly setTitle: string;
  readonly scoring: ScoringPolicy;
  readonly fields: readonly RankingField[];
  readonly previousYear?: number;
  readonly average?: Decimal;
  readonly highest?: Decimal;
  readonly lowest?: Decimal;
  readonly previousAverage?: Decimal;
  readonly rows: readonly RankingRowReply[];
  readonly pending: readonly (OpenItemReply & { readonly cause: PendingCause })[];
  readonly estimated: readonly OpenItemReply[];
  readonly undecided: readonly OpenItemReply[];
  readonly onAgenda: number;
  readonly minutes: readonly { readonly number: string; readonly on: Day }[];
  readonly unsurveyed: readonly OpenItemReply[];
  readonly seen: string;
  readonly looks: { readonly people: number; readonly times: number };
  readonly publication?: {
    readonly version: number;
    readonly decision: PublicationDecision;
    readonly publishedAt: Instant;
    readonly publicFrom?: Instant;
    readonly sha256: string;
  };
  /** What the council corrected since the newest version was published; nothing of it is public yet. */
  readonly changes: readonly UnitCorrectionReply[];
  /** The newest first, withdrawn ones among them. */
  readonly versions: readonly {
    readonly version: number;
    readonly decision: PublicationDecision;
    readonly publishedAt: Instant;
    readonly withdrawal?: { readonly number: string; readonly on: Day; readonly reason: string };
  }[];
  readonly may: readonly Verb[];
};

/** GET …/rankings/:groupId/units/:unitId — rows in the order of the set. */
export type RankedUnitReply = {
  readonly unitId: Id;
  readonly notes: Readonly<Record<Id, string>>;
  readonly rows: readonly {
    readonly rowId: Id;
    readonly parentId?: Id;
    readonly kind: 'heading' | 'item';
    readonly depth: number;
    readonly code: string;
    readonly name: string;
    readonly part: SetPart;
    readonly maxPoints: Decimal;
    readonly points: Decimal;
    readonly maximum: Decimal;
    readonly settledFrom?: SettledSource['from'];
    readonly state?: 'pending' | 'settled' | 'not-applicable';
    readonly estimated?: boolean;
    readonly trace?: Trace;
    readonly claimed?: Decimal;
    readonly reason?: string;
    readonly conclusion?: string;
    readonly minutesNumber?: string;
    readonly minutesOn?: Day;
    readonly source?: string;
  }[];
};
