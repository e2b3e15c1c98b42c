import type { CompactAnswers, Day, Instant, Survey, SurveyState } from '@parindex/domain';
import { type Kysely, sql } from 'kysely';
import type { Database } from './tables.ts';

/** A link and what it may answer; `answeredOn` of a personal one that was used. */
export type Invitation = Readonly<{
  surveyId: string;
  id: string;
  unitId: string;
  group: string;
  kind: 'personal' | 'open';
  answeredOn?: Day;
  revoked: boolean;
}>;

/** What a link opens: its survey's state and times, the quota of its cell, the questionnaire of its group. */
export type OpenLink = Readonly<{
  invitation: Invitation;
  state: SurveyState;
  opensAt: Instant;
  closesAt: Instant;
  survey: Pick<Survey, 'title' | 'organiser' | 'contact' | 'consent' | 'keptUntil' | 'minimumCell'>;
  unitName: string;
  quota: number;
  questionnaireId: string;
  demonstration: boolean;
  /** The frozen day of a demonstration round. */
  today?: Day;
}>;

/**
 * The link of a secret, by the hash of it. `hold` keeps the survey from closing until the transaction ends, and waits
 * while it closes.
 */
export const findOpenLink = async (
  db: Kysely<Database>,
  tokenHash: string,
  hold?: 'hold',
): Promise<OpenLink | undefined> => {
  const query = db
    .selectFrom('survey_invitation as i')
    .innerJoin('survey as s', 's.id', 'i.survey_id')
    .innerJoin('survey_quota as q', (join) =>
      join
        .onRef('q.survey_id', '=', 'i.survey_id')
        .onRef('q.unit_id', '=', 'i.unit_id')
        .onRef('q.group_code', '=', 'i.group_code'),
    )
    .innerJoin('unit as u', 'u.id', 'i.unit_id')
    .leftJoin('round as r', 'r.id', 's.round_id')
    .select(['i.survey_id', 'i.id', 'i.unit_id', 'i.group_code', 'i.kind', 'i.answered_on', 'i.revoked_at'])
    .select(['s.state', 's.opens_at', 's.closes_at', 's.content', 's.demonstration', 'q.quota', 'r.today'])
    .select('u.name as unit_name')
    .where('i.token_hash', '=', tokenHash);
  const row = await (hold ? query.forKeyShare(['s']) : query).executeTakeFirst();
  if (!row) return undefined;
  const survey = JSON.parse(row.content) as Survey;
  const questionnaireId = survey.groups.find(({ code }) => code === row.group_code)?.questionnaireId;
  if (questionnaireId === undefined) return undefined;
  return {
    invitation: {
      surveyId: row.survey_id,
      id: row.id,
      unitId: row.unit_id,
      group: row.group_code,
      kind: row.kind,
      revoked: row.revoked_at !== null,
      ...(row.answered_on === null ? {} : { answeredOn: row.answered_on }),
    },
    state: row.state,
    opensAt: row.opens_at,
    closesAt: row.closes_at,
    survey,
    unitName: row.unit_name,
    quota: row.quota,
    questionnaireId,
    demonstration: row.demonstration,
    ...(row.today === null ? {} : { today: row.today }),
  };
};

export const insertInvitations = async (
  tx: Kysely<Database>,
  links: readonly (Omit<Invitation, 'answeredOn' | 'revoked'> & { tokenHash: string })[],
  now: Instant,
): Promise<void> => {
  await tx
    .insertInto('survey_invitation')
    .values(
      links.map((link) => ({
        survey_id: link.surveyId,
        id: link.id,
        unit_id: link.unitId,
        group_code: link.group,
        kind: link.kind,
        token_hash: link.tokenHash,
        created_at: now,
        answered_on: null,
        revoked_at: null,
      })),
    )
    .execute();
};

