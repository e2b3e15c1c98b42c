import { assessmentMachine, type Post, type Problem, requireOnePhase } from '@parindex/domain';
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
  const appraisal = ['appraisal', 'second-round'] as const;
  const open = requireOnePhase(phases, extensions, appraisal, loaded.entry.unitId, loaded.at);
  return open.ok ? own : [...own, ...open.problems];
};
