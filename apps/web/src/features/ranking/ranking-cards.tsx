import type { RankingReply } from '@parindex/contract';
import { rankingWords as words } from '@parindex/text';
import { showDecimal, showDifference } from '../../lib/format.ts';
import { Icon } from '../../ui/index.ts';
import styles from './ranking-cards.module.css';
import type { OpenCell } from './ranking-table.tsx';
import { partsOf } from './ranking-view.ts';

/** The draft ranking on a phone: one line a unit. */
export const RankingCards = ({
  ranking,
  onOpen,
}: {
  ranking: RankingReply;
  onOpen: (cell: OpenCell) => void;
}) => (
  <ol className={styles.list}>
    {partsOf(ranking).flatMap((part) =>
      part.rows.map((row) => (
        <li key={row.unitId}>
          <button type="button" className={styles.row} onClick={() => onOpen({ unitId: row.unitId })}>
            <span className={styles.rank}>{row.rank ?? '–'}</span>
            <span className={styles.unit}>
              <strong>{row.name}</strong>
              <small>
                {part.outside ? words.outside : (row.grade ?? words.noGrade)}
                {row.pending > 0 && ` · ${words.stillPending(row.pending)}`}
              </small>
            </span>
            <span className={styles.index}>
              <strong>{row.index === undefined ? '–' : showDecimal(row.index, 2)}</strong>
              {row.previous?.difference !== undefined && (
                <small>{showDifference(row.previous.difference)}</small>
              )}
            </span>
            <Icon name="next" size={14} />
          </button>
        </li>
      )),
    )}
  </ol>
);
