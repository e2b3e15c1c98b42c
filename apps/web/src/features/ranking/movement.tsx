import type { RankingRowReply } from '@parindex/contract';
import { rankingWords as words } from '@parindex/text';
import { Icon } from '../../ui/index.ts';
import styles from './movement.module.css';

/** Where the unit stood a year before: kept, up or down; a fall is no fault, so that only the sign says it. */
export const Movement = ({ row }: { row: RankingRowReply }) => {
  const before = row.previous?.rank;
  if (before === undefined || row.rank === undefined)
    return <span className={styles.quiet}>{row.previous === undefined ? words.firstTime : '–'}</span>;
  if (before === row.rank)
    return (
      <span className={styles.quiet}>
        <span aria-hidden="true">– </span>
        {before}
        <span className="visually-hidden">, {words.same}</span>
      </span>
    );
  const up = row.rank < before;
  return (
    <span className={styles.move}>
      <span className={up ? styles.up : styles.down}>
        <Icon name={up ? 'arrow-up' : 'arrow-down'} size={9} />
      </span>
      {before} → {row.rank}
    </span>
  );
};
