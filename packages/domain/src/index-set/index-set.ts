import type { Day, Id, Sha256 } from '../shared/ids.ts';
import type { ScoringPolicy } from './scoring-policy.ts';
import type { SetRow } from './set-row.ts';

/** Văn bản căn cứ — the document that makes something binding. */
export type LegalBasis = { readonly number: string; readonly date: Day; readonly issuer: string };

/** The set's own words for its levels, from the top: `['Lĩnh vực', 'Tiêu chí', 'Tiêu chí thành phần']`. */
export type LevelWords = readonly string[];

/**
 * Bộ tiêu chí, bộ chỉ số — one year's criteria for one group of units, as data. An issued version never changes.
 *
 * `rows` are in the order of the official table; a row names its parent. `version` counts from 1; `state` is
 * `draft` until it is issued. `demonstration` marks a set that no authority has issued.
 */
export type IndexSet = {
  readonly id: Id;
  readonly year: number;
  readonly title: string;
  readonly groupKind: string;
  readonly decision?: LegalBasis;
  readonly demonstration: boolean;
  readonly levelWords: LevelWords;
  readonly version: number;
  readonly state: 'draft' | 'issued';
  readonly rows: readonly SetRow[];
  readonly scoring: ScoringPolicy;
  readonly hash?: Sha256;
  /** Bộ khung mà bộ này bổ sung: its rows are `fixed` here. */
  readonly template?: { readonly versionId: Id; readonly title: string };
  /** The unit that adds to the template and may edit and issue the set. */
  readonly ownerUnitId?: Id;
};
