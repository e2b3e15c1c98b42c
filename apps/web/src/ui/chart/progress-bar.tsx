import { classes } from '../classes.ts';
import styles from './progress-bar.module.css';

export type ProgressBarProps = {
  /** Share reached, 0 to 1; for drawing only. */
  value: number;
  /** Share reached last year: a black tick. */
  reference?: number;
  /** Hatched amber: under what is expected. Word it beside the bar. */
  hatched?: boolean;
  size?: 'thin' | 'normal';
  /** Read out instead of the drawing; without it the bar is decoration beside its number. */
  label?: string;
};

/** A bar from zero, with last year as a tick. */
export const ProgressBar = ({
  value,
  reference,
  hatched = false,
  size = 'thin',
  label,
}: ProgressBarProps) => (
  <span
    className={classes(styles.bar, styles[size])}
    {...(label === undefined
      ? { 'aria-hidden': true as const }
      : {
          role: 'progressbar',
          'aria-label': label,
          'aria-valuenow': Math.round(share(value) * 100),
          'aria-valuemin': 0,
          'aria-valuemax': 100,
        })}
  >
    <span
      className={classes(styles.filled, hatched && styles.hatched)}
      style={{ width: `${share(value) * 100}%` }}
    />
    {reference !== undefined && (
      <span className={styles.reference} style={{ left: `${share(reference) * 100}%` }} />
    )}
  </span>
);

const share = (value: number): number => Math.min(1, Math.max(0, value));
