import type { TasksReply } from '@parindex/contract';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

/** What waits for the person in a round. */
export const tasksQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['tasks', roundId],
    queryFn: ({ signal }) => api.get<TasksReply>('/api/tasks', { roundId }, { signal }),
    refetchOnMount: 'always',
  });
