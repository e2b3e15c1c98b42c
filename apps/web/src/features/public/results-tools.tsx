import type { PublicRankingReply, PublicResultsReply } from '@parindex/contract';
import { goTo } from '../../public/address.ts';
import { Icon } from '../../ui/sign/icon.tsx';
import { filePath, pagePath, type ResultAddress } from './addresses.ts';
import styles from './results-tools.module.css';
import { usePublicWords } from './words.ts';

/** Which year, which group, whose name; and how the group stands on average. */
export const ResultsTools = ({
  ranking,
  address,
  results,
  query,
  onQuery,
  phone,
}: {
  ranking: PublicRankingReply;
  address: ResultAddress;
  results: PublicResultsReply;
  query: string;
  onQuery: (query: string) => void;
  phone: boolean;
}) => {
  const words = usePublicWords();
  const here = results.years.find(({ year }) => year === address.year);
  const goToYear = (text: string) => {
    const there = results.years.find(({ year }) => year === Number(text));
    const group = there?.groups.find(({ slug }) => slug === address.group) ?? there?.groups[0];
    if (there && group) goTo(pagePath({ year: there.year, group: group.slug }));
  };
  const groups = here?.groups ?? [];
  return (
    <div className={styles.tools}>
      <label className={styles.search}>
        <span className="visually-hidden">{words.search}</span>
        <Icon name="search" size={14} />
        <input
          type="search"
          value={query}
          placeholder={phone ? words.searchShort : words.search}
          onChange={(event) => onQuery(event.target.value)}
        />
      </label>
      <select
        className={styles.select}
        aria-label={words.yearLabel}
        value={address.year}
        onChange={(event) => goToYear(event.target.value)}
      >
        {results.years.map(({ year }) => (
          <option key={year} value={year}>
            {phone ? year : words.year(year)}
          </option>
        ))}
      </select>
      {(groups.length > 1 || !phone) && (
        <select
          className={styles.select}
          aria-label={words.groupLabel}
          value={address.group}
          onChange={(event) => goTo(pagePath({ year: address.year, group: event.target.value }))}
        >
          {groups.map(({ slug, name, units }) => (
            <option key={slug} value={slug}>
              {words.group(name, units)}
            </option>
          ))}
        </select>
      )}
      {phone && <Downloads address={address} folded />}
      {!phone && ranking.average !== undefined && (
        <p className={styles.average}>
          {words.average(ranking.group.units)} <strong>{words.number(ranking.average, 2)}</strong>
          {ranking.previousYear !== undefined &&
            ranking.previousAverage !== undefined &&
            words.averageBefore(ranking.previousYear, words.number(ranking.previousAverage, 2))}
        </p>
      )}
    </div>
  );
};

/** The published files. Behind one word on a phone. */
export const Downloads = ({ address, folded = false }: { address: ResultAddress; folded?: boolean }) => {
  const words = usePublicWords();
  const links = (['xlsx', 'csv', 'json'] as const).map((ending) => (
    <a key={ending} className={styles.file} href={filePath(address, ending)} download>
      <Icon name="download" size={14} />
      {{ xlsx: words.excel, csv: words.csv, json: words.json }[ending]}
    </a>
  ));
  if (!folded) return <div className={styles.files}>{links}</div>;
  return (
    <details className={styles.folded}>
      <summary className={styles.file}>
        <Icon name="download" size={14} />
        {words.download}
      </summary>
      <div className={styles.menu}>{links}</div>
    </details>
  );
};
