import type { Instant } from '@parindex/domain';
import { type Kysely, sql } from 'kysely';
import { inPortions } from './portions.ts';
import type { Database } from './tables.ts';

/**
 * Chốt phiếu — moves the sheets that count into the frozen table in random order and drops the raw ones, so that
 * neither the order of rows nor the pseudonym leads back to a link; what was rejected stays as a count.
 */
export const freezeAnswers = async (tx: Kysely<Database>, surveyId: string): Promise<void> => {
  await sql`
    insert into survey_rejected (survey_id, unit_id, group_code, reason, sheets)
    select survey_id, unit_id, group_code, coalesce(reason, ''), count(*) from survey_response
    where survey_id = ${surveyId} and state = 'rejected' group by 1, 2, 3, 4`.execute(tx);
  await sql`
    insert into survey_answer (survey_id, id, unit_id, group_code, questionnaire_id, channel, received_on, seconds,
      slots, texts)
    select survey_id, gen_random_uuid(), unit_id, group_code, questionnaire_id, channel, received_on, seconds, slots,
      texts
    from survey_response where survey_id = ${surveyId} and state <> 'rejected' order by random()`.execute(tx);
  await sql`delete from survey_response where survey_id = ${surveyId}`.execute(tx);
};

/** How often an option place was chosen in a slot, per unit, group and questionnaire. */
export type SlotTally = Readonly<{
  unitId: string;
  group: string;
  questionnaireId: string;
  slot: number;
  option: number;
  times: number;
}>;

/** Tallies of every slot; of one unit, or of all. Answers not given are left out. */
export const tallySlots = async (
  db: Kysely<Database>,
  surveyId: string,
  unitId?: string,
): Promise<readonly SlotTally[]> => {
  const one = unitId === undefined ? sql`` : sql`and unit_id = ${unitId}`;
  const { rows } = await sql<SlotTally>`
    select unit_id as "unitId", group_code as "group", questionnaire_id as "questionnaireId",
      (slot.place - 1)::int as slot, slot.option::int as option, count(*)::int as times
    from (
      select unit_id, group_code, questionnaire_id, slots from survey_answer where survey_id = ${surveyId} ${one}
      union all
      select unit_id, group_code, questionnaire_id, slots from survey_response
        where survey_id = ${surveyId} and state <> 'rejected' ${one}
    ) sheets, unnest(slots) with ordinality as slot (option, place)
    where slot.option >= 0
    group by 1, 2, 3, 4, 5`.execute(db);
  return rows;
};

/** Own words of the sheets about a unit, by question; in no order that says when they came. */
export const listRemarks = async (
  db: Kysely<Database>,
  surveyId: string,
  unitId: string,
): Promise<readonly Readonly<{ group: string; texts: Readonly<Record<string, string>> }>[]> => {
  const { rows } = await sql<{ group: string; texts: string }>`
    select group_code as "group", texts from survey_answer
      where survey_id = ${surveyId} and unit_id = ${unitId} and texts <> '{}'
    union all
    select group_code, texts from survey_response
      where survey_id = ${surveyId} and unit_id = ${unitId} and texts <> '{}' and state <> 'rejected'
    order by 2`.execute(db);
  return rows.map(({ group, texts }) => ({ group, texts: JSON.parse(texts) as Record<string, string> }));
};

/** Writes what the closed survey says of every unit and item; replaces an earlier computation. */
export const saveSurveyResults = async (
  tx: Kysely<Database>,
  surveyId: string,
  results: readonly Readonly<{ unitId: string; itemId: string; content: string }>[],
  now: Instant,
): Promise<void> => {
  await tx.deleteFrom('survey_result').where('survey_id', '=', surveyId).execute();
  for (const some of inPortions(results))
    await tx
      .insertInto('survey_result')
      .values(
        some.map(({ unitId, itemId, content }) => ({
          survey_id: surveyId,
          unit_id: unitId,
          item_id: itemId,
          content,
          computed_at: now,
        })),
      )
      .execute();
};
