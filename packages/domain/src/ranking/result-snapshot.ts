import type { SettledSource } from '../appraisal/settled-source.ts';
import type { Facts } from '../assessment/facts.ts';
import type { IndexSet } from '../index-set/index-set.ts';
import type { Day, Decimal, Id, Sha256 } from '../shared/ids.ts';

/** Version of the snapshot's own layout; a later layout is a new name and the old one stays readable. */
export const snapshotFormat = 'parindex.result-snapshot@1';

/** Quyết định công bố — the document that makes a result official. */
export type PublicationDecision = {
  readonly number: string;
  readonly date: Day;
  readonly signer: string;
  readonly signerTitle: string;
  readonly note?: string;
};

/** One item as it entered the result: what it rests on and the points that follow. `points` absent: does not apply. */
export type SnapshotItem = {
  readonly itemId: Id;
  readonly from: SettledSource['from'];
  readonly facts?: Facts;
  readonly given?: Decimal;
  readonly exempt?: string;
  readonly points?: Decimal;
  readonly maximum: Decimal;
};

/** Points of a heading; `rowId` of the set. */
export type SnapshotHeading = { readonly rowId: Id; readonly points: Decimal; readonly maximum: Decimal };

/** One unit's line. `notes` are the published sentences of its fields, by row id. */
export type SnapshotUnit = {
  readonly unitId: Id;
  readonly name: string;
  readonly shortName: string;
  readonly ranked: boolean;
  readonly items: readonly SnapshotItem[];
  readonly headings: readonly SnapshotHeading[];
  readonly main: Decimal;
  readonly survey: Decimal;
  readonly bonus: Decimal;
  readonly deduction: Decimal;
  readonly total: Decimal;
  readonly maximum: Decimal;
  readonly index?: Decimal;
  readonly rank?: number;
  readonly shares: number;
  readonly grade?: string;
  readonly notes?: Readonly<Record<Id, string>>;
};

/**
 * Bản chốt kết quả — one group's published result with everything that it is computed from, so that anybody can compute
 * it again. No traces: they follow. `seal` is the SHA-256 of the canonical text of all other members.
 */
export type ResultSnapshot = {
  readonly format: typeof snapshotFormat;
  readonly engine: string;
  readonly round: {
    readonly id: Id;
    readonly year: number;
    readonly title: string;
    readonly demonstration: boolean;
  };
  readonly group: { readonly id: Id; readonly name: string };
  readonly version: number;
  readonly decision: PublicationDecision;
  readonly set: IndexSet;
  readonly units: readonly SnapshotUnit[];
  readonly seal: Sha256;
};
