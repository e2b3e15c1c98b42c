import { type Problem, problem } from '../shared/problem.ts';
import type { Phase, PhaseName } from './round.ts';

/** Giai đoạn bắt buộc — a round cannot run without them; the others are as the province's plan says. */
export const requiredPhases: readonly PhaseName[] = ['self-scoring', 'submission', 'appraisal'];

/**
 * Kiểm tra lịch — what no calendar may have, complete or not.
 *
 * Problems  `round.phase-twice`, `round.phase-order` (closes before it opens), `at: phases.<name>`
 */
export const checkCalendar = (calendar: readonly Phase[]): readonly Problem[] =>
  calendar.flatMap(({ name, opensAt, closesAt }, index) => {
    const at = `phases.${name}`;
    const problems: Problem[] = [];
    if (calendar.findIndex((phase) => phase.name === name) < index)
      problems.push(problem('round.phase-twice', { phase: name }, at));
    if (closesAt <= opensAt) problems.push(problem('round.phase-order', { phase: name }, at));
    return problems;
  });

/** Những giai đoạn bắt buộc còn thiếu — `round.phase-missing` for each. */
export const missingPhases = (calendar: readonly Phase[]): readonly Problem[] =>
  requiredPhases
    .filter((name) => calendar.every((phase) => phase.name !== name))
    .map((name) => problem('round.phase-missing', { phase: name }, `phases.${name}`));
