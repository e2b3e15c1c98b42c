import type { Day, Id, Instant } from '../shared/ids.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { checkQuestionnaire } from './check-questionnaire.ts';
import type { LocalWords, Questionnaire } from './questionnaire.ts';
import { checkSurveyItems, type SurveyItem } from './survey-scoring.ts';

/** Khảo sát để tính điểm của bộ chỉ số, hoặc khảo sát mức độ hài lòng (SIPAS): two surveys, never mixed. */
export const surveyKinds = ['index', 'satisfaction'] as const;
export type SurveyKind = (typeof surveyKinds)[number];

/** How respondents were chosen: intervals are shown for random samples only, never for quotas. */
export const surveyDesigns = ['quota', 'probability'] as const;
export type SurveyDesign = (typeof surveyDesigns)[number];

/** Nhóm đối tượng trong cuộc khảo sát, with the issued questionnaire that it answers. */
export type SurveyGroup = Readonly<{ code: string; name: LocalWords; questionnaireId: Id }>;

/** Chỉ tiêu — how many of a group are to answer about a unit, and how many there are in all, where known. */
export type SurveyQuota = Readonly<{ unitId: Id; group: string; quota: number; population?: number }>;

/**
 * Cuộc khảo sát — who is asked what about which units, from when to when, and how answers become points.
 *
 * `organiser`, `contact`  printed on the first page, with `consent` (its text is what a respondent agrees to)
 * `minimumCell`           below so many answers nothing of them is shown to anybody but the secretariat's count
 * `roundId`               the round whose survey items it feeds; a satisfaction survey feeds none
 */
export type Survey = Readonly<{
  id: Id;
  title: LocalWords;
  kind: SurveyKind;
  design: SurveyDesign;
  roundId?: Id;
  organiser: LocalWords;
  contact: string;
  consent: LocalWords;
  keptUntil?: Day;
  minimumCell: number;
  opensAt: Instant;
  closesAt: Instant;
  groups: readonly SurveyGroup[];
  quotas: readonly SurveyQuota[];
  items: readonly SurveyItem[];
}>;

/** How long answers of a rated group may be collected at most; a slip of the year is caught by it. */
const longestDays = 400;

/**
 * Kiểm tra trước khi mở khảo sát — everything that keeps it from collecting.
 *
 * Problems: `survey.times` · `survey.groups-missing` · `survey.group-duplicate` · `survey.questionnaire-missing` ·
 * `survey.quotas-missing` · `survey.quota-group` · `survey.quota-number` · `survey.words-missing` · those of its
 * questionnaires and of `checkSurveyItems`
 */
export function checkSurvey(
  survey: Survey,
  questionnaires: ReadonlyMap<Id, Questionnaire>,
): readonly Problem[] {
  const codes = survey.groups.map(({ code }) => code);
  const { opensAt, closesAt, quotas } = survey;
  const days = (Number(closesAt.slice(0, 4)) - Number(opensAt.slice(0, 4))) * 365;
  const words = {
    title: survey.title.vi,
    organiser: survey.organiser.vi,
    contact: survey.contact,
    consent: survey.consent.vi,
  };
  return [
    ...(opensAt < closesAt && days <= longestDays ? [] : [problem('survey.times', {}, 'closesAt')]),
    ...Object.entries(words)
      .filter(([, text]) => text.trim() === '')
      .map(([part]) => problem('survey.words-missing', { part }, part)),
    ...(codes.length === 0 ? [problem('survey.groups-missing', {}, 'groups')] : []),
    ...codes
      .filter((code, place) => code === '' || codes.indexOf(code) !== place)
      .map((group) => problem('survey.group-duplicate', { group }, 'groups')),
    ...survey.groups.flatMap(({ code, questionnaireId }) => {
      const questionnaire = questionnaires.get(questionnaireId);
      return questionnaire
        ? checkQuestionnaire(questionnaire).filter(({ blocking }) => blocking !== false)
        : [problem('survey.questionnaire-missing', { group: code }, `group:${code}`)];
    }),
    ...(quotas.length === 0 ? [problem('survey.quotas-missing', {}, 'quotas')] : []),
    ...quotas
      .filter(({ group }) => !codes.includes(group))
      .map(({ group }) => problem('survey.quota-group', { group }, 'quotas')),
    ...quotas
      .filter(({ quota, population }) => quota < 1 || (population !== undefined && population < quota))
      .map(({ group, quota }) => problem('survey.quota-number', { group, quota }, 'quotas')),
    ...checkSurveyItems(
      survey.items,
      survey.groups.map(({ code, name, questionnaireId }) => ({
        code,
        name: name.vi,
        questionnaire: questionnaireId,
      })),
      questionnaires,
    ),
  ];
}
