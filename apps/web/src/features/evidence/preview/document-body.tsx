import { evidenceWords as words } from '@parindex/text';
import { lazy, Suspense } from 'react';
import { contentPath } from '../evidence-query.ts';
import { firstPage, nameOf } from '../evidence-words.ts';
import styles from './document-viewer.module.css';
import { previewKind, type ShownDocument } from './preview-kind.ts';

const PdfPages = lazy(() => import('./pdf-pages.tsx').then(({ PdfPages: Pages }) => ({ default: Pages })));

const OfficePages = lazy(() =>
  import('./office-pages.tsx').then(({ OfficePages: Pages }) => ({ default: Pages })),
);

/** The pages or the picture of a document, opened at the page that counts; otherwise a word why there is none. */
export const DocumentBody = ({ document }: { document: ShownDocument }) => {
  const kind = previewKind(document);
  if (kind === 'pdf')
    return (
      <Suspense fallback={<p className={styles.note}>{words.viewerLoading}</p>}>
        <PdfPages
          key={document.id}
          address={contentPath(document)}
          start={firstPage(document.pages ?? document.section)}
        />
      </Suspense>
    );
  if (kind === 'image')
    return (
      <div className={styles.image}>
        <img src={contentPath(document)} alt={document.subject ?? nameOf(document)} />
      </div>
    );
  if (kind === 'office')
    return (
      <Suspense fallback={<p className={styles.note}>{words.viewerLoading}</p>}>
        <OfficePages key={document.id} document={document} />
      </Suspense>
    );
  return <p className={styles.note}>{words.viewerUnknown}</p>;
};
