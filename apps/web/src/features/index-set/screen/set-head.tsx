import type { IndexSetVersionReply, ReadingReply } from '@parindex/contract';
import type { IndexSet } from '@parindex/domain';
import { showDay, indexSetWords as words } from '@parindex/text';
import { classes } from '../../../ui/index.ts';
import { titleWithYear } from '../rows/calm-title.ts';
import styles from './set-screen.module.css';

/** Title, state, and where the set comes from. */
export const SetHead = ({
  set,
  version,
  reading,
}: {
  set: IndexSet;
  version: IndexSetVersionReply;
  reading: ReadingReply | undefined;
}) => (
  <header className={styles.head}>
    <h1 className={styles.title} title={set.title}>
      {titleWithYear(set)}
    </h1>
    <span className={classes(styles.tag, set.state === 'issued' && styles.issued)}>
      {set.state === 'draft' ? words.draftOf(set.version) : words.versionOf(set.version)}
    </span>
    {set.demonstration && <span className={styles.tag}>{words.demonstration}</span>}
    <span className={styles.source}>
      {[
        ...(set.decision === undefined
          ? []
          : [words.decisionText(set.decision.number, showDay(set.decision.date))]),
        ...(version.source === undefined ? [words.madeByHand] : [version.source.name]),
        ...(reading === undefined ? [] : [words.sheet(reading.sheet)]),
        words.rowsRead(set.rows.length),
      ].join(' · ')}
    </span>
  </header>
);
