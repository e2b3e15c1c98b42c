import type { HeadingReply, ShelfReply } from '@parindex/contract';
import type { DocumentHeading, DocumentKind, Id } from '@parindex/domain';
import { queryOptions } from '@tanstack/react-query';
import { api, withQuery } from '../../lib/api.ts';
import { newId } from '../../lib/ids.ts';
import { uploadFile } from '../../lib/upload.ts';

export type ShelfPlace = { readonly roundId: Id; readonly unitId: Id | undefined };

export const shelfQuery = ({ roundId, unitId }: ShelfPlace) =>
  queryOptions({
    queryKey: ['templates', 'shelf', roundId, unitId ?? ''],
    queryFn: ({ signal }) => api.get<ShelfReply>(`/api/rounds/${roundId}/documents`, { unitId }, { signal }),
  });

/** Where a document is downloaded; what it speaks of goes into the query. */
export const documentPath = (
  roundId: Id,
  kind: DocumentKind,
  format: 'docx' | 'pdf' | 'xlsx',
  about: Readonly<Record<string, string | undefined>>,
): string => withQuery(`/api/rounds/${roundId}/documents/${kind}/${format}`, about);

const templates = '/api/document-templates';

export const templatePath = (kind: DocumentKind): string => `${templates}/${kind}/file`;

export const replaceTemplate = (kind: DocumentKind, file: File) =>
  uploadFile<{ sha256: string }>({
    path: withQuery(`${templates}/${kind}`, { fileName: file.name }),
    file,
    id: newId(),
    onProgress: () => undefined,
  });

export const restoreTemplate = (kind: DocumentKind) => api.delete(`${templates}/${kind}`);

const headingPath = (unitId: Id) => `/api/units/${unitId}/document-heading`;

export const headingQuery = (unitId: Id) =>
  queryOptions({
    queryKey: [`heading:${unitId}`],
    queryFn: ({ signal }) => api.get<HeadingReply>(headingPath(unitId), {}, { signal }),
  });

export const saveHeading = (unitId: Id, version: number, heading: DocumentHeading) =>
  api.put<{ version: number }>(headingPath(unitId), { version, heading });
