import type { AgendaReply, DecidedReply } from '@parindex/contract';
import type { Day, Decimal, Id } from '@parindex/domain';
import { queryOptions } from '@tanstack/react-query';
import { api, withQuery } from '../../lib/api.ts';

export const agendaQuery = (roundId: Id) =>
  queryOptions({
    queryKey: [`appraisal:${roundId}`, 'council'],
    queryFn: ({ signal }) => api.get<AgendaReply>(`/api/rounds/${roundId}/council`, {}, { signal }),
  });

/** One conclusion as it is recorded, with the minutes that it stands in. */
export type Recorded = {
  readonly unitId: Id;
  readonly itemId: Id;
  readonly version: number;
  readonly points: Decimal;
  readonly conclusion: string;
  readonly votesFor?: number;
  readonly votesOf?: number;
};
export type Minutes = { readonly number: string; readonly on: Day | '' };

export const recordDecision = (roundId: Id, decision: Recorded, minutes: Minutes, correction: boolean) =>
  api.post<DecidedReply>(`/api/rounds/${roundId}/council/decide`, {
    decisions: [decision],
    minutesNumber: minutes.number.trim(),
    ...(minutes.on === '' ? {} : { minutesOn: minutes.on }),
    ...(correction ? { correction: true } : {}),
  });

/** The minutes as a Word document: those of a number, else the newest or a draft of the sitting. */
export const minutesPath = (roundId: Id, number?: string): string =>
  withQuery(`/api/rounds/${roundId}/council/minutes.docx`, { number });

export const contentPath = (evidenceId: Id): string => `/api/evidence/${evidenceId}/content`;
