import { classes } from '../classes.ts';
import styles from './stacked-bar.module.css';

export type StackedPart = {
  key: string;
  amount: number;
  tone: 'ok' | 'accent' | 'accent-light' | 'warn' | 'open';
};

/** Parts of a whole by state, in a bar whose length follows the amount. Always beside its numbers. */
export const StackedBar = ({
  parts,
  whole,
  label,
}: {
  parts: readonly StackedPart[];
  whole: number;
  label: string;
}) => (
  <span className={styles.bar} role="img" aria-label={label}>
    {parts
      .filter((part) => part.amount > 0)
      .map((part) => (
        <span
          key={part.key}
          className={classes(styles.part, styles[part.tone])}
          style={{ width: `${(part.amount / whole) * 100}%` }}
        />
      ))}
  </span>
);
