import type { TaskReply } from '@parindex/contract';
import { taskWords } from '@parindex/text';
import { dayOf, showNearDay } from '../../lib/format.ts';

/** Tasks of one stretch of days, the nearest first. */
export type TaskGroup = {
  readonly key: string;
  readonly title: string;
  readonly tasks: readonly TaskReply[];
};

/** Overdue, today, until the end of this week, then day by day; what has no deadline comes last. */
export const groupTasks = (tasks: readonly TaskReply[], now: string): readonly TaskGroup[] => {
  const today = dayOf(now);
  const keyOf = ({ dueAt }: TaskReply) => {
    if (dueAt === undefined) return '9';
    return dueAt < now ? '0' : `1${dayOf(dueAt)}`;
  };
  const titleOf = (key: string) => {
    if (key === '9') return taskWords.undated;
    if (key === '0') return taskWords.overdue;
    const near = showNearDay(today, key.slice(1));
    return key.slice(1) === today ? near.slice(0, 1).toUpperCase() + near.slice(1) : taskWords.until(near);
  };
  return [...Map.groupBy(tasks, keyOf)]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([key, grouped]) => ({ key, title: titleOf(key), tasks: grouped }));
};