/** Notes that a personal link was used; false when it was already. */
export const markAnswered = async (
  tx: Kysely<Database>,
  { surveyId, id }: Invitation,
  day: Day,
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('survey_invitation')
    .set({ answered_on: day })
    .where('survey_id', '=', surveyId)
    .where('id', '=', id)
    .where('answered_on', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

/** Phiếu trả lời như được nhận: nothing finer than the day, no name, no address. */
export type NewResponse = CompactAnswers &
  Readonly<{
    surveyId: string;
    id: string;
    unitId: string;
    group: string;
    questionnaireId: string;
    channel: string;
    receivedOn: Day;
    seconds?: number;
    pseudonym: string;
  }>;

/** Keeps an answer sheet; false when one of this id is there already. */
export const insertResponse = async (tx: Kysely<Database>, one: NewResponse): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('survey_response')
    .values({
      survey_id: one.surveyId,
      id: one.id,
      unit_id: one.unitId,
      group_code: one.group,
      questionnaire_id: one.questionnaireId,
      channel: one.channel,
      received_on: one.receivedOn,
      seconds: one.seconds ?? null,
      slots: [...one.slots],
      texts: JSON.stringify(one.texts),
      pseudonym: one.pseudonym,
      state: 'received',
      reason: null,
    })
    .onConflict((conflict) => conflict.columns(['survey_id', 'id']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
};

/** Whether this answer sheet came by this link: its sender asks again for the receipt. */
export const isResponseOf = async (
  db: Kysely<Database>,
  key: { surveyId: string; id: string; pseudonym: string },
): Promise<boolean> => {
  const row = await db
    .selectFrom('survey_response')
    .select('id')
    .where('survey_id', '=', key.surveyId)
    .where('id', '=', key.id)
    .where('pseudonym', '=', key.pseudonym)
    .executeTakeFirst();
  return row !== undefined;
};

/** How many sheets of a group about a unit count so far, the rejected left out. */
export const countResponses = async (
  db: Kysely<Database>,
  cell: { surveyId: string; unitId: string; group: string },
): Promise<number> => {
  const row = await db
    .selectFrom('survey_response')
    .select((eb) => eb.fn.countAll<string>().as('sheets'))
    .where('survey_id', '=', cell.surveyId)
    .where('unit_id', '=', cell.unitId)
    .where('group_code', '=', cell.group)
    .where('state', '<>', 'rejected')
    .executeTakeFirst();
  return Number(row?.sheets ?? 0);
};

/** Accepts or rejects a sheet; false when there is none. */
export const reviewResponse = async (
  tx: Kysely<Database>,
  key: { surveyId: string; id: string },
  state: 'accepted' | 'rejected',
  reason: string,
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('survey_response')
    .set({ state, reason: reason === '' ? null : reason })
    .where('survey_id', '=', key.surveyId)
    .where('id', '=', key.id)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

/** Sheets per unit and group by state; after closing, the frozen ones and what was rejected. */
export const countByCell = async (db: Kysely<Database>, surveyId: string) => {
  const { rows } = await sql<{
    unitId: string;
    group: string;
    valid: number;
    waiting: number;
    rejected: number;
  }>`
    select unit_id as "unitId", group_code as "group", sum(valid)::int as valid, sum(waiting)::int as waiting,
      sum(rejected)::int as rejected
    from (
      select unit_id, group_code, count(*) filter (where state <> 'rejected') as valid,
        count(*) filter (where state = 'received') as waiting,
        count(*) filter (where state = 'rejected') as rejected
      from survey_response where survey_id = ${surveyId} group by 1, 2
      union all
      select unit_id, group_code, count(*), 0, 0 from survey_answer where survey_id = ${surveyId} group by 1, 2
      union all
      select unit_id, group_code, 0, 0, sheets from survey_rejected where survey_id = ${surveyId}
    ) cells group by 1, 2`.execute(db);
  return rows;
};

/** What was rejected, by reason. */
export const countRejected = async (db: Kysely<Database>, surveyId: string) => {
  const { rows } = await sql<{ reason: string; sheets: number }>`
    select reason, sum(sheets)::int as sheets from (
      select coalesce(reason, '') as reason, count(*) as sheets from survey_response
        where survey_id = ${surveyId} and state = 'rejected' group by 1
      union all
      select reason, sheets from survey_rejected where survey_id = ${surveyId}
    ) rejected group by 1 order by 2 desc, 1`.execute(db);
  return rows;
};
