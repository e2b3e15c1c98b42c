import { submissionWords as words } from '@parindex/text';
import { Link } from '@tanstack/react-router';
import { showPoints } from '../../../lib/format.ts';
import type { SheetPlace } from '../data/sheet-query.ts';
import type { Loss } from './losses.ts';
import styles from './overview.module.css';

/** Where points are lost, the most first; each leads to its item. */
export const LossList = ({
  title,
  losses,
  place,
}: {
  title: string;
  losses: readonly Loss[];
  place: SheetPlace;
}) => (
  <section className={styles.part} aria-label={title}>
    <h2>{title}</h2>
    {losses.length === 0 && <p className={styles.quiet}>{words.noLoss}</p>}
    <ul className={styles.losses}>
      {losses.map(({ itemId, code, name, lost }) => (
        <li key={itemId}>
          <Link
            to="/dot/$roundId/bang-cham/$unitId"
            params={{ roundId: place.roundId, unitId: place.unitId }}
            search={{ muc: code }}
          >
            <span className={styles.code}>{code}</span>
            <span className={styles.name}>{name}</span>
          </Link>
          <span className={styles.lost}>{words.lost(showPoints(lost))}</span>
        </li>
      ))}
    </ul>
  </section>
);
