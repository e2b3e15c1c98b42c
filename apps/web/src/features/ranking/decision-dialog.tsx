import { commonWords, rankingWords as words } from '@parindex/text';
import { useState } from 'react';
import { Button, DateField, Dialog, TextArea, TextField } from '../../ui/index.ts';
import styles from './dialogs.module.css';
import type { PublicationText } from './ranking-query.ts';

export const emptyDecision: PublicationText = {
  decisionNumber: '',
  decidedOn: undefined,
  signer: '',
  signerTitle: 'CHỦ TỊCH',
  note: '',
  estimatesAccepted: '',
  publicOn: undefined,
};

/** Whether number, day and signer are there. */
export const isWhole = ({ decisionNumber, decidedOn, signer, signerTitle }: PublicationText): boolean =>
  [decisionNumber, decidedOn ?? '', signer, signerTitle].every((part) => part.trim() !== '');

/** Nhập quyết định: what makes the result official. Kept here until it is published with it. */
export const DecisionDialog = ({
  decision,
  estimates,
  year,
  onKeep,
  onClose,
}: {
  decision: PublicationText;
  estimates: number;
  year: number;
  onKeep: (decision: PublicationText) => void;
  onClose: () => void;
}) => {
  const [text, setText] = useState(decision);
  const put = (part: Partial<PublicationText>) => setText((before) => ({ ...before, ...part }));
  return (
    <Dialog
      title={words.decisionTitle}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onClick={() => onKeep(text)}>
            {words.keepDecision}
          </Button>
          <Button onClick={onClose}>{commonWords.cancel}</Button>
        </>
      }
    >
      <div className={styles.form}>
        <DecisionFields text={text} year={year} onText={put} />
        {estimates > 0 && (
          <TextField
            label={words.estimatesLabel}
            hint={words.estimatesHint(estimates)}
            value={text.estimatesAccepted}
            onChange={(estimatesAccepted) => put({ estimatesAccepted })}
          />
        )}
        <DateField
          label={words.publicOn}
          hint={words.publicOnHint}
          value={text.publicOn ?? ''}
          onChange={(day) => put({ publicOn: day === '' ? undefined : day })}
        />
        <TextArea label={words.noteLabel} rows={2} value={text.note} onChange={(note) => put({ note })} />
      </div>
    </Dialog>
  );
};

/** Number, day and signer of a decision. */
export const DecisionFields = ({
  text,
  year,
  onText,
}: {
  text: PublicationText;
  year: number;
  onText: (part: Partial<PublicationText>) => void;
}) => (
  <>
    <div className={styles.pair}>
      <TextField
        label={words.decisionNumber}
        value={text.decisionNumber}
        placeholder="512/QĐ-UBND"
        onChange={(decisionNumber) => onText({ decisionNumber })}
      />
      <DateField
        label={words.decidedOn}
        value={text.decidedOn ?? ''}
        year={year + 1}
        onChange={(day) => onText({ decidedOn: day === '' ? undefined : day })}
      />
    </div>
    <div className={styles.pair}>
      <TextField label={words.signer} value={text.signer} onChange={(signer) => onText({ signer })} />
      <TextField
        label={words.signerTitle}
        value={text.signerTitle}
        onChange={(signerTitle) => onText({ signerTitle })}
      />
    </div>
  </>
);
