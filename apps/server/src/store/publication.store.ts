import type { Day, Id, Instant, PublicationDecision, RoundState, Sha256 } from '@parindex/domain';
import { type Kysely, sql } from 'kysely';
import type { Database } from './tables.ts';

/** Công bố — one published version of one group's result. */
export type Publication = {
  readonly id: Id;
  readonly roundId: Id;
  readonly groupId: Id;
  readonly groupName: string;
  readonly year: number;
  readonly demonstration: boolean;
  readonly version: number;
  readonly decision: PublicationDecision;
  readonly snapshotSha256: Sha256;
  readonly publicSha256: Sha256;
  readonly publishedAt: Instant;
  /** The public sees it from then on; at once where absent. */
  readonly publicFrom?: Instant;
  readonly withdrawal?: Withdrawal;
};

/** Thu hồi — the document that takes a published version back, and why. */
export type Withdrawal = {
  readonly number: string;
  readonly on: Day;
  readonly reason: string;
  readonly at: Instant;
};

const publications = (db: Kysely<Database>) =>
  db
    .selectFrom('publication as p')
    .innerJoin('round as r', 'r.id', 'p.round_id')
    .innerJoin('round_group as g', 'g.id', 'p.group_id')
    .leftJoin('publication_withdrawal as w', 'w.publication_id', 'p.id')
    .selectAll('p')
    .select(['w.document_number', 'w.document_on', 'w.reason', 'w.withdrawn_at'])
    .select(['g.name as group_name', 'g.position', 'r.year', 'r.demonstration']);

type Row = Awaited<ReturnType<ReturnType<typeof publications>['executeTakeFirstOrThrow']>>;

const toPublication = (row: Row): Publication => ({
  id: row.id,
  roundId: row.round_id,
  groupId: row.group_id,
  groupName: row.group_name,
  year: row.year,
  demonstration: row.demonstration,
  version: row.version,
  decision: {
    number: row.decision_number,
    date: row.decided_on,
    signer: row.signer,
    signerTitle: row.signer_title,
    ...(row.note === null ? {} : { note: row.note }),
  },
  snapshotSha256: row.snapshot_sha256,
  publicSha256: row.public_sha256,
  publishedAt: row.published_at,
  ...(row.public_from === null ? {} : { publicFrom: row.public_from }),
  ...(row.withdrawn_at === null
    ? {}
    : {
        withdrawal: {
          number: row.document_number ?? '',
          on: row.document_on ?? '',
          reason: row.reason ?? '',
          at: row.withdrawn_at,
        },
      }),
});

type Filter = { readonly roundId?: Id; readonly groupId?: Id; readonly year?: number };

/** Publications that stand: the newest year first, groups as their round orders them, the newest version first. */
export const listPublications = async (
  db: Kysely<Database>,
  filter: Filter = {},
): Promise<readonly Publication[]> =>
  (await listEveryPublication(db, filter)).filter(({ withdrawal }) => withdrawal === undefined);

/** The same with those that were withdrawn. */
export const listEveryPublication = async (
  db: Kysely<Database>,
  filter: Filter = {},
): Promise<readonly Publication[]> => {
  const rows = await publications(db)
    .$if(filter.roundId !== undefined, (query) => query.where('p.round_id', '=', filter.roundId ?? ''))
    .$if(filter.groupId !== undefined, (query) => query.where('p.group_id', '=', filter.groupId ?? ''))
    .$if(filter.year !== undefined, (query) => query.where('r.year', '=', filter.year ?? 0))
    .orderBy('r.year', 'desc')
    .orderBy('g.position')
    .orderBy('p.published_at', 'desc')
    .orderBy('p.version', 'desc')
    .execute();
  return rows.map(toPublication);
};

export const insertPublication = async (
  tx: Kysely<Database>,
  publication: Omit<Publication, 'groupName' | 'year' | 'demonstration' | 'withdrawal'>,
): Promise<void> => {
  const { decision } = publication;
  await tx
    .insertInto('publication')
    .values({
      id: publication.id,
      round_id: publication.roundId,
      group_id: publication.groupId,
      version: publication.version,
      decision_number: decision.number,
      decided_on: decision.date,
      signer: decision.signer,
      signer_title: decision.signerTitle,
      note: decision.note ?? null,
      snapshot_sha256: publication.snapshotSha256,
      public_sha256: publication.publicSha256,
      published_at: publication.publishedAt,
      public_from: publication.publicFrom ?? null,
    })
    .execute();
};

