import type { AssessmentState, Decimal, Facts, Id, Instant } from '@parindex/domain';
import { type Kysely, sql } from 'kysely';
import type { Database } from './tables.ts';

/** Lần chuyển bộ chỉ số giữa năm — one group of a round moved from one version of its set to another. */
export type StoredRevision = {
  readonly id: Id;
  readonly roundId: Id;
  readonly groupId: Id;
  readonly fromVersionId: Id;
  readonly toVersionId: Id;
  readonly reason: string;
  readonly document: string;
  readonly at: Instant;
};

export const insertRevision = async (
  tx: Kysely<Database>,
  revision: StoredRevision,
  personId: Id,
): Promise<void> => {
  await tx
    .insertInto('set_revision')
    .values({
      id: revision.id,
      round_id: revision.roundId,
      group_id: revision.groupId,
      from_version_id: revision.fromVersionId,
      to_version_id: revision.toVersionId,
      reason: revision.reason,
      document: revision.document,
      at: revision.at,
      by_id: personId,
    })
    .execute();
  await tx
    .updateTable('round_group')
    .set({ index_set_version_id: revision.toVersionId })
    .where('id', '=', revision.groupId)
    .execute();
};

/** The revisions of a group, the newest first. */
export const listRevisions = async (
  db: Kysely<Database>,
  roundId: Id,
  groupId: Id,
): Promise<readonly StoredRevision[]> =>
  db
    .selectFrom('set_revision')
    .select([
      'id',
      'round_id as roundId',
      'group_id as groupId',
      'from_version_id as fromVersionId',
      'to_version_id as toVersionId',
      'reason',
      'document',
      'at',
    ])
    .where('round_id', '=', roundId)
    .where('group_id', '=', groupId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute();

/** A sheet of the group, with the receipt that it was submitted under. */
export type RevisedSheet = {
  readonly unitId: Id;
  readonly state: AssessmentState;
  readonly receiptNumber?: string;
};

/** Every sheet of the group; with `lock` held until the transaction ends, in one order for everybody. */
export const listSheetsOfGroup = async (
  tx: Kysely<Database>,
  roundId: Id,
  groupId: Id,
  lock?: 'lock',
): Promise<readonly RevisedSheet[]> => {
  const rows = await tx
    .selectFrom('assessment as a')
    .innerJoin('round_unit as u', (join) =>
      join.onRef('u.round_id', '=', 'a.round_id').onRef('u.unit_id', '=', 'a.unit_id'),
    )
    .select(['a.unit_id', 'a.state', 'a.receipt_number'])
    .where('a.round_id', '=', roundId)
    .where('u.group_id', '=', groupId)
    .orderBy('a.unit_id')
    .$if(lock === 'lock', (query) => query.forUpdate('a'))
    .execute();
  return rows.map((row) => ({
    unitId: row.unit_id,
    state: row.state as AssessmentState,
    ...(row.receipt_number === null ? {} : { receiptNumber: row.receipt_number }),
  }));
};

type Scope = { readonly roundId: Id; readonly unitIds: readonly Id[]; readonly itemIds: readonly Id[] };

/** Claims of these units that were not scored by a named version yet were scored by this one. */
export const markScoredBy = async (
  tx: Kysely<Database>,
  scope: Omit<Scope, 'itemIds'>,
  versionId: Id,
): Promise<void> => {
  if (scope.unitIds.length === 0) return;
  await tx
    .updateTable('entry')
    .set({ set_version_id: versionId })
    .where('round_id', '=', scope.roundId)
    .where('unit_id', 'in', scope.unitIds)
    .where('set_version_id', 'is', null)
    .execute();
};

/** How many claims of each unit stand on these items. */
export const countClaims = async (db: Kysely<Database>, scope: Scope): Promise<ReadonlyMap<Id, number>> => {
  if (scope.unitIds.length === 0 || scope.itemIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('entry')
    .select((eb) => ['unit_id', eb.fn.countAll<string>().as('n')])
    .where('round_id', '=', scope.roundId)
    .where('unit_id', 'in', scope.unitIds)
    .where('item_id', 'in', scope.itemIds)
    .where('facts', '<>', '{}')
    .groupBy('unit_id')
    .execute();
  return new Map(rows.map(({ unit_id, n }) => [unit_id, Number(n)]));
};

/** Claims on these items wait for a look; gives back which ones, and in which state they were. */
export const sendToReview = async (
  tx: Kysely<Database>,
  scope: Scope,
): Promise<readonly { readonly unitId: Id; readonly itemId: Id; readonly from: string }[]> => {
  if (scope.unitIds.length === 0 || scope.itemIds.length === 0) return [];
  const { rows } = await sql<{ unit_id: Id; item_id: Id; state: string }>`
    with claimed as (
      select unit_id, item_id, state from entry
      where round_id = ${scope.roundId} and unit_id = any(${[...scope.unitIds]}) and item_id = any(${[...scope.itemIds]})
        and state not in ('not-started', 'to-review')
      for update
    ), moved as (
      update entry e set state = 'to-review', version = e.version + 1 from claimed c
      where e.round_id = ${scope.roundId} and e.unit_id = c.unit_id and e.item_id = c.item_id
    )
    select * from claimed`.execute(tx);
  return rows.map((row) => ({ unitId: row.unit_id, itemId: row.item_id, from: row.state }));
};

/** What was appraised on an item before it changed. */
export type LostAppraisal = {
  readonly unitId: Id;
  readonly itemId: Id;
  readonly points?: Decimal;
  readonly reason?: string;
};

/** Appraisals of these items begin anew; gives back what was there, for the log. */
export const reopenAppraisals = async (
  tx: Kysely<Database>,
  scope: Scope,
): Promise<readonly LostAppraisal[]> => {
  if (scope.unitIds.length === 0 || scope.itemIds.length === 0) return [];
  const { rows } = await sql<{ unit_id: Id; item_id: Id; points: string | null; reason: string | null }>`
    with before as (
      select unit_id, item_id, points, reason from appraisal
      where round_id = ${scope.roundId} and unit_id = any(${[...scope.unitIds]}) and item_id = any(${[...scope.itemIds]})
      for update
    ), opened as (
      update appraisal a set state = 'open', points = null, facts = null, reason = null, estimated = false,
        opened_evidence = false, version = a.version + 1 from before b
      where a.round_id = ${scope.roundId} and a.unit_id = b.unit_id and a.item_id = b.item_id
    )
    select * from before where points is not null`.execute(tx);
  return rows.map((row) => ({
    unitId: row.unit_id,
    itemId: row.item_id,
    ...(row.points === null ? {} : { points: row.points }),
    ...(row.reason === null ? {} : { reason: row.reason }),
  }));
};

/** Sheets go back to their units: what was approved or submitted was another sheet. */
export const reopenSheets = async (
  tx: Kysely<Database>,
  revision: Pick<StoredRevision, 'id' | 'roundId' | 'at'>,
  sheets: readonly RevisedSheet[],
): Promise<void> => {
  if (sheets.length === 0) return;
  await tx
    .updateTable('assessment')
    .set((eb) => ({
      state: 'scoring',
      version: eb('version', '+', 1),
      submitted_at: null,
      receipt_number: null,
      sheet_hash: null,
    }))
    .where('round_id', '=', revision.roundId)
    .where(
      'unit_id',
      'in',
      sheets.map(({ unitId }) => unitId),
    )
    .execute();
  const voided = sheets.flatMap(({ unitId, receiptNumber }) =>
    receiptNumber === undefined ? [] : [{ unit_id: unitId, number: receiptNumber }],
  );
  if (voided.length > 0)
    await tx
      .insertInto('receipt_void')
      .values(
        voided.map((row) => ({
          ...row,
          round_id: revision.roundId,
          revision_id: revision.id,
          at: revision.at,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute();
};

/** The receipt of a unit that a revision made void, if any. */
export const findVoidedReceipt = async (
  db: Kysely<Database>,
  revisionId: Id,
  unitId: Id,
): Promise<string | undefined> =>
  (
    await db
      .selectFrom('receipt_void')
      .select('number')
      .where('revision_id', '=', revisionId)
      .where('unit_id', '=', unitId)
      .executeTakeFirst()
  )?.number;

/** A claim on an item that its set no longer has, with its documents. */
export type ArchivedClaim = {
  readonly itemId: Id;
  readonly facts: Facts;
  readonly scoredBy: Id;
  readonly evidence: readonly { readonly id: Id; readonly number?: string; readonly fileName?: string }[];
};

/** What a unit had entered for items that are no longer in its set. */
export const listArchivedClaims = async (
  db: Kysely<Database>,
  key: { readonly roundId: Id; readonly unitId: Id },
  itemIds: readonly Id[],
): Promise<readonly ArchivedClaim[]> => {
  const { rows } = await sql<{
    item_id: Id;
    facts: string;
    set_version_id: Id;
    evidence: readonly { id: Id; number: string | null; file_name: string | null }[];
  }>`
    select e.item_id, e.facts, e.set_version_id,
      (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'number', d.number, 'file_name', d.file_name)
        order by c.position), '[]')
        from citation c join evidence d on d.id = c.evidence_id
        where c.round_id = e.round_id and c.unit_id = e.unit_id and c.item_id = e.item_id) as evidence
    from entry e
    where e.round_id = ${key.roundId} and e.unit_id = ${key.unitId} and e.item_id <> all(${[...itemIds]})
      and e.set_version_id is not null`.execute(db);
  return rows.map((row) => ({
    itemId: row.item_id,
    facts: JSON.parse(row.facts) as Facts,
    scoredBy: row.set_version_id,
    evidence: row.evidence.map((one) => ({
      id: one.id,
      ...(one.number === null ? {} : { number: one.number }),
      ...(one.file_name === null ? {} : { fileName: one.file_name }),
    })),
  }));
};

/** People with an address who coordinate or lead these units: whom a void receipt concerns. */
export const listPeopleToTell = (db: Kysely<Database>, unitIds: readonly Id[]) =>
  unitIds.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('post as t')
        .innerJoin('person as p', 'p.id', 't.person_id')
        .select(['t.unit_id as unitId', 'p.id as personId', 'p.full_name as fullName', 'p.email'])
        .distinct()
        .where('t.unit_id', 'in', unitIds)
        .where('t.role', 'in', ['coordinator', 'leader'])
        .where('t.valid_to', 'is', null)
        .where('p.active', '=', true)
        .where('p.email', 'is not', null)
        .execute();
