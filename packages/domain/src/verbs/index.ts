/**
 * Việc làm được — every act of the system, `noun.verb`. The same word names the permission, the step of a workflow,
 * the audit entry, the use-case file and the button. Each noun keeps its own list.
 */
import { appraisalVerbs } from './appraisal.ts';
import { assessmentVerbs } from './assessment.ts';
import { documentVerbs } from './document.ts';
import { indexSetVerbs } from './index-set.ts';
import { peopleVerbs } from './people.ts';
import { publicationVerbs } from './publication.ts';
import { roundVerbs } from './round.ts';
import { surveyVerbs } from './survey.ts';

export const verbs = [
  ...peopleVerbs,
  ...indexSetVerbs,
  ...roundVerbs,
  ...assessmentVerbs,
  ...appraisalVerbs,
  ...publicationVerbs,
  ...surveyVerbs,
  ...documentVerbs,
] as const;

export type Verb = (typeof verbs)[number];
