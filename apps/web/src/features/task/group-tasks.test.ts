import type { TaskReply } from '@parindex/contract';
import { describe, expect, it } from 'vitest';
import { groupTasks } from './group-tasks.ts';

const task = (key: string, dueAt?: string): TaskReply => ({
  key,
  kind: 'score-item',
  unitId: 'u',
  unitShortName: 'Côn Đảo',
  itemIds: [],
  codes: [],
  title: key,
  mine: true,
  ...(dueAt === undefined ? {} : { dueAt }),
});

describe('tasks are grouped by their deadline', () => {
  const now = '2020-11-05T03:32:00.000Z';

  it('puts what is overdue first, then today, then the days in order, and what has no deadline last', () => {
    const groups = groupTasks(
      [
        task('later', '2020-11-13T10:00:00.000Z'),
        task('open'),
        task('today', '2020-11-05T10:00:00.000Z'),
        task('late', '2020-11-03T10:00:00.000Z'),
      ],
      now,
    );
    expect(groups.map(({ title, tasks }) => [title, tasks.map(({ key }) => key)])).toEqual([
      ['Quá hạn', ['late']],
      ['Hôm nay, 05/11', ['today']],
      ['Đến thứ sáu, 13/11', ['later']],
      ['Chưa có hạn', ['open']],
    ]);
  });

  it('calls this morning’s deadline overdue in the afternoon', () => {
    expect(groupTasks([task('a', '2020-11-05T03:31:00.000Z')], now)[0]?.title).toBe('Quá hạn');
  });
});
