import type { PublicRowReply } from '@parindex/contract';
import styles from './index-dots.module.css';
import { usePublicWords } from './words.ts';

/** Last year's index ○ and this year's ● on one line, with hairlines at the cuts between grades. */
export const IndexDots = ({
  row,
  from,
  cuts,
}: {
  row: PublicRowReply;
  from: number;
  cuts: readonly number[];
}) => {
  const words = usePublicWords();
  if (row.index === undefined) return null;
  const place = (value: number) => `${Math.min(100, Math.max(0, ((value - from) / (100 - from)) * 100))}%`;
  const now = Number(row.index);
  const before = row.previous?.index === undefined ? undefined : Number(row.previous.index);
  return (
    <svg
      className={styles.dots}
      width="100%"
      height="20"
      role="img"
      aria-label={words.dotsLabel(
        row.previous?.index === undefined ? undefined : words.number(row.previous.index, 2),
        words.number(row.index, 2),
      )}
    >
      <line className={styles.axis} x1="0" x2="100%" y1="10" y2="10" />
      {cuts.map((cut) => (
        <line key={cut} className={styles.cut} x1={place(cut)} x2={place(cut)} y1="1" y2="19" />
      ))}
      {before !== undefined && (
        <>
          <line className={styles.way} x1={place(before)} x2={place(now)} y1="10" y2="10" />
          <circle className={styles.before} cx={place(before)} cy="10" r="4.5" />
        </>
      )}
      <circle className={styles.now} cx={place(now)} cy="10" r="6" />
    </svg>
  );
};

/** The scale above the dots. */
export const DotScale = ({ from, cuts }: { from: number; cuts: readonly number[] }) => (
  <span className={styles.scale} aria-hidden="true">
    {[from, ...cuts.filter((cut) => cut > from + 4 && cut < 96), 100].map((value) => (
      <span key={value} style={{ left: `${((value - from) / (100 - from)) * 100}%` }}>
        {value}
      </span>
    ))}
  </span>
);
