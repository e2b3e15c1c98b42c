import type { Problem, ProblemCode } from '@parindex/domain';
import type { Sentence } from '../../details.ts';
import { appraisalSentences } from './appraisal.ts';
import { assessmentSentences } from './assessment.ts';
import { commonSentences } from './common.ts';
import { documentSentences } from './document.ts';
import { indexSetSentences } from './index-set.ts';
import { peopleSentences } from './people.ts';
import { roundSentences } from './round.ts';
import { ruleSentences } from './rule.ts';
import { sessionSentences } from './session.ts';
import { surveySentences } from './survey.ts';
import { workbookSentences } from './workbook.ts';

const sentences: Record<ProblemCode, Sentence> = {
  ...assessmentSentences,
  ...commonSentences,
  ...documentSentences,
  ...indexSetSentences,
  ...sessionSentences,
  ...ruleSentences,
  ...roundSentences,
  ...peopleSentences,
  ...appraisalSentences,
  ...surveySentences,
  ...workbookSentences,
};

/**
 * Câu báo lý do từ chối — one problem as a sentence that says what, where, and what to do. Every code of the catalogue
 * has one: a missing sentence does not compile.
 */
export const problemSentence = (problem: Problem): string =>
  sentences[problem.code](problem.details ?? {}, problem.at);
