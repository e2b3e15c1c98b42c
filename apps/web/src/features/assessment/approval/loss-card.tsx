import { approvalWords as words } from '@parindex/text';
import { showMaximum } from '../../../lib/format.ts';
import type { SheetPlace } from '../data/sheet-query.ts';
import styles from './approval.module.css';
import type { ClaimLine } from './approval-view.ts';
import { ClaimRow } from './claim-row.tsx';

/** Mất điểm nhiều nhất. */
export const LossCard = ({ losses, place }: { losses: readonly ClaimLine[]; place: SheetPlace }) => (
  <section className={styles.card} aria-label={words.losses}>
    <h2>{words.losses}</h2>
    {losses.length === 0 && <p className={styles.none}>{words.noLoss}</p>}
    <ul>
      {losses.map((line) => (
        <ClaimRow
          key={line.item.id}
          line={line}
          place={place}
          points={`${showMaximum(line.points ?? '0')} / ${showMaximum(line.item.maxPoints)}`}
        />
      ))}
    </ul>
  </section>
);
