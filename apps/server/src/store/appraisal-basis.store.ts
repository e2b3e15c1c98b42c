import {
  type AppraisalState,
  type AssessmentState,
  type Day,
  type EntryState,
  type Explanation,
  type Facts,
  handedOverStates,
  type Id,
  type Instant,
} from '@parindex/domain';
import { type Kysely, sql } from 'kysely';
import type { CellFilter } from './appraisal.store.ts';
import { type LoadedFigure, toFigure } from './figure-row.ts';
import type { Database } from './tables.ts';

/** What a unit claims for one item, as handed over. */
export type Claim = {
  readonly unitId: Id;
  readonly itemId: Id;
  readonly facts: Facts;
  readonly estimated: boolean;
  readonly evidenceComplete: boolean;
  readonly explanation?: Explanation;
  readonly state: EntryState;
  readonly updatedAt: Instant;
};

export const listClaims = async (db: Kysely<Database>, filter: CellFilter): Promise<readonly Claim[]> => {
  const rows = await db
    .selectFrom('entry as e')
    .innerJoin('assessment as a', (join) =>
      join.onRef('a.round_id', '=', 'e.round_id').onRef('a.unit_id', '=', 'e.unit_id'),
    )
    .select([
      'e.unit_id',
      'e.item_id',
      'e.facts',
      'e.estimated',
      'e.evidence_complete',
      'e.explanation',
      'e.state',
      'e.updated_at',
    ])
    .where('e.round_id', '=', filter.roundId)
    .where('a.state', 'in', handedOverStates)
    // mục chờ rà lại: điểm tự chấm chưa tính
    .where('e.state', '<>', 'to-review')
    .$if(filter.unitId !== undefined, (query) => query.where('e.unit_id', '=', filter.unitId ?? ''))
    .$if(filter.itemId !== undefined, (query) => query.where('e.item_id', '=', filter.itemId ?? ''))
    .execute();
  return rows.map((row) => ({
    unitId: row.unit_id,
    itemId: row.item_id,
    facts: JSON.parse(row.facts) as Facts,
    estimated: row.estimated,
    evidenceComplete: row.evidence_complete,
    ...(row.explanation === null ? {} : { explanation: JSON.parse(row.explanation) as Explanation }),
    state: row.state as EntryState,
    updatedAt: row.updated_at,
  }));
};

/** A unit of the round with the state of its sheet; `scoring` where there is no sheet yet. */
export type AppraisedUnit = {
  readonly unitId: Id;
  readonly name: string;
  readonly shortName: string;
  readonly kind: string;
  readonly groupId: Id;
  readonly ranked: boolean;
  readonly state: AssessmentState;
  readonly submittedAt?: Instant;
};

export const listAppraisedUnits = async (
  db: Kysely<Database>,
  roundId: Id,
): Promise<readonly AppraisedUnit[]> => {
  const rows = await db
    .selectFrom('round_unit as r')
    .innerJoin('unit as u', 'u.id', 'r.unit_id')
    .leftJoin('assessment as a', (join) =>
      join.onRef('a.round_id', '=', 'r.round_id').onRef('a.unit_id', '=', 'r.unit_id'),
    )
    .select([
      'r.unit_id',
      'u.name',
      'u.short_name',
      'u.kind',
      'r.group_id',
      'r.ranked',
      'a.state',
      'a.submitted_at',
    ])
    .where('r.round_id', '=', roundId)
    .orderBy('r.position')
    .orderBy('u.name')
    .execute();
  return rows.map((row) => ({
    unitId: row.unit_id,
    name: row.name,
    shortName: row.short_name,
    kind: row.kind,
    groupId: row.group_id,
    ranked: row.ranked,
    state: (row.state ?? 'scoring') as AssessmentState,
    ...(row.submitted_at === null ? {} : { submittedAt: row.submitted_at }),
  }));
};

/** A document as the appraiser sees it; `sharedBy` other units of the round cite the very same bytes. */
export type CitedDocument = {
  readonly unitId: Id;
  readonly itemId: Id;
  readonly id: Id;
  readonly kind: 'file' | 'link' | 'paper';
  readonly fileName?: string;
  readonly mediaType?: string;
  readonly address?: string;
  readonly number?: string;
  readonly signedOn?: Day;
  readonly issuer?: string;
  readonly subject?: string;
  readonly pageCount?: number;
  readonly pages?: string;
  readonly section?: string;
  readonly secret: boolean;
  readonly restricted: boolean;
  readonly revision: number;
  readonly supplement: boolean;
  readonly sharedBy: number;
};

type DocumentRow = {
  readonly unit_id: Id;
  readonly item_id: Id;
  readonly id: Id;
  readonly kind: 'file' | 'link' | 'paper';
  readonly secret: boolean;
  readonly supplement: boolean;
  readonly shared_by: number;
  readonly restricted: boolean;
  readonly revision: number;
} & {
  readonly [K in
    | 'file_name'
    | 'media_type'
    | 'address'
    | 'number'
    | 'signed_on'
    | 'issuer'
    | 'subject'
    | 'pages'
    | 'section']: string | null;
} & { readonly page_count: number | null };

