import type { ArchivedItemsReply } from '@parindex/contract';
import { setRevisionWords as words } from '@parindex/text';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '../../../lib/api.ts';
import { showPoints } from '../../../lib/format.ts';
import { ActProblems, Dialog, Skeleton } from '../../../ui/index.ts';
import { type SheetPlace, sheetPath, sheetTopic } from '../data/sheet-query.ts';
import styles from './revision.module.css';

const archivedQuery = (place: SheetPlace) =>
  queryOptions({
    queryKey: [sheetTopic(place), 'archived-items'],
    queryFn: ({ signal }) =>
      api.get<ArchivedItemsReply>(`${sheetPath(place)}/archived-items`, {}, { signal }),
  });

/** Items that the set no longer has, with what the unit had entered and where the documents are. */
export const ArchivedDialog = ({ place, onClose }: { place: SheetPlace; onClose: () => void }) => {
  const { data, error } = useQuery(archivedQuery(place));
  return (
    <Dialog title={words.archivedTitle} onClose={onClose}>
      <p>{words.archivedText}</p>
      {error !== null && <ActProblems error={error} />}
      {data === undefined && error === null && <Skeleton rows={3} />}
      {data?.items.length === 0 && <p>{words.archivedNone}</p>}
      <ul className={styles.archived}>
        {data?.items.map(({ itemId, code, name, maxPoints, version, outcome, evidence }) => (
          <li key={itemId}>
            <strong>
              {code} {name}
            </strong>
            <span>
              {outcome.kind === 'settled' ? showPoints(outcome.points) : words.noPoints} /{' '}
              {showPoints(maxPoints)}, {words.archivedBy(version)}
            </span>
            <span>
              {evidence.length === 0
                ? words.noDocuments
                : words.documents(evidence.map(({ number, fileName }) => number ?? fileName ?? ''))}
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
};
