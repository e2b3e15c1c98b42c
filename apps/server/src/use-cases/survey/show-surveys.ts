import type { SurveyReply, SurveysReply } from '@parindex/contract';
import { checkSurvey, type Id, mayOf, type Unit, type Verb } from '@parindex/domain';
import { listSurveys } from '../../store/survey.store.ts';
import { countByCell, countRejected } from '../../store/survey-response.store.ts';
import { listUnits } from '../../store/unit.store.ts';
import type { Context } from '../context.ts';
import { view } from '../view.ts';
import { loadSurvey } from './load-survey.ts';

const verbs: readonly Verb[] = [
  'survey.edit',
  'survey.open',
  'survey.invite',
  'survey.extend',
  'survey.close',
  'survey.recompute',
  'survey.export',
  'response.review',
];

/** Danh sách khảo sát — verb `survey.view`: quotas and answers so far. */
export const showSurveys = view({
  verb: 'survey.view',
  load: ({ tx }: Context) => listSurveys(tx),
  subject: () => ({}),
  show: (all, _input: object, { actor }): SurveysReply => ({
    surveys: all.map(({ survey, state, demonstration, quota, answered }) => ({
      surveyId: survey.id,
      title: survey.title.vi,
      kind: survey.kind,
      state,
      opensAt: survey.opensAt,
      closesAt: survey.closesAt,
      ...(survey.roundId === undefined ? {} : { roundId: survey.roundId }),
      demonstration,
      quota,
      answered,
    })),
    may: mayOf(actor, ['survey.create', 'questionnaire.edit'], {}),
  }),
});

/** Một cuộc khảo sát: its set-up, what keeps it from opening, and how far every group is in every unit. */
export const showSurvey = view({
  verb: 'survey.view',
  load: async (context: Context, input: { surveyId: Id }) => {
    const loaded = await loadSurvey(context, input);
    if (!loaded) return undefined;
    const [cells, rejected, units] = await Promise.all([
      countByCell(context.tx, input.surveyId),
      countRejected(context.tx, input.surveyId),
      listUnits(context.tx),
    ]);
    return { ...loaded, cells, rejected, units };
  },
  subject: () => ({}),
  show: (loaded, _input, { actor }): SurveyReply => {
    const { survey, state, version, demonstration, closedAt, rejected } = loaded;
    const counted = new Map(loaded.cells.map((cell) => [`${cell.unitId} ${cell.group}`, cell]));
    return {
      survey,
      state,
      version,
      demonstration,
      ...(closedAt === undefined ? {} : { closedAt }),
      units: surveyedUnits(loaded.units, survey.quotas),
      cells: survey.quotas.map((quota) => {
        const {
          valid = 0,
          waiting = 0,
          rejected: out = 0,
        } = counted.get(`${quota.unitId} ${quota.group}`) ?? {};
        return { ...quota, valid, waiting, rejected: out };
      }),
      rejected,
      problems: state === 'preparing' ? checkSurvey(survey, loaded.questionnaires) : [],
      may: mayOf(actor, verbs, {}),
    };
  },
});

/** The units that have a quota, in the order of the register. */
export const surveyedUnits = (units: readonly Unit[], quotas: readonly { unitId: Id }[]) => {
  const asked = new Set(quotas.map(({ unitId }) => unitId));
  return units
    .filter(({ id }) => asked.has(id))
    .map(({ id, name, shortName }) => ({ unitId: id, name, shortName }));
};
