import type { RankingReply } from '@parindex/contract';
import { commonWords, correctionWords, rankingWords as words } from '@parindex/text';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { sentenceAt } from '../../lib/refusal.ts';
import { ActProblems, Button, Dialog, TextArea } from '../../ui/index.ts';
import { DecisionFields, emptyDecision } from './decision-dialog.tsx';
import styles from './dialogs.module.css';
import { correct } from './ranking-query.ts';

type CorrectDialogProps = { readonly ranking: RankingReply; readonly onClose: () => void };

/** Công bố phiên bản đính chính: what moved for whom, the decision that allows it, what the public reads about it. */
export const CorrectDialog = ({ ranking, onClose }: CorrectDialogProps) => {
  const [text, setText] = useState(emptyDecision);
  const version = (ranking.publication?.version ?? 0) + 1;
  const act = useMutation({
    mutationFn: () => correct(ranking.round.id, ranking.group.id, text, ranking.seen),
    onSuccess: onClose,
  });
  return (
    <Dialog
      title={words.correctTitle(version)}
      onClose={act.isPending ? undefined : onClose}
      actions={
        <>
          <Button kind="primary" busy={act.isPending} onClick={() => act.mutate()}>
            {words.correctAct(version)}
          </Button>
          <Button onClick={onClose}>{commonWords.cancel}</Button>
        </>
      }
    >
      <div className={styles.form}>
        <ul className={styles.follows}>
          {ranking.changes.map((change) => (
            <li key={change.unitId}>{correctionWords(change)}</li>
          ))}
        </ul>
        <DecisionFields
          text={text}
          year={ranking.round.year}
          onText={(part) => setText((before) => ({ ...before, ...part }))}
        />
        <TextArea
          label={words.correctNote}
          hint={words.correctNoteHint}
          rows={2}
          value={text.note}
          onChange={(note) => setText({ ...text, note })}
          error={sentenceAt(act.error, 'note')}
        />
        <p>{words.correctFollows}</p>
        <ActProblems error={act.error} shownAt={['note']} />
      </div>
    </Dialog>
  );
};
