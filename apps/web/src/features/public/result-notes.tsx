import type { PublicFrame, PublicRankingReply, PublicResultsReply } from '@parindex/contract';
import { stayOnPage } from '../../public/address.ts';
import { classes } from '../../ui/classes.ts';
import { pagePath, type ResultAddress } from './addresses.ts';
import styles from './result-notes.module.css';
import { isSmaller } from './standing.ts';
import { usePublicWords } from './words.ts';

const steps = [1, 2, 3, 4, 5] as const;

/** How to read the table: shares, the lowest field, grades, ties, smaller maxima. */
export const TableNotes = ({ ranking }: { ranking: PublicRankingReply }) => {
  const words = usePublicWords();
  const hasStar = ranking.rows.some((row) =>
    row.fields.some((_, position) => isSmaller(ranking, row, position)),
  );
  return (
    <div className={styles.notes}>
      <p className={styles.legend}>
        <span>
          {words.shareLegend} {words.shareBelow}{' '}
          <span className={styles.scale} aria-hidden="true">
            {steps.map((step) => (
              <i key={step} className={styles[`step${step}`]} />
            ))}
          </span>{' '}
          {words.shareFrom}
        </span>
        <span>
          <i className={classes(styles.box)} aria-hidden="true" /> {words.lowestLegend}
        </span>
        <span>{words.grades(ranking.scoring.grading)}</span>
      </p>
      <p>
        {words.ties(ranking.scoring)} {hasStar && words.starNote} {words.openNote}
      </p>
    </div>
  );
};

/** What stands above a result: a later version, a correction, a year that is still to come. */
export const ResultNotice = ({ frame, address }: { frame: PublicFrame; address: ResultAddress }) => {
  const words = usePublicWords();
  const points = (value: string) => words.number(value, 2);
  const newest = Math.max(...frame.versions.map(({ version }) => version));
  const own = frame.versions.find(({ version }) => version === frame.version);
  const here = { year: address.year, group: address.group };
  if (frame.version < newest)
    return (
      <p className={styles.notice}>
        {words.newerVersion(newest)}{' '}
        <a href={pagePath(here)} onClick={stayOnPage}>
          {words.toNewest}
        </a>
      </p>
    );
  if (frame.version === 1) return null;
  return (
    <p className={styles.notice}>
      {words.corrected(frame.version, own?.note ?? '')}{' '}
      <a href={pagePath({ ...here, version: frame.version - 1 })} onClick={stayOnPage}>
        {words.toEarlier(frame.version - 1)}
      </a>
      {frame.corrections.map(({ unitId, name, rows, index, rank }) => (
        <span key={unitId} className={styles.correction}>
          {words.correctionFields(
            name,
            [
              ...rows.map((row) => `${row.name} ${arrow(row.points, points)}`),
              `${words.index.toLowerCase()} ${arrow(index, points)}`,
            ],
            rank.before === rank.after ? String(rank.after ?? '–') : arrow(rank, String),
          )}
        </span>
      ))}
    </p>
  );
};

const arrow = <Value,>(
  { before, after }: { readonly before?: Value; readonly after?: Value },
  show: (value: Value) => string,
): string => `${before === undefined ? '–' : show(before)} → ${after === undefined ? '–' : show(after)}`;

/** Results of this year that were taken back, each with the document that did it. */
export const WithdrawnNotice = ({ results, year }: { results: PublicResultsReply; year?: number }) => {
  const words = usePublicWords();
  return results.withdrawn
    .filter((one) => year === undefined || one.year === year)
    .map(({ group, number, on, reason, year: of }) => (
      <p key={`${of} ${group}`} className={styles.notice}>
        {words.withdrawn(group, of, number, words.day(on), reason)}
      </p>
    ));
};

/** How anybody can check that the result is what was frozen. */
export const VerifyNote = ({ frame }: { frame: PublicFrame }) => {
  const words = usePublicWords();
  return (
    <details className={styles.verify}>
      <summary>{words.verify}</summary>
      <p>{words.verifyNote}</p>
      <dl>
        <dt>{words.hash}</dt>
        <dd>
          <code>{frame.sha256}</code>
        </dd>
        <dt>{words.wholeHash}</dt>
        <dd>
          <code>{frame.snapshotSha256}</code>
        </dd>
      </dl>
    </details>
  );
};
