import type { Instant, Survey, SurveyState } from '@parindex/domain';
import { type Kysely, type Selectable, sql } from 'kysely';
import { inPortions } from './portions.ts';
import type { Database } from './tables.ts';

/** A survey with the state that it is in; `version` guards its set-up. */
export type StoredSurvey = Readonly<{
  survey: Survey;
  state: SurveyState;
  version: number;
  demonstration: boolean;
  closedAt?: Instant;
}>;

type Row = Selectable<Database['survey']>;
type QuotaRow = Selectable<Database['survey_quota']>;
type Kept = Omit<Survey, 'id' | 'kind' | 'roundId' | 'opensAt' | 'closesAt' | 'quotas'>;

const toSurvey = (row: Row, quotas: readonly QuotaRow[]): StoredSurvey => ({
  survey: {
    ...(JSON.parse(row.content) as Kept),
    id: row.id,
    kind: row.kind,
    ...(row.round_id === null ? {} : { roundId: row.round_id }),
    opensAt: row.opens_at,
    closesAt: row.closes_at,
    quotas: quotas.map(({ unit_id, group_code, quota, population }) => ({
      unitId: unit_id,
      group: group_code,
      quota,
      ...(population === null ? {} : { population }),
    })),
  },
  state: row.state,
  version: row.version,
  demonstration: row.demonstration,
  ...(row.closed_at === null ? {} : { closedAt: row.closed_at }),
});

/** A survey with its quotas; `lock` holds its row until the transaction ends, `share` only against such a hold. */
export const findSurvey = async (
  db: Kysely<Database>,
  surveyId: string,
  hold?: 'lock',
): Promise<StoredSurvey | undefined> => {
  const query = db.selectFrom('survey').selectAll().where('id', '=', surveyId);
  const row = await (hold ? query.forUpdate() : query).executeTakeFirst();
  if (!row) return undefined;
  const quotas = await db.selectFrom('survey_quota').selectAll().where('survey_id', '=', surveyId).execute();
  return toSurvey(row, quotas);
};

/** Every survey with the sum of its quotas and of its answer sheets, the latest first. */
export const listSurveys = async (db: Kysely<Database>) => {
  const { rows } = await sql<{ id: string; quota: number; answered: number }>`
    select s.id,
      coalesce((select sum(q.quota) from survey_quota q where q.survey_id = s.id), 0)::int as quota,
      ((select count(*) from survey_response r where r.survey_id = s.id and r.state <> 'rejected')
        + (select count(*) from survey_answer a where a.survey_id = s.id))::int as answered
    from survey s`.execute(db);
  const sums = new Map(rows.map((row) => [row.id, row]));
  const surveys = await db.selectFrom('survey').selectAll().orderBy('opens_at', 'desc').execute();
  return surveys.map((row) => ({
    ...toSurvey(row, []),
    quota: sums.get(row.id)?.quota ?? 0,
    answered: sums.get(row.id)?.answered ?? 0,
  }));
};

const rowOf = ({ survey }: { survey: Survey }) => {
  const { id: _id, kind, roundId, opensAt, closesAt, quotas: _quotas, ...content } = survey;
  return {
    kind,
    round_id: roundId ?? null,
    title: survey.title.vi,
    opens_at: opensAt,
    closes_at: closesAt,
    content: JSON.stringify(content),
  };
};

export const insertSurvey = async (
  tx: Kysely<Database>,
  survey: Survey,
  { now, demonstration }: { now: Instant; demonstration: boolean },
): Promise<void> => {
  await tx
    .insertInto('survey')
    .values({
      id: survey.id,
      ...rowOf({ survey }),
      state: 'preparing',
      demonstration,
      closed_at: null,
      updated_at: now,
    })
    .execute();
  await writeQuotas(tx, survey);
};

/** Saves a survey, its state with it; false when somebody saved in between. Quotas that have links are kept. */
export const updateSurvey = async (
  tx: Kysely<Database>,
  { survey, state, version }: StoredSurvey,
  now: Instant,
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('survey')
    .set({
      ...rowOf({ survey }),
      state,
      updated_at: now,
      version: version + 1,
      ...(state === 'closed' ? { closed_at: now } : {}),
    })
    .where('id', '=', survey.id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

/** Replaces the quotas of a survey that does not collect yet. */
export const replaceQuotas = async (tx: Kysely<Database>, survey: Survey): Promise<void> => {
  await tx.deleteFrom('survey_invitation').where('survey_id', '=', survey.id).execute();
  await tx.deleteFrom('survey_quota').where('survey_id', '=', survey.id).execute();
  await writeQuotas(tx, survey);
};

const writeQuotas = async (tx: Kysely<Database>, { id, quotas }: Survey): Promise<void> => {
  for (const some of inPortions(quotas))
    await tx
      .insertInto('survey_quota')
      .values(
        some.map(({ unitId, group, quota, population }) => ({
          survey_id: id,
          unit_id: unitId,
          group_code: group,
          quota,
          population: population ?? null,
        })),
      )
      .execute();
};
