import type { PublicResultsReply } from '@parindex/contract';
import type { ResultAddress } from '../../features/public/addresses.ts';
import { WithdrawnNotice } from '../../features/public/result-notes.tsx';
import type { Reply } from '../../features/public/use-reply.ts';
import { usePublicWords } from '../../features/public/words.ts';
import styles from './page.module.css';
import { RankingPage } from './ranking.page.tsx';
import { ResultMessage } from './result-message.tsx';
import { WhyPage } from './why.page.tsx';

/** Trang công khai: the result of the address, or the newest one. */
export const ResultsPage = ({
  results,
  address,
  unit,
}: {
  results: Reply<PublicResultsReply>;
  address: ResultAddress | undefined;
  unit: string | undefined;
}) => {
  const words = usePublicWords();
  if (results.kind !== 'here') return <ResultMessage reply={results} />;
  const shown = address ?? newestOf(results.value);
  if (shown === undefined)
    return (
      <div className={styles.message}>
        <title>{words.nothingYet}</title>
        <h1>{words.nothingYet}</h1>
        <p>{words.nothingYetNote}</p>
        <WithdrawnNotice results={results.value} />
      </div>
    );
  return unit === undefined ? (
    <RankingPage key={`${shown.year} ${shown.group}`} address={shown} results={results.value} />
  ) : (
    <WhyPage address={shown} unit={unit} />
  );
};

/** The newest year; of its groups the first. */
export const newestOf = ({ years }: PublicResultsReply): ResultAddress | undefined => {
  const [newest] = years;
  const [group] = newest?.groups ?? [];
  return newest && group ? { year: newest.year, group: group.slug } : undefined;
};
