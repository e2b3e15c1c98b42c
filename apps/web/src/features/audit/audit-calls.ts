import type { AuditCheckReply, AuditReply, PeopleReply, UnitsReply } from '@parindex/contract';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, withQuery } from '../../lib/api.ts';

/** What the log is filtered by; it stands in the address. */
export type AuditFilter = {
  readonly personId?: string;
  readonly verb?: string;
  readonly unitId?: string;
  readonly roundId?: string;
  readonly subject?: string;
  readonly from?: string;
  readonly to?: string;
  readonly text?: string;
};

type Cursor = { readonly afterAt?: string; readonly afterId?: string };

/** The newest first, a page at a time. */
export const auditQuery = (filter: AuditFilter) =>
  infiniteQueryOptions({
    queryKey: ['audit', filter],
    queryFn: ({ pageParam, signal }) =>
      api.get<AuditReply>('/api/audit', { ...filter, ...pageParam }, { signal }),
    initialPageParam: {} as Cursor,
    getNextPageParam: ({ entries, more }): Cursor | undefined => {
      const last = entries.at(-1);
      return more && last ? { afterAt: last.at, afterId: last.id } : undefined;
    },
  });

/** For the choices of the filters. */
export const actorsQuery = queryOptions({
  queryKey: ['people'],
  queryFn: ({ signal }) => api.get<PeopleReply>('/api/people', {}, { signal }),
});
export const placesQuery = queryOptions({
  queryKey: ['units'],
  queryFn: ({ signal }) => api.get<UnitsReply>('/api/units', {}, { signal }),
});

export const checkAudit = (): Promise<AuditCheckReply> => api.post('/api/audit/check');

/** Where the browser fetches the filtered log as a table. */
export const exportAddress = (filter: AuditFilter): string => withQuery('/api/audit.csv', filter);
