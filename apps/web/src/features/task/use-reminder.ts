import type { TaskReply } from '@parindex/contract';
import { submissionWords } from '@parindex/text';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { queryClient } from '../../lib/query.ts';
import { tasksQuery } from './task-query.ts';

/** Reminds the office of a task, and says how: by mail, or only on its first page. */
export const useReminder = (roundId: string) =>
  useMutation({
    mutationFn: async ({ unitId, officeId, officeName = '' }: TaskReply): Promise<string> => {
      const { mailed } = await api.post<{ mailed: number }>(`/api/rounds/${roundId}/units/${unitId}/remind`, {
        officeId,
      });
      return submissionWords.reminded(officeName, mailed);
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: tasksQuery(roundId).queryKey }),
  });
