import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { SheetPlace } from '../data/sheet-query.ts';
import styles from './approval.module.css';
import type { ClaimLine } from './approval-view.ts';

/** One item in a card: code, name and points on the first line, why on the second; leads to the item. */
export const ClaimRow = ({
  line: { item, why },
  place,
  points,
  warn = false,
}: {
  line: ClaimLine;
  place: SheetPlace;
  points: ReactNode;
  warn?: boolean;
}) => (
  <li>
    <Link
      to="/dot/$roundId/bang-cham/$unitId"
      params={{ roundId: place.roundId, unitId: place.unitId }}
      search={{ muc: item.code }}
      className={styles.row}
    >
      <span className={styles.code}>{item.code}</span>
      <span className={styles.name}>{item.shortName ?? item.name}</span>
      <strong className={warn ? styles.warn : styles.points}>{points}</strong>
      {why !== '' && <span className={styles.why}>{why}</span>}
    </Link>
  </li>
);
