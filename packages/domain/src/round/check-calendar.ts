import { type Problem, problem } from '../shared/problem.ts';
import type { Phase, PhaseName } from './round.ts';

/** Giai đoạn bắt buộc — a round cannot run without them; the others are as the province's plan says. */
export const requiredPhases: readonly PhaseName[] = ['self-scoring', 'submission', 'appraisal'];

/** The road of a sheet: of two neighbours the later one neither opens nor closes before the earlier one. */
const road: readonly PhaseName[] = [
  'self-scoring',
  'internal-review',
  'submission',
  'appraisal',
  'preliminary-result',
  'objection',
  'second-round',
  'council',
  'publication',
];

/** A unit may submit as early as it likes: only the end of submission has a place on the road. */
const roadByOpening = road.filter((name) => name !== 'submission');

/** What runs beside the road and may open at any time, but ends in this order. */
const besides: readonly (readonly PhaseName[])[] = [
  ['training', 'self-scoring'],
  ['submission', 'official-figures', 'publication'],
];

/**
 * Kiểm tra lịch — what no calendar may have, complete or not.
 *
 * Problems  `round.phase-twice`, `round.phase-order` (closes before it opens), `round.phase-sequence` (opens or closes
 *           before a phase that goes before it), each `at: phases.<name>`
 */
export const checkCalendar = (calendar: readonly Phase[]): readonly Problem[] => [
  ...calendar.flatMap(({ name, opensAt, closesAt }, index) => {
    const at = `phases.${name}`;
    const problems: Problem[] = [];
    if (calendar.findIndex((phase) => phase.name === name) < index)
      problems.push(problem('round.phase-twice', { phase: name }, at));
    if (closesAt <= opensAt) problems.push(problem('round.phase-order', { phase: name }, at));
    return problems;
  }),
  ...outOfOrder(calendar, roadByOpening, 'opensAt'),
  ...[road, ...besides].flatMap((order) => outOfOrder(calendar, order, 'closesAt')),
];

/** One problem for each phase that comes before its neighbour; the neighbour is named. */
const outOfOrder = (
  calendar: readonly Phase[],
  order: readonly PhaseName[],
  edge: 'opensAt' | 'closesAt',
): readonly Problem[] => {
  const present = order.flatMap((name) => calendar.find((phase) => phase.name === name) ?? []);
  return present.flatMap((phase, index) => {
    const before = present[index - 1];
    return before && phase[edge] < before[edge]
      ? [
          problem(
            'round.phase-sequence',
            { phase: phase.name, before: before.name, edge },
            `phases.${phase.name}`,
          ),
        ]
      : [];
  });
};

/** Những giai đoạn bắt buộc còn thiếu — `round.phase-missing` for each. */
export const missingPhases = (calendar: readonly Phase[]): readonly Problem[] =>
  requiredPhases
    .filter((name) => calendar.every((phase) => phase.name !== name))
    .map((name) => problem('round.phase-missing', { phase: name }, `phases.${name}`));
