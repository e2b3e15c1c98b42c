import type { ReactNode } from 'react';
import styles from './key-hint.module.css';

/** One key or combination as it is printed on the keyboard, and what it does. */
export const KeyHint = ({ keys, children }: { keys: string; children?: ReactNode }) => (
  <span className={styles.hint}>
    <kbd className={styles.key}>{keys}</kbd>
    {children}
  </span>
);
