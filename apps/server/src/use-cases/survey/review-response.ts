import { type Id, ok, problem, refuse, surveyMachine } from '@parindex/domain';
import { findSurvey, type StoredSurvey } from '../../store/survey.store.ts';
import { reviewResponse as writeReview } from '../../store/survey-response.store.ts';
import { useCase } from '../use-case.ts';
import { surveyTopics } from './load-survey.ts';

type Input = {
  readonly surveyId: Id;
  readonly responseId: Id;
  readonly state: 'accepted' | 'rejected';
  readonly reason: string;
};

/** Nhận hoặc loại một phiếu — verb `response.review`; a rejected sheet needs a reason, which is counted for good. */
export const reviewResponse = useCase<Input, StoredSurvey, Input, object>({
  verb: 'response.review',
  load: ({ tx }, { surveyId }) => findSurvey(tx, surveyId),
  subject: () => ({}),
  states: ({ state }) => [{ machine: surveyMachine, state }],
  decide: (_survey, input) =>
    input.state === 'rejected' && input.reason === ''
      ? refuse(problem('response.reason-required', {}, 'reason'))
      : ok(input),
  save: async ({ tx }, { surveyId, responseId, state, reason }, { survey }) => {
    if (!(await writeReview(tx, { surveyId, id: responseId }, state, reason)))
      return refuse(problem('subject.unknown'));
    return ok({
      reply: {},
      audit: { subject: `survey:${surveyId}`, content: { title: survey.title.vi, state, reason } },
      topics: surveyTopics(surveyId),
    });
  },
});
