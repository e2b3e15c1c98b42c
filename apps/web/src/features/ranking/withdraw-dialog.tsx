import type { RankingReply } from '@parindex/contract';
import { commonWords, rankingWords as words } from '@parindex/text';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ActProblems, Button, DateField, Dialog, TextArea, TextField } from '../../ui/index.ts';
import styles from './dialogs.module.css';
import { type WithdrawalText, withdraw } from './ranking-query.ts';

type WithdrawDialogProps = { readonly ranking: RankingReply; readonly onClose: () => void };

/** Thu hồi kết quả: under which document, why, and what follows. */
export const WithdrawDialog = ({ ranking, onClose }: WithdrawDialogProps) => {
  const [text, setText] = useState<WithdrawalText>({
    documentNumber: '',
    documentOn: undefined,
    reason: '',
  });
  const act = useMutation({
    mutationFn: () => withdraw(ranking.round.id, ranking.group.id, text),
    onSuccess: onClose,
  });
  return (
    <Dialog
      title={words.withdrawTitle(ranking.group.name)}
      onClose={act.isPending ? undefined : onClose}
      actions={
        <>
          <Button kind="primary" busy={act.isPending} onClick={() => act.mutate()}>
            {words.withdrawAct}
          </Button>
          <Button onClick={onClose}>{commonWords.cancel}</Button>
        </>
      }
    >
      <div className={styles.form}>
        <div className={styles.pair}>
          <TextField
            label={words.documentNumber}
            value={text.documentNumber}
            onChange={(documentNumber) => setText({ ...text, documentNumber })}
          />
          <DateField
            label={words.documentOn}
            value={text.documentOn ?? ''}
            onChange={(day) => setText({ ...text, documentOn: day === '' ? undefined : day })}
          />
        </div>
        <TextArea
          label={words.withdrawReason}
          hint={words.withdrawReasonHint}
          rows={2}
          value={text.reason}
          onChange={(reason) => setText({ ...text, reason })}
        />
        <p>{words.withdrawFollows}</p>
        <ActProblems error={act.error} />
      </div>
    </Dialog>
  );
};
