import { appraisalMachine } from './appraisal.ts';
import { assessmentMachine } from './assessment.ts';
import { entryMachine } from './entry.ts';
import { indexSetMachine } from './index-set.ts';
import { roundMachine } from './round.ts';
import { surveyMachine } from './survey.ts';

export { type AppraisalState, appraisalMachine } from './appraisal.ts';
export { type AssessmentState, assessmentMachine, handedOverStates, isHandedOver } from './assessment.ts';
export { type EntryState, entryMachine } from './entry.ts';
export { type IndexSetState, indexSetMachine } from './index-set.ts';
export { isOpenFor, type Machine, type Step, step } from './machine.ts';
export { type RoundState, roundMachine } from './round.ts';
export { type SurveyState, surveyMachine } from './survey.ts';

/** Every workflow, for the tables that are printed and tested. */
export const machines = [
  indexSetMachine,
  roundMachine,
  assessmentMachine,
  entryMachine,
  appraisalMachine,
  surveyMachine,
] as const;
