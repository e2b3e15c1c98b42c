import { approvalWords as words } from '@parindex/text';
import { dayOf, showDay, showPoints } from '../../../lib/format.ts';
import type { SheetPlace } from '../data/sheet-query.ts';
import styles from './approval.module.css';
import type { ChangedLine } from './approval-view.ts';
import { ClaimRow } from './claim-row.tsx';

/** Đã đổi từ lần xem trước: points then and now. */
export const ChangedCard = ({
  at,
  changed,
  place,
}: {
  at: string;
  changed: readonly ChangedLine[];
  place: SheetPlace;
}) => (
  <section className={styles.card} aria-label={words.changed(showDay(dayOf(at)).slice(0, 5))}>
    <h2>
      {words.changed(showDay(dayOf(at)).slice(0, 5))}{' '}
      <span className={styles.count}>· {words.changedCount(changed.length)}</span>
    </h2>
    {changed.length === 0 && <p className={styles.none}>{words.unchanged}</p>}
    <ul>
      {changed.map((line) => (
        <ClaimRow
          key={line.item.id}
          line={line}
          place={place}
          points={`${showOne(line.before)} → ${showOne(line.points)}`}
        />
      ))}
    </ul>
  </section>
);

const showOne = (points: string | undefined): string =>
  points === undefined ? words.notScored : showPoints(points);
