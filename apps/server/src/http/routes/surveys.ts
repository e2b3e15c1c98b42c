import {
  createSurveyInput,
  editSurveyInput,
  extendSurveyInput,
  inviteInput,
  nothingInput,
  openFormInput,
  receiveResponseInput,
  reviewResponseInput,
  surveyInput,
  surveyResultsInput,
  surveyStepInput,
} from '@parindex/contract';
import { closeSurvey, recomputeSurvey } from '../../use-cases/survey/close-survey.ts';
import { createSurvey, editSurvey } from '../../use-cases/survey/create-survey.ts';
import { invite } from '../../use-cases/survey/invite.ts';
import { openForm } from '../../use-cases/survey/open-form.ts';
import { extendSurvey, openSurvey } from '../../use-cases/survey/open-survey.ts';
import { receiveResponse } from '../../use-cases/survey/receive-response.ts';
import { reviewResponse } from '../../use-cases/survey/review-response.ts';
import { showSurveyResults } from '../../use-cases/survey/show-results.ts';
import { showSurvey, showSurveys } from '../../use-cases/survey/show-surveys.ts';
import { act, look, type Wiring } from '../endpoint.ts';

/** Khảo sát: set-up, links, answers by whoever has a link, closing, results. */
export const registerSurveyRoutes = (wiring: Wiring) => {
  look(wiring, '/api/surveys', nothingInput, showSurveys);
  look(wiring, '/api/surveys/:surveyId', surveyInput, showSurvey);
  look(wiring, '/api/surveys/:surveyId/results/:unitId', surveyResultsInput, showSurveyResults);
  act(wiring, 'POST', '/api/surveys', createSurveyInput, createSurvey, large);
  act(wiring, 'PUT', '/api/surveys/:surveyId', editSurveyInput, editSurvey, large);
  act(wiring, 'POST', '/api/surveys/:surveyId/open', surveyStepInput, openSurvey);
  act(wiring, 'POST', '/api/surveys/:surveyId/extend', extendSurveyInput, extendSurvey);
  act(wiring, 'POST', '/api/surveys/:surveyId/invitations', inviteInput, invite);
  act(wiring, 'POST', '/api/surveys/:surveyId/close', surveyStepInput, closeSurvey);
  act(wiring, 'POST', '/api/surveys/:surveyId/recompute', surveyStepInput, recomputeSurvey);
  act(wiring, 'PATCH', '/api/surveys/:surveyId/responses/:responseId', reviewResponseInput, reviewResponse);
  const guarded = { open: true, perMinute: wiring.services.surveyPerMinute } as const;
  look(wiring, '/api/public/survey', openFormInput, openForm, guarded);
  act(wiring, 'POST', '/api/public/survey/responses', receiveResponseInput, receiveResponse, guarded);
};

const large = { bodyLimit: 10_000_000 } as const;
