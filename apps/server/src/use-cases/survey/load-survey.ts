import type { Id, Questionnaire } from '@parindex/domain';
import { findQuestionnaire } from '../../store/questionnaire.store.ts';
import { findSurvey, type StoredSurvey } from '../../store/survey.store.ts';
import type { Context } from '../context.ts';

/** A survey with the questionnaires that its groups answer, by version id. */
export type LoadedSurvey = StoredSurvey & { readonly questionnaires: ReadonlyMap<Id, Questionnaire> };

/** Loads a survey; issued questionnaires only, so that a group with a draft has none. */
export async function loadSurvey(
  { tx }: Context,
  { surveyId }: { surveyId: Id },
  hold?: 'lock',
): Promise<LoadedSurvey | undefined> {
  const stored = await findSurvey(tx, surveyId, hold);
  return stored && { ...stored, questionnaires: await questionnairesOf(tx, stored.survey.groups) };
}

/** The issued questionnaires among these. */
export async function questionnairesOf(
  tx: Context['tx'],
  groups: readonly { readonly questionnaireId: Id }[],
): Promise<ReadonlyMap<Id, Questionnaire>> {
  const ids = [...new Set(groups.map(({ questionnaireId }) => questionnaireId))];
  const found = await Promise.all(ids.map((id) => findQuestionnaire(tx, id)));
  return new Map(
    found.flatMap((one) => (one?.state === 'issued' ? [[one.versionId, one.content] as const] : [])),
  );
}

/** What shows again when a survey changes. */
export const surveyTopics = (surveyId: Id) => ['surveys', `survey:${surveyId}`];
