import type { SurveyMadeReply, SurveySavedReply } from '@parindex/contract';
import { type Id, ok, type Problem, problem, refuse, type Survey, surveyMachine } from '@parindex/domain';
import { v7 as uuidv7 } from 'uuid';
import { findRound } from '../../store/round.store.ts';
import {
  findSurvey,
  insertSurvey,
  replaceQuotas,
  type StoredSurvey,
  updateSurvey,
} from '../../store/survey.store.ts';
import { listUnits } from '../../store/unit.store.ts';
import type { Context } from '../context.ts';
import { useCase } from '../use-case.ts';
import { surveyTopics } from './load-survey.ts';

type Content = Omit<Survey, 'id'>;
type Surroundings = {
  readonly unitIds: ReadonlySet<Id>;
  readonly round: { readonly demonstration: boolean } | undefined;
};

/** Lập cuộc khảo sát — verb `survey.create`: it may have gaps until it opens; its units and round must exist. */
export const createSurvey = useCase<Content, Surroundings, Survey, SurveyMadeReply>({
  verb: 'survey.create',
  load: loadSurroundings,
  subject: () => ({}),
  decide: (surroundings, content) => {
    const problems = checkSurroundings(surroundings, content);
    return problems.length > 0 ? refuse(...problems) : ok({ ...content, id: uuidv7() });
  },
  save: async ({ tx, now }, survey, { round }) => {
    await insertSurvey(tx, survey, { now, demonstration: round?.demonstration ?? false });
    return ok({
      reply: { surveyId: survey.id },
      audit: { subject: `survey:${survey.id}`, content: { title: survey.title.vi, kind: survey.kind } },
      topics: surveyTopics(survey.id),
    });
  },
});

type Edit = Content & { readonly surveyId: Id; readonly version: number };

/** Sửa cuộc khảo sát đang chuẩn bị — verb `survey.edit`; links given before it are void. */
export const editSurvey = useCase<Edit, Surroundings & { stored: StoredSurvey }, Survey, SurveySavedReply>({
  verb: 'survey.edit',
  load: async (context, input) => {
    const stored = await findSurvey(context.tx, input.surveyId, 'lock');
    return stored && { stored, ...(await loadSurroundings(context, input)) };
  },
  subject: () => ({}),
  states: ({ stored }) => [{ machine: surveyMachine, state: stored.state }],
  decide: (loaded, { surveyId, version: _version, ...content }) => {
    const problems = checkSurroundings(loaded, content);
    return problems.length > 0 ? refuse(...problems) : ok({ ...content, id: surveyId });
  },
  save: async ({ tx, now }, survey, { stored }, { version }) => {
    if (!(await updateSurvey(tx, { ...stored, survey, version }, now)))
      return refuse(problem('version.clash', { code: survey.title.vi }));
    await replaceQuotas(tx, survey);
    return ok({
      reply: { version: version + 1 },
      audit: { subject: `survey:${survey.id}`, content: { title: survey.title.vi } },
      topics: surveyTopics(survey.id),
    });
  },
});

async function loadSurroundings(
  { tx }: Context,
  { roundId }: Pick<Content, 'roundId'>,
): Promise<Surroundings> {
  const units = await listUnits(tx);
  return {
    unitIds: new Set(units.map(({ id }) => id)),
    round: roundId === undefined ? undefined : await findRound(tx, roundId),
  };
}

function checkSurroundings({ unitIds, round }: Surroundings, content: Content): readonly Problem[] {
  const strangers = content.quotas.filter(({ unitId }) => !unitIds.has(unitId));
  const cells = content.quotas.map(({ unitId, group }) => `${unitId} ${group}`);
  const twice = content.quotas.find(({ unitId, group }, at) => cells.indexOf(`${unitId} ${group}`) !== at);
  return [
    ...(content.roundId !== undefined && !round ? [problem('survey.round-unknown', {}, 'roundId')] : []),
    ...(strangers.length > 0 ? [problem('round.unit-unknown', {}, 'quotas')] : []),
    ...(twice ? [problem('survey.quota-twice', { group: twice.group }, 'quotas')] : []),
  ];
}
