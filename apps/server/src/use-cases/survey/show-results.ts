import type { SurveyItemResult, SurveyResultsReply } from '@parindex/contract';
import { exact, type Id, type Item, isItem, type SurveyItem } from '@parindex/domain';
import { type AnswerCounts, evaluate, surveyMean } from '@parindex/scoring';
import { findIndexSetVersion } from '../../store/index-set.store.ts';
import { findRound } from '../../store/round.store.ts';
import { listRemarks, tallySlots } from '../../store/survey-answer.store.ts';
import type { Context } from '../context.ts';
import { view } from '../view.ts';
import { countAnswers } from './count-answers.ts';
import { type LoadedSurvey, loadSurvey } from './load-survey.ts';
import { questionResults, shownGroups } from './question-results.ts';

type Input = { readonly surveyId: Id; readonly unitId: Id };
type Loaded = LoadedSurvey & {
  readonly counts: AnswerCounts;
  readonly items: ReadonlyMap<Id, Item>;
  readonly remarks: Awaited<ReturnType<typeof listRemarks>>;
};

/**
 * Kết quả khảo sát của một đơn vị — verb `survey.view`: how people answered, by question and group, and the points.
 * A group below the minimum cell shows its count alone, and leaves the sums beside it.
 */
export const showSurveyResults = view({
  verb: 'survey.view',
  load: async (context: Context, input: Input): Promise<Loaded | undefined> => {
    const loaded = await loadSurvey(context, input);
    if (!loaded) return undefined;
    const tallies = await tallySlots(context.tx, input.surveyId, input.unitId);
    const counts = countAnswers(loaded.survey, loaded.questionnaires, tallies).get(input.unitId);
    if (!counts) return undefined;
    const [items, remarks] = await Promise.all([
      surveyedItems(context, loaded.survey.roundId),
      listRemarks(context.tx, input.surveyId, input.unitId),
    ]);
    return { ...loaded, counts, items, remarks };
  },
  subject: () => ({}),
  show: (loaded, { unitId }): SurveyResultsReply => {
    const questions = questionResults(loaded.survey, loaded.questionnaires, loaded.counts, unitId);
    const shown = shownGroups(questions);
    return {
      unitId,
      items: loaded.survey.items.map((item) =>
        itemResult(item, loaded.items.get(item.itemId), loaded.counts),
      ),
      questions,
      remarks: loaded.remarks
        .filter(({ group }) => shown.has(group))
        .flatMap(({ texts }) => Object.entries(texts).map(([question, text]) => ({ question, text }))),
    };
  },
});

/** The scored items of the round's sets, by id; none for a survey that feeds no round. */
async function surveyedItems({ tx }: Context, roundId: Id | undefined): Promise<ReadonlyMap<Id, Item>> {
  const round = roundId === undefined ? undefined : await findRound(tx, roundId);
  const sets = await Promise.all(
    (round?.groups ?? []).map(({ indexSetVersionId }) => findIndexSetVersion(tx, indexSetVersionId)),
  );
  return new Map(
    sets.flatMap((stored) => (stored?.set.rows ?? []).filter(isItem).map((item) => [item.id, item] as const)),
  );
}

function itemResult(surveyItem: SurveyItem, item: Item | undefined, counts: AnswerCounts): SurveyItemResult {
  const { mean, answers } = surveyMean(surveyItem, counts);
  const facts: Record<string, string> = mean
    ? { mean: exact.toDecimal(mean), validCount: String(answers) }
    : {};
  const outcome = item && mean ? evaluate(item.rule, item, facts) : undefined;
  return {
    itemId: surveyItem.itemId,
    code: item?.code ?? '',
    name: item?.name ?? '',
    ...(item ? { maxPoints: item.maxPoints } : {}),
    ...(mean ? { mean: exact.toDecimal(exact.round(mean, 2, 'half-up')) } : {}),
    ...(outcome?.kind === 'settled' ? { points: exact.toDecimal(outcome.points) } : {}),
    answers,
  };
}
