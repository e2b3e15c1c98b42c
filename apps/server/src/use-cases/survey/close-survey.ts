import type { SurveySavedReply } from '@parindex/contract';
import { exact, type Id, ok, problem, refuse, surveyMachine } from '@parindex/domain';
import { type SurveyMean, surveyMean } from '@parindex/scoring';
import { type Figure, listRoundFigures, saveFigures } from '../../store/round-item.store.ts';
import { lockRound } from '../../store/round-set-up.store.ts';
import { updateSurvey } from '../../store/survey.store.ts';
import { freezeAnswers, saveSurveyResults, tallySlots } from '../../store/survey-answer.store.ts';
import type { Context } from '../context.ts';
import { topicsOf } from '../round/set-up.ts';
import { useCase } from '../use-case.ts';
import { countAnswers } from './count-answers.ts';
import { type LoadedSurvey, loadSurvey, surveyTopics } from './load-survey.ts';

type Key = { readonly surveyId: Id; readonly version: number };

/**
 * Đóng khảo sát, chốt điểm — verb `survey.close`: breaks the tie between links and sheets for good, freezes the
 * sheets, and gives the round the mean of every unit and surveyed item.
 */
export const closeSurvey = useCase<Key, LoadedSurvey, LoadedSurvey, SurveySavedReply>({
  verb: 'survey.close',
  load: (context, input) => loadSurvey(context, input, 'lock'),
  subject: () => ({}),
  states: ({ state }) => [{ machine: surveyMachine, state }],
  decide: (loaded) => ok({ ...loaded, state: 'closed' }),
  save: async (context, closed, _loaded, { surveyId, version }) => {
    await freezeAnswers(context.tx, surveyId);
    return settle(context, { ...closed, version });
  },
});

/** Tính lại từ phiếu đã chốt — verb `survey.recompute`; the same sheets and rules give the same figures. */
export const recomputeSurvey = useCase<Key, LoadedSurvey, LoadedSurvey, SurveySavedReply>({
  verb: 'survey.recompute',
  load: (context, input) => loadSurvey(context, input, 'lock'),
  subject: () => ({}),
  states: ({ state }) => [{ machine: surveyMachine, state }],
  decide: (loaded) => ok(loaded),
  save: (context, loaded, _loaded, { version }) => settle(context, { ...loaded, version }),
});

async function settle(context: Context, closed: LoadedSurvey) {
  const { tx, now, actor } = context;
  const { survey } = closed;
  const counts = countAnswers(survey, closed.questionnaires, await tallySlots(tx, survey.id));
  const results = [...counts].flatMap(([unitId, ofUnit]) =>
    survey.items.map((item) => ({ unitId, said: surveyMean(item, ofUnit) })),
  );
  await saveSurveyResults(
    tx,
    survey.id,
    results.map(({ unitId, said }) => ({ unitId, itemId: said.itemId, content: JSON.stringify(said) })),
    now,
  );
  if (survey.roundId !== undefined && survey.kind === 'index') {
    await lockRound(tx, survey.roundId);
    const before = await listRoundFigures(tx, survey.roundId);
    const versions = new Map(before.map((one) => [`${one.unitId} ${one.itemId}`, one.version]));
    const figures = results.map(({ unitId, said }) =>
      figureOf(survey.title.vi, unitId, said, versions.get(`${unitId} ${said.itemId}`) ?? 0, now),
    );
    await saveFigures(tx, survey.roundId, actor.personId, figures);
  }
  if (!(await updateSurvey(tx, closed, now)))
    return refuse(problem('version.clash', { code: survey.title.vi }));
  return ok({
    reply: { version: closed.version + 1 },
    audit: {
      subject: `survey:${survey.id}`,
      ...(survey.roundId === undefined ? {} : { roundId: survey.roundId }),
      content: {
        title: survey.title.vi,
        units: counts.size,
        items: survey.items.length,
        sheets: results.reduce((most, { said }) => Math.max(most, said.answers), 0),
      },
    },
    topics: [
      ...surveyTopics(survey.id),
      ...(survey.roundId === undefined ? [] : topicsOf(survey.roundId, [...counts.keys()])),
    ],
  });
}

/** Twelve places are what points are kept with; a unit that was not surveyed leaves its denominator. */
const figureOf = (source: string, unitId: Id, said: SurveyMean, version: number, now: string): Figure => ({
  unitId,
  itemId: said.itemId,
  facts: said.mean ? { mean: exact.toDecimal(said.mean), validCount: String(said.answers) } : {},
  notSurveyed: said.mean === undefined,
  estimated: false,
  source,
  version: version + 1,
  loadedAt: now,
});
