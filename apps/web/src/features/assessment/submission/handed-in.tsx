import { submissionWords as words } from '@parindex/text';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ActProblems, Button } from '../../../ui/index.ts';
import type { SheetPlace } from '../data/sheet-query.ts';
import { stepEntries } from '../data/steps.ts';
import type { OpenSheet } from '../screen/use-sheet.ts';
import styles from './submission.module.css';

/** What the offices handed in and the coordinator has not looked at: open one, or accept all of them. */
export const HandedIn = ({ open, place }: { open: OpenSheet; place: SheetPlace }) => {
  const accept = useMutation({ mutationFn: (ids: readonly string[]) => stepEntries(place, 'accept', ids) });
  const waiting = open.sheet.entries.filter(
    ({ state, may }) => state === 'handed-in' && may.includes('self-score.accept'),
  );
  if (waiting.length === 0) return null;
  const rows = new Map(open.frame.compiled.items.map(({ row }) => [row.id, row]));
  return (
    <section className={styles.part} aria-label={words.handedIn(waiting.length)}>
      <h2>{words.handedIn(waiting.length)}</h2>
      <ul className={styles.handedIn}>
        {waiting.map(({ itemId }) => {
          const row = rows.get(itemId);
          return (
            <li key={itemId}>
              <Link
                to="/dot/$roundId/bang-cham/$unitId"
                params={{ roundId: place.roundId, unitId: place.unitId }}
                search={{ muc: row?.code ?? '' }}
              >
                <strong>{row?.code}</strong> {row?.name}
              </Link>
            </li>
          );
        })}
      </ul>
      <div className={styles.buttons}>
        <Button busy={accept.isPending} onClick={() => accept.mutate(waiting.map(({ itemId }) => itemId))}>
          {words.acceptAll(waiting.length)}
        </Button>
      </div>
      <ActProblems error={accept.error} />
    </section>
  );
};
