import type { TaskKind, TaskReply } from '@parindex/contract';

/** The screens of the bar that carry a number of waiting things. */
export type CountedScreen = 'tasks' | 'submission' | 'appraisal' | 'council';

export type Waiting = Readonly<Partial<Record<CountedScreen, number>>>;

const screenOf: Partial<Record<TaskKind, CountedScreen>> = {
  'review-handed-in': 'submission',
  'present-sheet': 'submission',
  'approve-sheet': 'submission',
  'submit-sheet': 'submission',
  'appraise-items': 'appraisal',
  'review-supplement': 'appraisal',
  'decide-items': 'council',
};

/** Số việc chờ theo màn hình — what waits for others is not counted. */
export const waitingOf = (tasks: readonly TaskReply[]): Waiting => {
  const mine = tasks.filter((task) => task.mine);
  const counts: Partial<Record<CountedScreen, number>> = { tasks: mine.length };
  for (const { kind } of mine) {
    const screen = screenOf[kind];
    if (screen !== undefined) counts[screen] = (counts[screen] ?? 0) + 1;
  }
  return counts;
};
