import type { AssessmentState, Entry, Extension, Id, Instant, Phase, RoundState } from '@parindex/domain';
import { type Kysely, sql } from 'kysely';
import { type EntryRow, toEntry, untouchedEntry } from './entry-row.ts';
import type { Database } from './tables.ts';

type Key = { readonly roundId: Id; readonly unitId: Id; readonly itemId: Id };

/** One entry with everything that a save must know of its sheet, its round and its office; one query. */
export type EntryForWrite = {
  readonly entry: Entry;
  readonly round: {
    readonly id: Id;
    readonly year: number;
    readonly state: RoundState;
    readonly today?: string;
    readonly phases: readonly Phase[];
    readonly extensions: readonly Extension[];
    readonly pagesRequiredAbove: number;
  };
  readonly assessmentState: AssessmentState;
  readonly indexSetVersionId: Id;
  readonly exempt: string | undefined;
  readonly officeId: Id | undefined;
  readonly supportingOfficeIds: readonly Id[];
  readonly evidenceCount: number;
  readonly openQuestions: number;
};

type Row = {
  readonly year: number;
  readonly round_state: string;
  readonly today: string | null;
  readonly pages_required_above: number;
  readonly phases: readonly { name: Phase['name']; opens_at: string; closes_at: string }[];
  readonly extensions: readonly {
    phase: Phase['name'];
    closes_at: string;
    reason: string;
    document: string;
  }[];
  readonly assessment_state: string;
  readonly index_set_version_id: Id;
  readonly exempt: string | null;
  readonly office_id: Id | null;
  readonly supporting_office_ids: readonly Id[] | null;
  readonly evidence_count: number;
  readonly open_questions: number;
} & { readonly [Column in keyof EntryRow]: EntryRow[Column] | null };

/**
 * Loads for a save and holds the sheet in its state until the transaction ends (`FOR SHARE`): submitting waits for
 * saves under way, saves never wait for each other.
 */
export const findEntryForWrite = async (
  tx: Kysely<Database>,
  key: Key,
): Promise<EntryForWrite | undefined> => {
  const { rows } = await sql<Row>`
    select r.year, r.state as round_state, r.today, r.pages_required_above,
      (select coalesce(jsonb_agg(jsonb_build_object('name', p.name, 'opens_at', p.opens_at, 'closes_at', p.closes_at)
        order by p.opens_at), '[]') from round_phase p where p.round_id = a.round_id) as phases,
      (select coalesce(jsonb_agg(jsonb_build_object('phase', x.phase, 'closes_at', x.closes_at, 'reason', x.reason,
        'document', x.document)), '[]')
        from round_extension x where x.round_id = a.round_id and x.unit_id = a.unit_id) as extensions,
      a.state as assessment_state, g.index_set_version_id, m.reason as exempt,
      o.office_id, o.supporting_office_ids,
      (select count(*)::int from citation c
        where c.round_id = a.round_id and c.unit_id = a.unit_id and c.item_id = ${key.itemId}) as evidence_count,
      (select count(*)::int from remark q
        where q.round_id = a.round_id and q.unit_id = a.unit_id and q.item_id = ${key.itemId} and q.kind = 'question'
        and not exists (select 1 from remark n where n.answers_id = q.id)) as open_questions,
      e.item_id, e.facts, e.estimated, e.evidence_complete, e.explanation, e.state, e.version, e.updated_at, e.updated_by,
      e.set_version_id, e.entered_for
    from assessment a
    join round r on r.id = a.round_id
    join round_unit u on u.round_id = a.round_id and u.unit_id = a.unit_id
    join round_group g on g.id = u.group_id
    left join entry e on e.round_id = a.round_id and e.unit_id = a.unit_id and e.item_id = ${key.itemId}
    left join round_exemption m on m.round_id = a.round_id and m.unit_id = a.unit_id and m.item_id = ${key.itemId}
    left join assignment o on o.round_id = a.round_id and o.unit_id = a.unit_id and o.item_id = ${key.itemId}
    where a.round_id = ${key.roundId} and a.unit_id = ${key.unitId}
    for share of a`.execute(tx);
  const [row] = rows;
  return row && toEntryForWrite(key, row);
};

const toEntryForWrite = (key: Key, row: Row): EntryForWrite => ({
  entry: isTouched(row)
    ? toEntry(key.roundId, key.unitId, row)
    : untouchedEntry(key.roundId, key.unitId, key.itemId),
  round: {
    id: key.roundId,
    year: row.year,
    state: row.round_state as RoundState,
    ...(row.today === null ? {} : { today: row.today }),
    pagesRequiredAbove: row.pages_required_above,
    phases: row.phases.map((phase) => ({
      name: phase.name,
      opensAt: instantOf(phase.opens_at),
      closesAt: instantOf(phase.closes_at),
    })),
    extensions: row.extensions.map((one) => ({
      unitId: key.unitId,
      phase: one.phase,
      closesAt: instantOf(one.closes_at),
      reason: one.reason,
      document: one.document,
    })),
  },
  assessmentState: row.assessment_state as AssessmentState,
  indexSetVersionId: row.index_set_version_id,
  exempt: row.exempt ?? undefined,
  officeId: row.office_id ?? undefined,
  supportingOfficeIds: row.supporting_office_ids ?? [],
  evidenceCount: row.evidence_count,
  openQuestions: row.open_questions,
});

const isTouched = (row: Row): row is Row & EntryRow => row.item_id !== null;

/** JSON in the database writes instants with an offset; ours end in Z with milliseconds. */
const instantOf = (text: string): Instant => new Date(text).toISOString();

/**
 * Saves the entry if nobody saved it since `expected` (its version as read, 0 for none). False is a clash: nothing was
 * written.
 */
export const saveEntry = async (tx: Kysely<Database>, entry: Entry, expected: number): Promise<boolean> => {
  const columns = {
    facts: JSON.stringify(entry.facts),
    estimated: entry.estimated,
    evidence_complete: entry.evidenceComplete,
    explanation: entry.explanation === undefined ? null : JSON.stringify(entry.explanation),
    state: entry.state,
    version: expected + 1,
    updated_at: entry.updatedAt ?? '',
    updated_by: entry.updatedBy ?? '',
    set_version_id: entry.scoredBy ?? null,
    entered_for: entry.enteredFor ?? false,
  };
  if (expected > 0) {
    const { numUpdatedRows } = await tx
      .updateTable('entry')
      .set(columns)
      .where('round_id', '=', entry.roundId)
      .where('unit_id', '=', entry.unitId)
      .where('item_id', '=', entry.itemId)
      .where('version', '=', expected)
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  }
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('entry')
    .values({ round_id: entry.roundId, unit_id: entry.unitId, item_id: entry.itemId, ...columns })
    .onConflict((conflict) => conflict.columns(['round_id', 'unit_id', 'item_id']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
};

/** Every entry of one sheet, by item. */
export const listEntries = async (
  db: Kysely<Database>,
  roundId: Id,
  unitId: Id,
): Promise<ReadonlyMap<Id, Entry>> => {
  const rows = await db
    .selectFrom('entry')
    .select([
      'item_id',
      'facts',
      'estimated',
      'evidence_complete',
      'explanation',
      'state',
      'version',
      'updated_at',
      'updated_by',
      'set_version_id',
      'entered_for',
    ])
    .where('round_id', '=', roundId)
    .where('unit_id', '=', unitId)
    .execute();
  return new Map(rows.map((row) => [row.item_id, toEntry(roundId, unitId, row)]));
};
