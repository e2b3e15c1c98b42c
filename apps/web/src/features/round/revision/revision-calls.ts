import type { RevisedSetReply, RevisionPreviewReply } from '@parindex/contract';
import type { Id } from '@parindex/domain';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../lib/api.ts';

type Place = { readonly roundId: Id; readonly groupId: Id };

const pathOf = ({ roundId, groupId }: Place) => `/api/rounds/${roundId}/groups/${groupId}/revision`;

export const previewQuery = (place: Place, to: Id) =>
  queryOptions({
    // not a thing of the round: once the group has moved there is nothing to look at any more
    queryKey: ['set-revision', place.groupId, to],
    queryFn: ({ signal }) => api.get<RevisionPreviewReply>(`${pathOf(place)}?to=${to}`, {}, { signal }),
    retry: false,
  });

export const reviseSet = (
  place: Place,
  body: { version: number; toVersionId: Id; reason: string; document: string },
): Promise<RevisedSetReply> => api.post(pathOf(place), body);
