import type { ScoringPolicy } from '../index-set/scoring-policy.ts';
import type { Decimal, Id, Sha256 } from '../shared/ids.ts';
import type { PublicationDecision } from './result-snapshot.ts';

export const publicResultFormat = 'parindex.public-result@1';

/** One field of the set as the public sees it. */
export type PublicField = {
  readonly rowId: Id;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly maxPoints: Decimal;
};

/** An item that does not count for a unit, and why. */
export type PublicExemption = { readonly code: string; readonly maxPoints: Decimal; readonly reason: string };

/** One unit: rank, total and fields; never the points of an item. */
export type PublicUnit = {
  readonly unitId: Id;
  readonly name: string;
  readonly shortName: string;
  readonly ranked: boolean;
  readonly fields: readonly { readonly rowId: Id; readonly points: Decimal; readonly maximum: Decimal }[];
  readonly exemptions: readonly PublicExemption[];
  readonly unsurveyed: readonly { readonly code: string; readonly maxPoints: Decimal }[];
  readonly notes: Readonly<Record<Id, string>>;
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
};

/**
 * Kết quả công khai — what anybody may read of a published result: rank, total and fields, by which index, ranks and
 * grades can be computed again. `snapshotSha256` binds it to the whole snapshot, which holds the items and stays with
 * those who may see them; `seal` is the SHA-256 of the canonical text of all other members.
 */
export type PublicResult = {
  readonly format: typeof publicResultFormat;
  readonly engine: string;
  readonly round: { readonly year: number; readonly title: string; readonly demonstration: boolean };
  readonly group: { readonly name: string };
  readonly version: number;
  readonly decision: PublicationDecision;
  readonly setTitle: string;
  readonly scoring: ScoringPolicy;
  readonly fields: readonly PublicField[];
  readonly units: readonly PublicUnit[];
  readonly snapshotSha256: Sha256;
  readonly seal: Sha256;
};