export const insertWithdrawals = async (
  tx: Kysely<Database>,
  publicationIds: readonly Id[],
  withdrawal: Withdrawal & { readonly by: Id },
): Promise<void> => {
  await tx
    .insertInto('publication_withdrawal')
    .values(
      publicationIds.map((publication_id) => ({
        publication_id,
        document_number: withdrawal.number,
        document_on: withdrawal.on,
        reason: withdrawal.reason,
        withdrawn_at: withdrawal.at,
        withdrawn_by: withdrawal.by,
      })),
    )
    .execute();
};

/** Holds the round until the transaction ends, so that a result is published against one state of it. */
export const holdRound = async (tx: Kysely<Database>, roundId: Id): Promise<RoundState | undefined> => {
  const row = await tx
    .selectFrom('round')
    .select('state')
    .where('id', '=', roundId)
    .forUpdate()
    .executeTakeFirst();
  return row?.state;
};

/** Ghi chú công bố by unit and row. */
export const listPublicationNotes = async (
  db: Kysely<Database>,
  roundId: Id,
): Promise<readonly { readonly unitId: Id; readonly rowId: Id; readonly note: string }[]> =>
  db
    .selectFrom('publication_note')
    .select(['unit_id as unitId', 'row_id as rowId', 'note'])
    .where('round_id', '=', roundId)
    .execute();

export const savePublicationNote = async (
  tx: Kysely<Database>,
  note: {
    readonly roundId: Id;
    readonly unitId: Id;
    readonly rowId: Id;
    readonly note: string;
    readonly at: Instant;
    readonly by: Id;
  },
): Promise<void> => {
  const columns = { note: note.note, written_at: note.at, written_by: note.by };
  await tx
    .insertInto('publication_note')
    .values({ round_id: note.roundId, unit_id: note.unitId, row_id: note.rowId, ...columns })
    .onConflict((conflict) => conflict.columns(['round_id', 'unit_id', 'row_id']).doUpdateSet(columns))
    .execute();
};

export const deletePublicationNote = async (
  tx: Kysely<Database>,
  note: { readonly roundId: Id; readonly unitId: Id; readonly rowId: Id },
): Promise<void> => {
  await tx
    .deleteFrom('publication_note')
    .where('round_id', '=', note.roundId)
    .where('unit_id', '=', note.unitId)
    .where('row_id', '=', note.rowId)
    .execute();
};

/** How many people looked at a draft ranking, and how often. */
export const countLooks = async (
  db: Kysely<Database>,
  subject: string,
): Promise<{ readonly people: number; readonly times: number }> => {
  const { rows } = await sql<{ people: number; times: number }>`
    select count(distinct actor_id)::int as people, count(*)::int as times
    from audit_entry where subject = ${subject} and verb = 'ranking.view'`.execute(db);
  return rows[0] ?? { people: 0, times: 0 };
};

/** Rounds that have not published yet, with the day on which their calendar says they will. */
export const listComingRounds = async (
  db: Kysely<Database>,
): Promise<
  readonly { readonly year: number; readonly demonstration: boolean; readonly expectedOn: Day | undefined }[]
> => {
  const rows = await db
    .selectFrom('round as r')
    .leftJoin('round_phase as p', (join) =>
      join.onRef('p.round_id', '=', 'r.id').on('p.name', '=', 'publication'),
    )
    .select(['r.year', 'r.demonstration', 'p.closes_at'])
    .where('r.state', 'in', ['running', 'council'])
    .orderBy('r.year', 'desc')
    .execute();
  return rows.map((row) => ({
    year: row.year,
    demonstration: row.demonstration,
    expectedOn: row.closes_at?.slice(0, 10),
  }));
};

/** The province that publishes: the root of the register. */
export const findProvinceName = async (db: Kysely<Database>): Promise<string | undefined> => {
  const row = await db
    .selectFrom('unit')
    .select('name')
    .where('kind', '=', 'province')
    .orderBy('position')
    .executeTakeFirst();
  return row?.name;
};
