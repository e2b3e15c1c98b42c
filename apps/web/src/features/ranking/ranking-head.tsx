import type { RankingReply } from '@parindex/contract';
import { rankingWords as words } from '@parindex/text';
import { showPercent } from '../../lib/format.ts';
import { isAllowed } from '../../lib/may.tsx';
import { classes, Strip } from '../../ui/index.ts';
import { rankingFile, snapshotFile } from './ranking-query.ts';
import styles from './ranking-screen.module.css';

/** The only dark area of the product while it is a draft; after publication what it was published by. */
export const EmbargoBar = ({ ranking }: { ranking: RankingReply }) => {
  const { publication, looks } = ranking;
  if (publication === undefined)
    return (
      <Strip tone="dark" actions={<span>{words.looks(looks.people, looks.times)}</span>}>
        <svg className={styles.lock} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d="M2 5.5h8V11H2zM3.8 5.5V3.7a2.2 2.2 0 0 1 4.4 0v1.8" />
        </svg>
        <strong>{words.draftTitle}</strong> {words.draftNote}
      </Strip>
    );
  return (
    <Strip
      tone="info"
      actions={
        <>
          <a href="/cong-khai" target="_blank" rel="noreferrer">
            {words.publicPage}
          </a>
          <a href={snapshotFile(ranking.round.id, ranking.group.id)} download>
            {words.snapshot}
          </a>
        </>
      }
    >
      <strong>{words.publishedTitle(publication.decision.number, publication.decision.date)}</strong>{' '}
      {words.publishedNote(publication.version)}
    </Strip>
  );
};

/** Title, groups, export. */
export const RankingHead = ({
  ranking,
  onGroup,
}: {
  ranking: RankingReply;
  onGroup: (groupId: string) => void;
}) => {
  const outside = ranking.rows.filter(({ rank }) => rank === undefined).length;
  return (
    <header className={styles.head}>
      <div className={styles.title}>
        <h1>{words.title(ranking.group.name)}</h1>
        <p>
          {words.units(ranking.rows.length)} · {words.policy(ranking.scoring)}
        </p>
      </div>
      <div className={styles.acts}>
        {ranking.groups.length > 1 && (
          <fieldset className={styles.groups} aria-label={words.groups}>
            {ranking.groups.map((group) => (
              <button
                key={group.id}
                type="button"
                className={classes(styles.group, group.id === ranking.group.id && styles.shown)}
                aria-pressed={group.id === ranking.group.id}
                onClick={() => onGroup(group.id)}
              >
                {group.name} {group.units}
              </button>
            ))}
          </fieldset>
        )}
        {outside > 0 && (
          <span className={styles.outside}>
            {words.unranked} {outside}
          </span>
        )}
        {isAllowed('ranking.export', ranking.may) && (
          <a className={styles.export} href={rankingFile(ranking.round.id, ranking.group.id)} download>
            {ranking.publication === undefined ? words.export : words.exportPublished}
          </a>
        )}
      </div>
    </header>
  );
};

/** The group in three numbers, beside the year before. */
export const GroupFigures = ({ ranking }: { ranking: RankingReply }) => {
  const { average, highest, lowest, previousYear, previousAverage } = ranking;
  const { places } = ranking.scoring.ranking;
  if (average === undefined || highest === undefined || lowest === undefined) return null;
  return (
    <div className={styles.figures}>
      <strong>{words.average(showPercent(average, places))}</strong>
      <span>{words.extremes(words.places(highest, places), words.places(lowest, places))}</span>
      {previousYear !== undefined && previousAverage !== undefined && (
        <span>{words.averageBefore(previousYear, showPercent(previousAverage, places))}</span>
      )}
    </div>
  );
};
