import type {
  DraftMadeReply,
  IndexSetListReply,
  IndexSetSavedReply,
  IndexSetVersionReply,
  ReadingReply,
  WordingReadingReply,
  WordingToRead,
  WorkbookReadingReply,
} from '@parindex/contract';
import type { Id, IndexSetChange, LegalBasis } from '@parindex/domain';
import { setPackageText } from '@parindex/text';
import { queryOptions } from '@tanstack/react-query';
import { api, withQuery } from '../../lib/api.ts';
import { newId } from '../../lib/ids.ts';
import { uploadFile } from '../../lib/upload.ts';

const versionPath = (versionId: Id): string => `/api/index-set-versions/${versionId}`;

/** The topic whose hints tell that somebody changed this version. */
export const versionTopic = (versionId: Id): string => `index-set-version:${versionId}`;

export const setsQuery = queryOptions({
  queryKey: ['index-sets', 'list'],
  queryFn: ({ signal }) => api.get<IndexSetListReply>('/api/index-set-versions', {}, { signal }),
});

export const versionQuery = (versionId: Id) =>
  queryOptions({
    queryKey: [versionTopic(versionId), 'set'],
    queryFn: ({ signal }) => api.get<IndexSetVersionReply>(versionPath(versionId), {}, { signal }),
  });

/** How the draft was read from its workbook; it never changes. */
export const readingQuery = (versionId: Id) =>
  queryOptions({
    queryKey: ['index-set-reading', versionId],
    queryFn: ({ signal }) => api.get<ReadingReply>(`${versionPath(versionId)}/reading`, {}, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** A workbook chosen on this machine, and how to read it. */
export type WorkbookToRead = { readonly file: File; readonly year?: number; readonly sheet?: string };

type Sending = { readonly onProgress: (sentBytes: number) => void; readonly signal?: AbortSignal };

export const readWorkbook = (workbook: WorkbookToRead, sending: Sending): Promise<WorkbookReadingReply> =>
  uploadFile({
    path: withQuery('/api/index-set-readings', queryOf(workbook)),
    file: workbook.file,
    id: newId(),
    ...sending,
  });

/** What a person says of the set that the workbook becomes. */
export type ImportWords = {
  readonly title?: string;
  readonly groupKind?: string;
  readonly indexSetId?: Id;
  readonly acceptProblems: boolean;
};

export const importWorkbook = (
  workbook: WorkbookToRead,
  { acceptProblems, ...words }: ImportWords,
  id: string,
): Promise<DraftMadeReply> =>
  uploadFile({
    path: withQuery('/api/index-sets/import', {
      ...queryOf(workbook),
      ...words,
      acceptProblems: acceptProblems ? 'yes' : undefined,
    }),
    file: workbook.file,
    id,
    onProgress: () => undefined,
  });

const queryOf = ({ file, year, sheet }: WorkbookToRead) => ({
  year,
  fileName: file.name.normalize('NFC').slice(-300),
  sheet,
});

export type NewSet = { title: string; year: number; groupKind: string; copyOf?: Id };

export const createSet = (set: NewSet): Promise<DraftMadeReply> => api.post('/api/index-sets', set);

export const extendTemplate = (versionId: Id, unitId: Id, title: string): Promise<DraftMadeReply> =>
  api.post(`${versionPath(versionId)}/extend`, { unitId, title });

export const copyVersion = (versionId: Id): Promise<DraftMadeReply> =>
  api.post(`${versionPath(versionId)}/copy`);

export const sendChange = (
  versionId: Id,
  rowVersion: number,
  change: IndexSetChange,
): Promise<IndexSetSavedReply> => api.post(`${versionPath(versionId)}/changes`, { rowVersion, change });

export const fetchVersion = (versionId: Id): Promise<IndexSetVersionReply> => api.get(versionPath(versionId));

export const issueVersion = (
  versionId: Id,
  rowVersion: number,
  decision: LegalBasis,
): Promise<IndexSetSavedReply> => api.post(`${versionPath(versionId)}/issue`, { rowVersion, decision });

export const discardDraft = (versionId: Id, rowVersion: number): Promise<unknown> =>
  api.delete(versionPath(versionId), { rowVersion });

export const readWording = (wording: WordingToRead): Promise<WordingReadingReply> =>
  api.post('/api/index-sets/read-wording', wording);

/** Where the browser fetches the set as a workbook. */
export const workbookAddress = (versionId: Id): string => `${versionPath(versionId)}/workbook`;

/** What goes out with a set, beside its workbook. */
export const packageParts = [
  { part: 'evidence.docx', label: setPackageText.files.evidenceDocument },
  { part: 'evidence.xlsx', label: setPackageText.files.evidenceSheet },
  { part: 'comparison.docx', label: setPackageText.files.comparisonDocument },
  { part: 'comparison.xlsx', label: setPackageText.files.comparisonSheet },
  { part: 'package.zip', label: setPackageText.files.whole },
] as const;

export const packageAddress = (versionId: Id, part: string, withId?: Id): string =>
  withQuery(`${versionPath(versionId)}/package/${part}`, { with: withId });
