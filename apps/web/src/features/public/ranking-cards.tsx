import type { PublicRankingReply, PublicRowReply } from '@parindex/contract';
import { stayOnPage } from '../../public/address.ts';
import { Icon } from '../../ui/sign/icon.tsx';
import { pagePath, type ResultAddress } from './addresses.ts';
import styles from './ranking-cards.module.css';
import { lowestField } from './standing.ts';
import { usePublicWords } from './words.ts';

/** The ranking on a phone: one line a unit, a tap opens why. */
export const RankingCards = ({
  ranking,
  address,
  rows,
}: {
  ranking: PublicRankingReply;
  address: ResultAddress;
  rows: readonly PublicRowReply[];
}) => {
  const words = usePublicWords();
  return (
    <>
      <ol className={styles.list}>
        {rows.map((row) => {
          const lowest = lowestField(row);
          const field = lowest === undefined ? undefined : ranking.fields[lowest]?.name;
          const grade = row.ranked ? row.grade : words.unranked;
          return (
            <li key={row.slug}>
              <a className={styles.row} href={pagePath(address, row.slug)} onClick={stayOnPage}>
                <span className={styles.rank}>{row.rank ?? '–'}</span>
                <span className={styles.unit}>
                  <strong>{row.name}</strong>
                  <small>
                    {[grade, field === undefined ? undefined : words.lowest(field)]
                      .filter(Boolean)
                      .join(' · ')}
                  </small>
                </span>
                <span className={styles.index}>
                  <strong>{row.index === undefined ? '–' : words.number(row.index, 2)}</strong>
                  {row.previous?.difference !== undefined && (
                    <small>{words.difference(row.previous.difference)}</small>
                  )}
                </span>
                <Icon name="next" size={14} />
              </a>
            </li>
          );
        })}
      </ol>
      {ranking.previousYear !== undefined && (
        <p className={styles.note}>{words.smallNumbers(ranking.previousYear)}</p>
      )}
    </>
  );
};
