import type { Decimal } from '@parindex/domain';
import { assessmentWords } from '@parindex/text';
import { isRoundedWhenShown, showDecimal, showMaximum, showPoints } from '../../../lib/format.ts';
import styles from './points.module.css';

/** Points with two decimals; what they hide is said by a dotted underline. */
export const Points = ({ points }: { points: Decimal }) =>
  isRoundedWhenShown(points) ? (
    <span className={styles.rounded} title={assessmentWords.roundedFrom(showDecimal(points))}>
      {showPoints(points)}
    </span>
  ) : (
    <span>{showPoints(points)}</span>
  );

/** A maximum as in the set; whole ones carry an unseen ",5", so that commas stand in one line. */
export const Maximum = ({ points }: { points: Decimal }) => {
  const shown = showMaximum(points);
  return (
    <span>
      {shown}
      {!shown.includes(',') && (
        <span className={styles.unseen} aria-hidden="true">
          ,5
        </span>
      )}
    </span>
  );
};
