import type { SurveySavedReply } from '@parindex/contract';
import { checkSurvey, type Id, type Instant, ok, problem, refuse, surveyMachine } from '@parindex/domain';
import { updateSurvey } from '../../store/survey.store.ts';
import type { Context } from '../context.ts';
import { useCase } from '../use-case.ts';
import { type LoadedSurvey, loadSurvey, surveyTopics } from './load-survey.ts';

type Key = { readonly surveyId: Id; readonly version: number };

/** Mở thu phiếu — verb `survey.open`; from then on its groups, questionnaires and points are settled. */
export const openSurvey = useCase<Key, LoadedSurvey, LoadedSurvey, SurveySavedReply>({
  verb: 'survey.open',
  load: (context, input) => loadSurvey(context, input, 'lock'),
  subject: () => ({}),
  states: ({ state }) => [{ machine: surveyMachine, state }],
  decide: (loaded) => {
    const problems = checkSurvey(loaded.survey, loaded.questionnaires);
    return problems.length > 0 ? refuse(...problems) : ok({ ...loaded, state: 'collecting' });
  },
  save: (context, opened, _loaded, { version }) => saveStep(context, { ...opened, version }),
});

/** Gia hạn thu phiếu — verb `survey.extend`. */
export const extendSurvey = useCase<
  Key & { readonly closesAt: Instant },
  LoadedSurvey,
  LoadedSurvey,
  SurveySavedReply
>({
  verb: 'survey.extend',
  load: (context, input) => loadSurvey(context, input, 'lock'),
  subject: () => ({}),
  states: ({ state }) => [{ machine: surveyMachine, state }],
  decide: (loaded, { closesAt }) =>
    closesAt > loaded.survey.opensAt
      ? ok({ ...loaded, survey: { ...loaded.survey, closesAt } })
      : refuse(problem('survey.times', {}, 'closesAt')),
  save: (context, extended, _loaded, { version }) => saveStep(context, { ...extended, version }),
});

async function saveStep({ tx, now }: Context, survey: LoadedSurvey) {
  const { title, closesAt, id } = survey.survey;
  if (!(await updateSurvey(tx, survey, now))) return refuse(problem('version.clash', { code: title.vi }));
  return ok({
    reply: { version: survey.version + 1 },
    audit: { subject: `survey:${id}`, content: { title: title.vi, state: survey.state, closesAt } },
    topics: surveyTopics(id),
  });
}
