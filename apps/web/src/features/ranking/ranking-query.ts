import type { PublishedReply, RankedUnitReply, RankingReply } from '@parindex/contract';
import type { Day, Id } from '@parindex/domain';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { queryClient } from '../../lib/query.ts';

const topic = (roundId: Id): string => `appraisal:${roundId}`;
const path = (roundId: Id): string => `/api/rounds/${roundId}/rankings`;

/** Every look is in the log: the ranking is asked for again only when something changed or the person comes back. */
export const rankingQuery = (roundId: Id, groupId: Id | undefined) =>
  queryOptions({
    queryKey: [topic(roundId), 'ranking', groupId],
    queryFn: ({ signal }) => api.get<RankingReply>(path(roundId), { groupId }, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });

export const rankedUnitQuery = (roundId: Id, groupId: Id, unitId: Id) =>
  queryOptions({
    queryKey: [topic(roundId), 'ranked-unit', groupId, unitId],
    queryFn: ({ signal }) =>
      api.get<RankedUnitReply>(`${path(roundId)}/${groupId}/units/${unitId}`, {}, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });

export const rankingFile = (roundId: Id, groupId: Id): string => `${path(roundId)}/${groupId}/ranking.xlsx`;

export const snapshotFile = (roundId: Id, groupId: Id): string => `${path(roundId)}/${groupId}/snapshot.json`;

/** What a publication says; `seen` is that of the ranking on the screen. */
export type PublicationText = {
  readonly decisionNumber: string;
  readonly decidedOn: Day | undefined;
  readonly signer: string;
  readonly signerTitle: string;
  readonly note: string;
  readonly estimatesAccepted: string;
  /** The day from whose first minute the public sees it; at once without one. */
  readonly publicOn: Day | undefined;
};

export const publish = async (
  roundId: Id,
  groupId: Id,
  text: PublicationText,
  seen: string,
): Promise<PublishedReply> => {
  const { note, estimatesAccepted, publicOn, ...decision } = text;
  const published = await api.post<PublishedReply>(`${path(roundId)}/${groupId}/publish`, {
    ...decision,
    seen,
    ...(note.trim() === '' ? {} : { note }),
    ...(estimatesAccepted.trim() === '' ? {} : { estimatesAccepted }),
    ...(publicOn === undefined ? {} : { publicFrom: new Date(`${publicOn}T00:00`).toISOString() }),
  });
  await lookAgain(roundId);
  return published;
};

/** What the council corrected becomes the next version. */
export const correct = async (
  roundId: Id,
  groupId: Id,
  { estimatesAccepted: _accepted, publicOn: _day, ...decision }: PublicationText,
  seen: string,
): Promise<void> => {
  await api.post(`${path(roundId)}/${groupId}/correct`, { ...decision, seen });
  await lookAgain(roundId);
};

/** The document that takes a result back. */
export type WithdrawalText = {
  readonly documentNumber: string;
  readonly documentOn: Day | undefined;
  readonly reason: string;
};

export const withdraw = async (roundId: Id, groupId: Id, text: WithdrawalText): Promise<void> => {
  await api.post(`${path(roundId)}/${groupId}/withdraw`, text);
  await lookAgain(roundId);
};

const lookAgain = async (roundId: Id): Promise<void> => {
  await queryClient.invalidateQueries({ queryKey: [topic(roundId)] });
  await queryClient.invalidateQueries({ queryKey: ['session'] });
};

export const writeNote = async (roundId: Id, unitId: Id, rowId: Id, note: string): Promise<void> => {
  await api.put(`/api/rounds/${roundId}/publication-notes/${unitId}/${rowId}`, { note });
  await queryClient.invalidateQueries({ queryKey: [topic(roundId), 'ranked-unit'] });
};
