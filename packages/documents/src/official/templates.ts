import type { DocumentKind } from '@parindex/domain';
import type { Page } from '../page.ts';
import * as appraisal from './pages/appraisal-letters.ts';
import * as publication from './pages/publication-letters.ts';
import * as round from './pages/round-letters.ts';
import * as unit from './pages/unit-letters.ts';

/** Mẫu gốc của từng loại văn bản; a province that edits one keeps its own in Word. */
export const officialTemplates: Record<DocumentKind, Page> = {
  'round-plan': round.roundPlan,
  'council-decision': round.councilDecision,
  'guidance-letter': round.guidanceLetter,
  'evidence-list': round.evidenceList,
  'team-decision': unit.teamDecision,
  'office-explanations': unit.officeExplanations,
  'preliminary-notice': appraisal.preliminaryNotice,
  'appraisal-minutes': appraisal.appraisalMinutes,
  'appraisal-sheet': appraisal.appraisalSheet,
  'appraisal-report': appraisal.appraisalReport,
  'publication-proposal': publication.publicationProposal,
  'publication-decision': publication.publicationDecision,
  'shortcomings-notice': publication.shortcomingsNotice,
};
