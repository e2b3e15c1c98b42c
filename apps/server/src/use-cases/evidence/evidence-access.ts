import { assessmentMachine, type Post, type Problem, requirePhase } from '@parindex/domain';
import {
  type LoadedEntry,
  requireOwnItem,
  requireScoringTime,
  subjectOfEntry,
} from '../assessment/entry-access.ts';
import type { InState } from '../use-case.ts';

export const evidenceSubject = subjectOfEntry;

export const evidenceStates = ({ assessmentState }: LoadedEntry): readonly InState[] => [
  { machine: assessmentMachine, state: assessmentState },
];

/** While the sheet is scored: the time of scoring; while it is appraised: the time of appraisal (supplements). */
export const requireEvidenceTime = (loaded: LoadedEntry, posts: readonly Post[]): readonly Problem[] => {
  const own = requireOwnItem(loaded);
  if (loaded.assessmentState !== 'under-appraisal') return [...own, ...requireScoringTime(loaded, posts)];
  const { phases, extensions } = loaded.round;
  const open = requirePhase(phases, extensions, 'appraisal', loaded.entry.unitId, loaded.at);
  return open.ok ? own : [...own, ...open.problems];
};