/** Documents of sheets that were handed over. */
export const listCitedDocuments = async (
  db: Kysely<Database>,
  filter: CellFilter,
): Promise<readonly CitedDocument[]> => {
  const { rows } = await sql<DocumentRow>`
    select c.unit_id, c.item_id, e.id, e.kind, coalesce(v.file_name, e.file_name) as file_name,
      coalesce(v.media_type, e.media_type) as media_type, e.address, e.number, e.signed_on, e.issuer, e.subject,
      coalesce(v.page_count, e.page_count) as page_count, c.pages, c.section, e.secret, e.restricted, c.supplement,
      coalesce(v.revision, e.revision) as revision,
      (select count(distinct o.unit_id)::int from evidence o
        join citation oc on oc.evidence_id = o.id and oc.round_id = c.round_id
        where o.sha256 = coalesce(v.sha256, e.sha256) and o.unit_id <> e.unit_id) as shared_by
    from citation c
    join evidence e on e.id = c.evidence_id
    left join evidence_revision v on v.evidence_id = e.id and v.revision = c.revision
    join assessment a on a.round_id = c.round_id and a.unit_id = c.unit_id and a.state = any(${[...handedOverStates]})
    where c.round_id = ${filter.roundId}
      ${filter.unitId === undefined ? sql`` : sql`and c.unit_id = ${filter.unitId}`}
      ${filter.itemId === undefined ? sql`` : sql`and c.item_id = ${filter.itemId}`}
    order by c.position`.execute(db);
  return rows.map((row) => ({
    unitId: row.unit_id,
    itemId: row.item_id,
    id: row.id,
    kind: row.kind,
    secret: row.secret,
    restricted: row.restricted,
    revision: row.revision,
    supplement: row.supplement,
    sharedBy: row.shared_by,
    ...(row.file_name === null ? {} : { fileName: row.file_name }),
    ...(row.media_type === null ? {} : { mediaType: row.media_type }),
    ...(row.address === null ? {} : { address: row.address }),
    ...(row.number === null ? {} : { number: row.number }),
    ...(row.signed_on === null ? {} : { signedOn: row.signed_on }),
    ...(row.issuer === null ? {} : { issuer: row.issuer }),
    ...(row.subject === null ? {} : { subject: row.subject }),
    ...(row.page_count === null ? {} : { pageCount: row.page_count }),
    ...(row.pages === null ? {} : { pages: row.pages }),
    ...(row.section === null ? {} : { section: row.section }),
  }));
};

/** A figure that no unit types in, with where it comes from. */
export type RoundFigure = LoadedFigure & {
  readonly unitId: Id;
  readonly itemId: Id;
};

export const listRoundFigures = async (
  db: Kysely<Database>,
  filter: CellFilter,
): Promise<readonly RoundFigure[]> => {
  const rows = await db
    .selectFrom('figure')
    .selectAll()
    .where('round_id', '=', filter.roundId)
    .$if(filter.unitId !== undefined, (query) => query.where('unit_id', '=', filter.unitId ?? ''))
    .$if(filter.itemId !== undefined, (query) => query.where('item_id', '=', filter.itemId ?? ''))
    .execute();
  return rows.map((row) => ({
    unitId: row.unit_id,
    itemId: row.item_id,
    ...toFigure(row),
  }));
};

/** Reasons for exemption of a whole round. */
export const listRoundExemptions = async (
  db: Kysely<Database>,
  filter: CellFilter,
): Promise<readonly { readonly unitId: Id; readonly itemId: Id; readonly reason: string }[]> =>
  db
    .selectFrom('round_exemption')
    .select(['unit_id as unitId', 'item_id as itemId', 'reason'])
    .where('round_id', '=', filter.roundId)
    .$if(filter.unitId !== undefined, (query) => query.where('unit_id', '=', filter.unitId ?? ''))
    .$if(filter.itemId !== undefined, (query) => query.where('item_id', '=', filter.itemId ?? ''))
    .execute();

/** How far a cell is; `claimed` where a sheet that was handed over says something about it. */
export type CellState = {
  readonly unitId: Id;
  readonly itemId: Id;
  readonly state?: AppraisalState;
  readonly claimed: boolean;
};

/** Every cell of the round that somebody claimed or appraised. */
export const listCellStates = async (db: Kysely<Database>, roundId: Id): Promise<readonly CellState[]> => {
  const { rows } = await sql<{ unit_id: Id; item_id: Id; state: AppraisalState | null; claimed: boolean }>`
    select coalesce(p.unit_id, e.unit_id) as unit_id, coalesce(p.item_id, e.item_id) as item_id, p.state,
      coalesce(e.facts <> '{}', false) as claimed
    from (select * from appraisal where round_id = ${roundId}) p
    full join (select e.* from entry e
      join assessment a on a.round_id = e.round_id and a.unit_id = e.unit_id and a.state = any(${[...handedOverStates]})
      where e.round_id = ${roundId} and e.state <> 'to-review') e on e.unit_id = p.unit_id and e.item_id = p.item_id`.execute(
    db,
  );
  return rows.map((row) => ({
    unitId: row.unit_id,
    itemId: row.item_id,
    claimed: row.claimed,
    ...(row.state === null ? {} : { state: row.state }),
  }));
};
