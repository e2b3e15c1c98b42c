import type { PublicRankingReply, PublicResultsReply } from '@parindex/contract';
import { useMemo, useState } from 'react';
import { type ResultAddress, rankingPath } from '../../features/public/addresses.ts';
import { RankingCards } from '../../features/public/ranking-cards.tsx';
import { RankingTable } from '../../features/public/ranking-table.tsx';
import {
  ResultNotice,
  TableNotes,
  VerifyNote,
  WithdrawnNotice,
} from '../../features/public/result-notes.tsx';
import { Downloads, ResultsTools } from '../../features/public/results-tools.tsx';
import { useReply } from '../../features/public/use-reply.ts';
import { usePublicWords } from '../../features/public/words.ts';
import { usePhone } from '../../lib/media.ts';
import { matcher } from '../../lib/search.ts';
import styles from './page.module.css';
import { ResultMessage } from './result-message.tsx';

/** Kết quả xếp hạng of one year and group. */
export const RankingPage = ({
  address,
  results,
}: {
  address: ResultAddress;
  results: PublicResultsReply;
}) => {
  const reply = useReply<PublicRankingReply>(rankingPath(address));
  if (reply.kind !== 'here') return <ResultMessage reply={reply} />;
  return <Ranking ranking={reply.value} address={address} results={results} />;
};

const Ranking = ({
  ranking,
  address,
  results,
}: {
  ranking: PublicRankingReply;
  address: ResultAddress;
  results: PublicResultsReply;
}) => {
  const words = usePublicWords();
  const phone = usePhone();
  const [query, setQuery] = useState('');
  const rows = useMemo(() => {
    const matches = matcher(query);
    return ranking.rows.filter(({ name, shortName }) => matches(`${name} ${shortName}`));
  }, [ranking, query]);
  const { decision } = ranking;
  const coming = results.coming[0];
  const title = words.title(ranking.group.name, ranking.year);
  const Rows = phone ? RankingCards : RankingTable;
  return (
    <div className={styles.page}>
      <title>{title}</title>
      {coming !== undefined && (
        <p className={styles.coming}>
          {words.coming(
            coming.year,
            coming.expectedOn === undefined ? undefined : words.month(coming.expectedOn),
            ranking.year,
          )}
        </p>
      )}
      <WithdrawnNotice results={results} year={ranking.year} />
      <header className={styles.head}>
        <div>
          <h1>{phone ? words.titleShort(ranking.year) : title}</h1>
          {phone && <p className={styles.line}>{ranking.group.name}</p>}
          <p className={styles.line}>
            {!phone && `${words.published} `}
            <strong>{words.decision(decision.number, decision.date)}</strong>
            {!phone && words.by(decision.signerTitle)}
            {!phone && words.frozen(ranking.version)}
          </p>
          {phone && ranking.average !== undefined && (
            <p className={styles.line}>
              {words.averageShort} {words.number(ranking.average, 2)}
              {ranking.previousYear !== undefined &&
                ranking.previousAverage !== undefined &&
                words.averageBefore(ranking.previousYear, words.number(ranking.previousAverage, 2))}
            </p>
          )}
        </div>
        {!phone && <Downloads address={address} />}
      </header>
      <ResultNotice frame={ranking} address={address} />
      <ResultsTools
        ranking={ranking}
        address={address}
        results={results}
        query={query}
        onQuery={setQuery}
        phone={phone}
      />
      {rows.length === 0 ? (
        <div className={styles.nothing} role="status">
          <p>{words.nothingFound(query, ranking.rows.length)}</p>
          <button type="button" onClick={() => setQuery('')}>
            {words.showAll}
          </button>
        </div>
      ) : (
        <Rows ranking={ranking} address={address} rows={rows} />
      )}
      {!phone && <TableNotes ranking={ranking} />}
      <VerifyNote frame={ranking} />
    </div>
  );
};
