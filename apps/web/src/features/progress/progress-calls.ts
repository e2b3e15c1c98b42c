import type { ProgressReply, RemindedReply } from '@parindex/contract';
import type { Id } from '@parindex/domain';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

const path = (roundId: Id): string => `/api/rounds/${roundId}/progress`;

/** How far every unit of the round is; asked anew each minute, since any sheet may have moved. */
export const progressQuery = (roundId: Id) =>
  queryOptions({
    queryKey: [`round:${roundId}`, 'progress'],
    queryFn: ({ signal }) => api.get<ProgressReply>(path(roundId), {}, { signal }),
    refetchInterval: 60_000,
  });

export const progressWorkbook = (roundId: Id): string => `${path(roundId)}/progress.xlsx`;

export const remindUnits = (roundId: Id, unitIds: readonly Id[]): Promise<RemindedReply> =>
  api.post<RemindedReply>(`${path(roundId)}/remind`, { unitIds });
