import styles from './icon.module.css';

export type IconName = keyof typeof paths | keyof typeof solids;

/** A drawn sign that only ever stands beside a word or inside a labelled control. */
export const Icon = ({ name, size = 12 }: { name: IconName; size?: number }) => (
  <svg className={styles.icon} viewBox="0 0 12 12" width={size} height={size} aria-hidden="true">
    {name in solids ? (
      <path d={solids[name as keyof typeof solids]} fill="currentColor" />
    ) : (
      <path d={paths[name as keyof typeof paths]} fill="none" stroke="currentColor" strokeWidth="1.4" />
    )}
  </svg>
);

const paths = {
  next: 'M4.5 3l3 3-3 3',
  previous: 'M7.5 3l-3 3 3 3',
  'arrow-up': 'M6 10V2M3 5l3-3 3 3',
  'arrow-down': 'M6 2v8M3 7l3 3 3-3',
  cross: 'M2.5 2.5l7 7M9.5 2.5l-7 7',
  check: 'M2 6.3l2.7 2.7L10 3.3',
  search: 'M5 8.5a3.5 3.5 0 1 1 0-7 3.5 3.5 0 0 1 0 7zM7.6 7.6L11 11',
  menu: 'M1 2.5h10M1 6h10M1 9.5h10',
  download: 'M6 1v6.5M3.2 5L6 7.7 8.8 5M1.5 10.5h9',
} as const;

const solids = {
  'fold-open': 'M2 4.2h8L6 8.8z',
  'fold-closed': 'M4.2 2v8L8.8 6z',
} as const;
