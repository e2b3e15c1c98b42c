import type { RankingReply } from '@parindex/contract';
import { correctionWords, rankingWords as words } from '@parindex/text';
import { useState } from 'react';
import { isAllowed } from '../../lib/may.tsx';
import { Button, StateIcon } from '../../ui/index.ts';
import styles from './conditions-bar.module.css';
import { CorrectDialog } from './correct-dialog.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';

/** After publication: what the council corrected since, and the two ways to change what is public. */
export const PublishedBar = ({ ranking }: { ranking: RankingReply }) => {
  const [open, setOpen] = useState<'correct' | 'withdraw'>();
  const { changes, publication, versions } = ranking;
  const waits = changes.length > 0;
  const close = () => setOpen(undefined);
  return (
    <footer className={styles.bar}>
      <div className={styles.condition}>
        <p className={waits ? styles.open : styles.met}>
          <StateIcon state={waits ? 'explain' : 'accepted'} />{' '}
          {waits ? words.correctionsWait(changes.length) : words.asPublished(publication?.version ?? 1)}
        </p>
        <p className={styles.note}>
          {waits ? changes.slice(0, 2).map(correctionWords).join(' ') : words.correctionRoad}
        </p>
      </div>
      <div className={styles.condition}>
        <p>{words.versionCount(versions.length)}</p>
        <p className={styles.note}>
          {versions
            .map(({ version, decision, withdrawal }) =>
              words.versionLine(version, decision.number, withdrawal?.number),
            )
            .join('; ')}
        </p>
      </div>
      <div className={styles.acts}>
        {isAllowed('publication.withdraw', ranking.may) && (
          <Button onClick={() => setOpen('withdraw')}>{words.withdrawOpen}</Button>
        )}
        {isAllowed('publication.correct', ranking.may) && (
          <Button
            kind="primary"
            blockedBecause={
              waits ? undefined : <span className="visually-hidden">{words.correctionRoad}</span>
            }
            onClick={() => setOpen('correct')}
          >
            {words.correctOpen}
          </Button>
        )}
      </div>
      {open === 'correct' && <CorrectDialog ranking={ranking} onClose={close} />}
      {open === 'withdraw' && <WithdrawDialog ranking={ranking} onClose={close} />}
    </footer>
  );
};
