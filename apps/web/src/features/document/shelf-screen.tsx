import { documentScreenWords as words } from '@parindex/text';
import { useQuery } from '@tanstack/react-query';
import { isAllowed } from '../../lib/may.tsx';
import { ActProblems, PageFrame, Skeleton } from '../../ui/index.ts';
import styles from './document.module.css';
import { type ShelfPlace, shelfQuery } from './document-calls.ts';
import { DocumentRow } from './document-row.tsx';
import { HeadingForm } from './heading-form.tsx';

/** Văn bản: every kind on its line, with what it speaks of, its formats, its template, and when it was made. */
export const ShelfScreen = (place: ShelfPlace) => {
  const { data, error } = useQuery(shelfQuery(place));
  if (data === undefined) return error === null ? <Skeleton rows={8} /> : <ActProblems error={error} />;
  return (
    <PageFrame title={words.title} note={words.note(data.round.title)}>
      {!data.pdf && <p className={styles.quiet}>{words.noPdf}</p>}
      <ul className={styles.shelf}>
        {data.documents.map((document) => (
          <DocumentRow key={document.kind} place={place} shelf={data} document={document} />
        ))}
      </ul>
      {place.unitId !== undefined && isAllowed('heading.update', data.may) && (
        <HeadingForm unitId={place.unitId} />
      )}
    </PageFrame>
  );
};
