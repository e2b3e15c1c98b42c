import type {
  EvidenceReply,
  EvidenceRevisionsReply,
  EvidenceSearchReply,
  EvidenceStoreReply,
} from '@parindex/contract';
import type { Day, Id } from '@parindex/domain';
import { queryOptions } from '@tanstack/react-query';
import { api, withQuery } from '../../lib/api.ts';
import { queryClient } from '../../lib/query.ts';

/** The item of a sheet that documents belong to. */
export type CitationPlace = { readonly roundId: Id; readonly unitId: Id; readonly itemId: Id };

/** What a person types in about a document and the part of it that counts. */
export type Description = {
  readonly number?: string;
  readonly signedOn?: Day;
  readonly issuer?: string;
  readonly subject?: string;
  readonly pageCount?: number;
  readonly pages?: string;
  readonly section?: string;
  readonly secret?: boolean;
  readonly restricted?: boolean;
};

export type Citation = Description &
  (
    | { readonly kind: 'link'; readonly address: string }
    | { readonly kind: 'paper' }
    | { readonly kind: 'known'; readonly evidenceId: Id }
  );

const pathOf = ({ roundId, unitId, itemId }: CitationPlace): string =>
  `/api/rounds/${roundId}/units/${unitId}/entries/${itemId}/evidence`;

/** Where the next revision of a document is sent to. */
export const revisionPath = (place: CitationPlace, evidenceId: Id, fileName: string, uploadId?: Id): string =>
  withQuery(`${pathOf(place)}/${evidenceId}/file`, { fileName, uploadId });

export const revisionsQuery = ({ id, revision }: Pick<EvidenceReply, 'id' | 'revision'>) =>
  queryOptions({
    queryKey: ['evidence-revisions', id, revision],
    queryFn: ({ signal }) => api.get<EvidenceRevisionsReply>(`/api/evidence/${id}/revisions`, {}, { signal }),
    enabled: revision > 1,
  });

/** Everything of a sheet in one archive, by item codes. */
export const packPath = (roundId: Id, unitId: Id): string =>
  `/api/rounds/${roundId}/units/${unitId}/evidence.zip`;

/** Where a file is sent to; one that came in pieces is named by its id. */
export const uploadPath = (place: CitationPlace, fileName: string, uploadId?: Id): string =>
  withQuery(`${pathOf(place)}/file`, { fileName, uploadId });

/** The bytes of a document as it was cited; another revision has another address. */
export const contentPath = ({ id, revision }: { id: Id; revision: number }): string =>
  `/api/evidence/${id}/content?revision=${revision}`;

/** Every document of the unit, this year's and earlier ones, judged by a round. */
export const storeQuery = (unitId: Id, roundId: Id) =>
  queryOptions({
    queryKey: [`evidence:${unitId}`, roundId],
    queryFn: ({ signal }) =>
      api.get<EvidenceStoreReply>(`/api/units/${unitId}/evidence`, { roundId }, { signal }),
  });

/** What stands inside the files of the unit; nothing is asked for less than two signs. */
export const searchStoreQuery = (unitId: Id, query: string) =>
  queryOptions({
    queryKey: [`evidence:${unitId}`, 'search', query],
    queryFn: ({ signal }) =>
      api.get<EvidenceSearchReply>(`/api/units/${unitId}/evidence/search`, { query }, { signal }),
    enabled: query.trim().length > 1,
  });

/** What the server says of a document that it took in. */
export type Stored = { readonly evidenceId: Id };

export const citeEvidence = (place: CitationPlace, citation: Citation): Promise<Stored> =>
  api.post<Stored>(pathOf(place), citation);

export const describeEvidence = (
  place: CitationPlace,
  evidence: Pick<EvidenceReply, 'id' | 'version'>,
  description: Description,
): Promise<EvidenceReply> =>
  api.patch<EvidenceReply>(`${pathOf(place)}/${evidence.id}`, { version: evidence.version, ...description });

export const detachEvidence = (place: CitationPlace, evidenceId: Id): Promise<void> =>
  api.delete(`${pathOf(place)}/${evidenceId}`);

/** Sheet, item and store show the change; the sheet's topic covers its queries. */
export const reloadEvidence = async ({ roundId, unitId }: CitationPlace): Promise<void> => {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: [`sheet:${roundId}:${unitId}`] }),
    queryClient.invalidateQueries({ queryKey: [`evidence:${unitId}`] }),
  ]);
};
