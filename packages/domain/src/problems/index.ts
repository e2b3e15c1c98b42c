import { appraisalProblems } from './appraisal.ts';
import { assessmentProblems } from './assessment.ts';
import { commonProblems } from './common.ts';
import { documentProblems } from './document.ts';
import { indexSetProblems } from './index-set.ts';
import { peopleProblems } from './people.ts';
import { roundProblems } from './round.ts';
import { ruleProblems } from './rule.ts';
import { sessionProblems } from './session.ts';
import { surveyProblems } from './survey.ts';
import { workbookProblems } from './workbook.ts';

/**
 * The one catalogue of refusals: `noun.reason` → class. `invalid` (422) something typed in is wrong; `not-now` (409)
 * state, deadline or version forbids it; `forbidden` and `unknown` look alike from outside (404); `too-many` (429).
 * Each noun keeps its own file; texts are in `@parindex/text` under the same code.
 */
export const problemCatalogue = {
  ...commonProblems,
  ...indexSetProblems,
  ...assessmentProblems,
  ...sessionProblems,
  ...ruleProblems,
  ...roundProblems,
  ...peopleProblems,
  ...appraisalProblems,
  ...documentProblems,
  ...surveyProblems,
  ...workbookProblems,
} as const satisfies Record<string, ProblemClass>;

export type ProblemClass =
  | 'invalid'
  | 'not-now'
  | 'clash'
  | 'forbidden'
  | 'unknown'
  | 'too-many'
  | 'unauthenticated';

export type ProblemCode = keyof typeof problemCatalogue;
