import type { PublicRankingReply, PublicRowReply } from '@parindex/contract';
import { stayOnPage } from '../../public/address.ts';
import { classes } from '../../ui/classes.ts';
import { pagePath, type ResultAddress } from './addresses.ts';
import { DotScale, IndexDots } from './index-dots.tsx';
import styles from './ranking-table.module.css';
import { axisFrom, isSmaller, lowestField, movementWords, shareStep } from './standing.ts';
import { usePublicWords } from './words.ts';

type Props = {
  ranking: PublicRankingReply;
  address: ResultAddress;
  rows: readonly PublicRowReply[];
};

/** Who is where: rank, index, the way from last year, and the share of points in every field. */
export const RankingTable = ({ ranking, address, rows }: Props) => {
  const words = usePublicWords();
  const from = axisFrom(ranking.rows);
  const cuts = ranking.scoring.grading.bands.flatMap((band) =>
    band.from === undefined || ranking.scoring.grading.on !== 'index' ? [] : [Number(band.from)],
  );
  const hasPrevious = ranking.previousYear !== undefined;
  const ranked = rows.filter((row) => row.ranked);
  const apart = rows.filter((row) => !row.ranked);
  const columns = 5 + Number(hasPrevious) + ranking.fields.length;
  const line = (row: PublicRowReply) => (
    <Line key={row.slug} {...{ ranking, address, row, from, cuts, hasPrevious }} />
  );
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className="visually-hidden">{words.title(ranking.group.name, ranking.year)}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.rank}>
              {words.rank}
            </th>
            <th scope="col" className={styles.unit}>
              {words.unit}
            </th>
            <th scope="col" className={styles.index}>
              {words.index}
            </th>
            <th scope="col" className={styles.dots}>
              <span className={styles.key}>
                {ranking.previousYear !== undefined && (
                  <span>
                    <i className={styles.ring} /> {ranking.previousYear}
                  </span>
                )}
                <span>
                  <i className={styles.disc} /> {ranking.year}
                </span>
              </span>
              <DotScale from={from} cuts={cuts} />
            </th>
            {ranking.previousYear !== undefined && (
              <th scope="col" className={styles.change}>
                {words.compared(ranking.previousYear)}
              </th>
            )}
            <th scope="col" className={styles.grade}>
              {words.grade}
            </th>
            {ranking.fields.map((field) => (
              <th
                key={field.code}
                scope="col"
                className={styles.field}
                title={`${field.code}. ${field.name}`}
              >
                {field.name}
                <small>{words.fieldMaximum(words.maximum(field.maxPoints))}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ranked.map(line)}
          {apart.length > 0 && (
            <tr className={styles.apart}>
              <th scope="colgroup" colSpan={columns}>
                {words.unranked}
              </th>
            </tr>
          )}
          {apart.map(line)}
        </tbody>
      </table>
    </div>
  );
};

type LineProps = Omit<Props, 'rows'> & {
  row: PublicRowReply;
  from: number;
  cuts: readonly number[];
  hasPrevious: boolean;
};

const Line = ({ ranking, address, row, from, cuts, hasPrevious }: LineProps) => {
  const words = usePublicWords();
  const lowest = lowestField(row);
  const isReduced = row.fields.some((_, position) => isSmaller(ranking, row, position));
  return (
    <tr>
      <td className={styles.rank}>{row.rank ?? '–'}</td>
      <th scope="row" className={styles.unit}>
        <a href={pagePath(address, row.slug)} onClick={stayOnPage}>
          {row.name}
        </a>
        {isReduced && <small>{words.appliedMaximum(words.maximum(row.maximum))}</small>}
        {row.shares > 1 && row.rank !== undefined && <small>{words.tie(row.rank, row.shares)}</small>}
      </th>
      <td className={styles.index}>{row.index === undefined ? '–' : words.number(row.index, 2)}</td>
      <td className={styles.dots}>
        <IndexDots row={row} from={from} cuts={cuts} />
      </td>
      {hasPrevious && (
        <td className={styles.change}>
          {row.previous?.difference !== undefined && (
            <strong>{words.difference(row.previous.difference)}</strong>
          )}
          <small>{movementWords(row, words)}</small>
        </td>
      )}
      <td className={styles.grade}>{row.grade}</td>
      {row.fields.map((field, position) => (
        <td key={ranking.fields[position]?.code} className={styles.cell}>
          {field.share !== undefined && (
            <span
              className={classes(
                styles.share,
                styles[`step${shareStep(field.share)}`],
                position === lowest && styles.lowest,
              )}
            >
              {words.number(field.share, 1)}
              {isSmaller(ranking, row, position) && '*'}
            </span>
          )}
        </td>
      ))}
    </tr>
  );
};
