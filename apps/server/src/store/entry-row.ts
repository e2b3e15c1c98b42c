import type { Entry, EntryState, Explanation, Facts, Id, Instant } from '@parindex/domain';

/** The columns of `entry` as the driver gives them. */
export type EntryRow = {
  readonly item_id: Id;
  readonly facts: string;
  readonly estimated: boolean;
  readonly evidence_complete: boolean;
  readonly explanation: string | null;
  readonly state: string;
  readonly version: number;
  readonly updated_at: Instant;
  readonly updated_by: Id;
  readonly set_version_id: Id | null;
  readonly entered_for: boolean;
};

export const toEntry = (roundId: Id, unitId: Id, row: EntryRow): Entry => ({
  roundId,
  unitId,
  itemId: row.item_id,
  facts: JSON.parse(row.facts) as Facts,
  estimated: row.estimated,
  evidenceComplete: row.evidence_complete,
  ...(row.explanation === null ? {} : { explanation: JSON.parse(row.explanation) as Explanation }),
  state: row.state as EntryState,
  version: row.version,
  updatedAt: row.updated_at,
  updatedBy: row.updated_by,
  ...(row.set_version_id === null ? {} : { scoredBy: row.set_version_id }),
  ...(row.entered_for ? { enteredFor: true } : {}),
});

/** An item that nobody has touched yet. */
export const untouchedEntry = (roundId: Id, unitId: Id, itemId: Id): Entry => ({
  roundId,
  unitId,
  itemId,
  facts: {},
  estimated: false,
  evidenceComplete: true,
  state: 'not-started',
  version: 0,
});
