import { commonWords } from '@parindex/text';
import { useEffect, useState } from 'react';
import styles from './skeleton.module.css';

export type SkeletonProps = {
  /** Bars drawn, in the real row height. */
  rows: number;
  rowHeight?: number;
  /** How many rows are expected, said after two seconds. */
  expected?: number;
};

/** Grey bars in the real row height while a list loads for the first time; in words after two seconds. */
export const Skeleton = ({ rows, rowHeight = 28, expected }: SkeletonProps) => {
  const slow = useSlow(2000);
  return (
    <div className={styles.frame} role="status" aria-label={commonWords.loading}>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row.toString()} className={styles.row} style={{ height: rowHeight }} aria-hidden="true">
          <span className={styles.code} />
          <span className={styles.name} style={{ maxWidth: `${64 - ((row * 17) % 30)}%` }} />
          <span className={styles.points} />
        </div>
      ))}
      {slow && (
        <p className={styles.words}>
          {expected === undefined ? commonWords.loading : commonWords.loadingRows(expected)}
        </p>
      )}
    </div>
  );
};

const useSlow = (after: number): boolean => {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), after);
    return () => clearTimeout(timer);
  }, [after]);
  return slow;
};
