import type { RankingReply } from '@parindex/contract';
import { commonWords, rankingWords as words } from '@parindex/text';
import { useState } from 'react';
import { ActProblems, Button, Dialog } from '../../ui/index.ts';
import styles from './dialogs.module.css';
import { type PublicationText, publish } from './ranking-query.ts';

/** Công bố: says what follows before it does it. */
export const PublishDialog = ({
  ranking,
  decision,
  onClose,
}: {
  ranking: RankingReply;
  decision: PublicationText;
  onClose: () => void;
}) => {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const ranked = ranking.rows.filter(({ rank }) => rank !== undefined).length;
  const act = async () => {
    setBusy(true);
    setError(undefined);
    try {
      await publish(ranking.round.id, ranking.group.id, decision, ranking.seen);
      onClose();
    } catch (fault) {
      setError(fault);
      setBusy(false);
    }
  };
  return (
    <Dialog
      title={words.publishTitle(ranking.group.name, ranking.round.year)}
      onClose={busy ? undefined : onClose}
      actions={
        <>
          <Button kind="primary" busy={busy} onClick={() => void act()}>
            {words.publishAct(ranked)}
          </Button>
          <Button onClick={onClose}>{commonWords.cancel}</Button>
        </>
      }
    >
      <div className={styles.form}>
        <p>
          <strong>{words.decisionDone(decision.decisionNumber, decision.decidedOn ?? '')}</strong>,{' '}
          {words.decisionSigner(decision.signerTitle, decision.signer)}
        </p>
        <ul className={styles.follows}>
          {words.publishFollows.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <ActProblems error={error} />
      </div>
    </Dialog>
  );
};
