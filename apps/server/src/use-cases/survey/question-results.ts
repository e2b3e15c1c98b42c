import type { SurveyGroupResult, SurveyQuestionResult } from '@parindex/contract';
import {
  type AnswerSlot,
  type AnswerWorth,
  exact,
  type Id,
  type LocalWords,
  type Questionnaire,
  questionOf,
  questionsOf,
  type Survey,
  slotsOf,
} from '@parindex/domain';
import { countedMean } from '@parindex/estimation';
import { type AnswerCounts, worthMean } from '@parindex/scoring';

type Asked = Readonly<{ slot: AnswerSlot; label: LocalWords; groups: readonly string[] }>;

/** Every question with options, each once, with the groups that were asked it. */
export function questionResults(
  survey: Survey,
  questionnaires: ReadonlyMap<Id, Questionnaire>,
  counts: AnswerCounts,
  unitId: Id,
): readonly SurveyQuestionResult[] {
  const worths = new Map(
    survey.items.flatMap(({ parts }) => parts.map(({ question, worth }) => [question, worth] as const)),
  );
  return [...askedQuestions(survey, questionnaires)].map(([question, { slot, label, groups }]) => {
    const worth = worths.get(question);
    const said = groups.map((group) => groupResult(survey, unitId, group, question, slot, worth, counts));
    const shown = said.filter(({ hidden }) => !hidden);
    const summed = Object.fromEntries(
      slot.options.map(({ code }) => [code, shown.reduce((sum, one) => sum + (one.counts?.[code] ?? 0), 0)]),
    );
    const mean = meanText(summed, worth);
    return {
      question,
      label,
      options: slot.options,
      counts: summed,
      ...(mean === undefined ? {} : { mean }),
      counted: Object.entries(summed).reduce(
        (sum, [code, times]) => (isCounted(code, worth, slot) ? sum + times : sum),
        0,
      ),
      groups: said,
    };
  });
}

/** The groups that are hidden in no question: their own words may be read. */
export const shownGroups = (questions: readonly SurveyQuestionResult[]): ReadonlySet<string> => {
  const all = questions.flatMap(({ groups }) => groups);
  const hidden = new Set(all.filter((one) => one.hidden).map(({ group }) => group));
  return new Set(all.map(({ group }) => group).filter((group) => !hidden.has(group)));
};

function askedQuestions(survey: Survey, questionnaires: ReadonlyMap<Id, Questionnaire>): Map<string, Asked> {
  const asked = new Map<string, Asked>();
  for (const { code, questionnaireId } of survey.groups) {
    const questionnaire = questionnaires.get(questionnaireId);
    if (!questionnaire) continue;
    const labels = labelsOf(questionnaire);
    for (const slot of slotsOf(questionnaire)) {
      if (slot.option !== undefined) continue;
      const question = questionOf(slot);
      const known = asked.get(question);
      asked.set(question, {
        slot: known?.slot ?? slot,
        label: known?.label ?? labels.get(question) ?? { vi: question },
        groups: [...(known?.groups ?? []), code],
      });
    }
  }
  return asked;
}

const labelsOf = (questionnaire: Questionnaire): ReadonlyMap<string, LocalWords> =>
  new Map(
    questionsOf(questionnaire).flatMap((question) =>
      question.kind === 'rating-grid'
        ? question.statements.map(({ code, label }) => [`${question.code}.${code}`, label] as const)
        : [[question.code, question.label] as const],
    ),
  );

function groupResult(
  survey: Survey,
  unitId: Id,
  group: string,
  question: string,
  { options }: AnswerSlot,
  worth: AnswerWorth | undefined,
  counts: AnswerCounts,
): SurveyGroupResult {
  const chosen = Object.fromEntries(options.map(({ code }) => [code, counts.count(group, question, code)]));
  const answers = Object.values(chosen).reduce((sum, times) => sum + times, 0);
  if (answers < survey.minimumCell) return { group, answers, hidden: true };
  const mean = meanText(chosen, worth);
  const population = survey.quotas.find((one) => one.unitId === unitId && one.group === group)?.population;
  const sampled =
    survey.design === 'probability' ? countedMean(countedOf(chosen, worth), population) : undefined;
  return {
    group,
    answers,
    hidden: false,
    counts: chosen,
    ...(mean === undefined ? {} : { mean }),
    ...(sampled?.reach === undefined
      ? {}
      : {
          interval: [
            Math.max(0, sampled.mean - sampled.reach),
            Math.min(100, sampled.mean + sampled.reach),
          ] as const,
        }),
  };
}

const countedOf = (counts: Readonly<Record<string, number>>, worth: AnswerWorth | undefined) =>
  Object.entries(worth ?? {}).map(([code, value]) => ({ worth: Number(value), times: counts[code] ?? 0 }));

const meanText = (counts: Readonly<Record<string, number>>, worth: AnswerWorth | undefined) => {
  const mean = worth && worthMean(counts, worth);
  return mean && exact.toDecimal(mean, 2);
};

const isCounted = (code: string, worth: AnswerWorth | undefined, { options }: AnswerSlot) =>
  worth ? code in worth : !options.some((option) => option.code === code && option.apart);
