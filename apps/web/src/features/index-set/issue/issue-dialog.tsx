import type { IndexSet, LegalBasis } from '@parindex/domain';
import { commonWords, policyInWords, scoringPolicyWords, indexSetWords as words } from '@parindex/text';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { sentenceAt } from '../../../lib/refusal.ts';
import { ActProblems, Button, DateField, Dialog, TextField } from '../../../ui/index.ts';
import { issueVersion } from '../index-set-calls.ts';
import { titleWithYear } from '../rows/calm-title.ts';
import styles from './issue.module.css';

type IssueDialogProps = {
  versionId: string;
  rowVersion: number;
  set: IndexSet;
  onClose: () => void;
  onIssued: () => void;
};

/** Ban hành: the decision, the set's own rules once more, and what follows. */
export const IssueDialog = ({ versionId, rowVersion, set, onClose, onIssued }: IssueDialogProps) => {
  const [decision, setDecision] = useState<LegalBasis>(set.decision ?? { number: '', date: '', issuer: '' });
  const issuing = useMutation({
    mutationFn: () => issueVersion(versionId, rowVersion, decision),
    onSuccess: onIssued,
  });
  const errorAt = (part: keyof LegalBasis) => sentenceAt(issuing.error, `decision.${part}`);
  const complete = Object.values(decision).every((text) => text.trim() !== '');
  return (
    <Dialog
      title={words.issueDialog(set.version, titleWithYear(set))}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            busy={issuing.isPending}
            blockedBecause={complete ? undefined : words.decisionNeeded}
            onClick={() => issuing.mutate()}
          >
            {words.issueVersion(set.version)}
          </Button>
          <Button onClick={onClose}>{commonWords.cancel}</Button>
        </>
      }
    >
      <p>{words.issueFollows}</p>
      <div className={styles.pair}>
        <TextField
          label={words.decisionNumber}
          hint={words.decisionNumberHint}
          error={errorAt('number')}
          required
          value={decision.number}
          onChange={(number) => setDecision({ ...decision, number })}
        />
        <DateField
          label={words.decisionDate}
          error={errorAt('date')}
          required
          year={set.year}
          value={decision.date}
          onChange={(date) => setDecision({ ...decision, date })}
        />
      </div>
      <TextField
        label={words.decisionIssuer}
        hint={words.decisionIssuerHint}
        error={errorAt('issuer')}
        required
        value={decision.issuer}
        onChange={(issuer) => setDecision({ ...decision, issuer })}
      />
      <section className={styles.policy}>
        <h3>{scoringPolicyWords.inWords}</h3>
        <ul>
          {policyInWords(set.scoring).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <p className={styles.note}>{words.issueHash}</p>
      <ActProblems error={issuing.error} shownAt={['decision.number', 'decision.date', 'decision.issuer']} />
    </Dialog>
  );
};
