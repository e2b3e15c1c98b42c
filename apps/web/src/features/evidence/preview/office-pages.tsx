import type { OfficePreviewReply } from '@parindex/contract';
import { evidenceWords as words } from '@parindex/text';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '../../../lib/api.ts';
import styles from './office-pages.module.css';
import { SheetPages } from './sheet-pages.tsx';
import { WordPages } from './word-pages.tsx';

const previewQuery = ({ id, revision }: { id: string; revision: number }) =>
  queryOptions({
    queryKey: ['evidence-preview', id, revision],
    queryFn: ({ signal }) =>
      api.get<OfficePreviewReply>(`/api/evidence/${id}/preview`, { revision }, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** A Word file or a workbook, drawn anew from what the server read in it: text and cells, nothing that could run. */
export const OfficePages = ({ document }: { document: { id: string; revision: number } }) => {
  const { data, error } = useQuery(previewQuery(document));
  if (data === undefined)
    return (
      <p className={styles.note} role={error ? 'alert' : undefined}>
        {error ? words.viewerFailed : words.viewerLoading}
      </p>
    );
  if (data.kind === 'none')
    return (
      <p className={styles.note} role="alert">
        {words.viewerFailed}
      </p>
    );
  return data.kind === 'word' ? <WordPages blocks={data.blocks} /> : <SheetPages sheets={data.sheets} />;
};
