import type { PublicUnitReply } from '@parindex/contract';
import styles from './loss-bar.module.css';
import { usePublicWords } from './words.ts';

/** One field on the one scale of points: solid = reached, hatched = lost, tick = median of the group. */
export const LossBar = ({
  reason,
  widest,
}: {
  reason: PublicUnitReply['reasons'][number];
  /** Points of the widest bar, which fills the place. */
  widest: number;
}) => {
  const words = usePublicWords();
  const maximum = Number(reason.maximum);
  const share = (points: number, of: number) => `${of <= 0 ? 0 : Math.max(0, (points / of) * 100)}%`;
  return (
    <span
      className={styles.bar}
      role="img"
      aria-label={words.barText(
        words.number(reason.points, 2),
        words.maximum(reason.maximum),
        reason.median === undefined ? undefined : words.number(reason.median, 2),
      )}
    >
      <span className={styles.whole} style={{ width: share(maximum, widest) }}>
        <span className={styles.got} style={{ width: share(Number(reason.points), maximum) }} />
      </span>
      {reason.median !== undefined && (
        <span className={styles.median} style={{ left: share(Number(reason.median), widest) }} />
      )}
    </span>
  );
};

/** What the three signs of the bars mean. */
export const LossKey = ({ units }: { units: number }) => {
  const words = usePublicWords();
  return (
    <span className={styles.key}>
      <i className={styles.gotSign} /> {words.got} <i className={styles.lostSign} /> {words.lost}{' '}
      <i className={styles.medianSign} /> {words.median(units)}
    </span>
  );
};
