import { type Decimal, exact } from '@parindex/domain';
import { approvalWords as words } from '@parindex/text';
import { useState } from 'react';
import { showMaximum, showPoints } from '../../../lib/format.ts';
import { Button } from '../../../ui/index.ts';
import type { SheetPlace } from '../data/sheet-query.ts';
import styles from './approval.module.css';
import { type FallingLine, totalIfFallen } from './approval-view.ts';
import { ClaimRow } from './claim-row.tsx';

/** What a leader reads in a glance; the rest is one tap away. */
const shownAtFirst = 4;

/** Điểm dễ bị giảm khi thẩm định, with the total that would be left. */
export const FallingCard = ({
  falling,
  total,
  place,
}: {
  falling: readonly FallingLine[];
  total: Decimal;
  place: SheetPlace;
}) => {
  const known = falling.filter(({ becomes }) => becomes !== undefined);
  const left = totalIfFallen(total, falling);
  const [whole, setWhole] = useState(false);
  const shown = whole ? falling : falling.slice(0, shownAtFirst);
  return (
    <section className={styles.card} aria-label={words.mayFall}>
      <h2>{words.mayFall}</h2>
      {falling.length === 0 && <p className={styles.none}>{words.nothingMayFall}</p>}
      <ul>
        {shown.map((line) => (
          <ClaimRow
            key={line.item.id}
            line={line}
            place={place}
            warn={line.becomes !== undefined}
            points={
              line.becomes === undefined
                ? showPoints(line.points ?? '0')
                : `${showPoints(line.points ?? '0')} → ${showLeft(line.becomes)}`
            }
          />
        ))}
      </ul>
      {shown.length < falling.length && (
        <p className={styles.more}>
          <Button kind="link" onClick={() => setWhole(true)}>
            {words.wholeList(falling.length)}
          </Button>
        </p>
      )}
      {known.length > 0 && (
        <p className={styles.sum}>
          {words.ifFallen(known.map(({ item }) => item.code))}{' '}
          <strong>
            {showPoints(total)} → {showPoints(left)}
          </strong>
        </p>
      )}
    </section>
  );
};

const showLeft = (points: Decimal): string =>
  exact.isZero(exact.decimal(points)) ? showMaximum('0') : showPoints(points);
