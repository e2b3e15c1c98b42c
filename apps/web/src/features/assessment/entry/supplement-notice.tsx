import type { EntryReply } from '@parindex/contract';
import { assessmentWords as words } from '@parindex/text';
import { type FormEvent, useState } from 'react';
import { showDeadline } from '../../../lib/format.ts';
import { isAllowed } from '../../../lib/may.tsx';
import { sentenceAt } from '../../../lib/refusal.ts';
import { ActProblems, Button, Notice, TextArea } from '../../../ui/index.ts';
import styles from './entry-notices.module.css';

/** What the appraisal asks of the unit, and the form of the answer; documents are attached below, beforehand. */
export const SupplementNotice = ({
  entry,
  onAnswer,
}: {
  entry: EntryReply;
  onAnswer: (answer: string) => Promise<void>;
}) => {
  const [answer, setAnswer] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const { supplement } = entry;
  if (supplement === undefined || supplement.answered) return null;
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (answer.trim() === '' || busy) return;
    setBusy(true);
    setError(undefined);
    try {
      await onAnswer(answer.trim());
    } catch (fault) {
      setError(fault);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Notice tone="warn" title={words.supplementTitle}>
      <p>
        {supplement.request} {words.supplementDue(showDeadline(supplement.dueAt))}
      </p>
      {isAllowed('supplement.answer', entry.may) && (
        <form className={styles.answer} onSubmit={(event) => void send(event)}>
          <TextArea
            label={words.supplementAnswer}
            hint={words.supplementHint}
            rows={2}
            maxLength={20_000}
            value={answer}
            onChange={setAnswer}
            error={sentenceAt(error, 'answer')}
          />
          <ActProblems error={error} shownAt={['answer']} />
          <Button
            type="submit"
            busy={busy}
            blockedBecause={answer.trim() === '' ? words.writeFirst : undefined}
          >
            {words.supplementAct}
          </Button>
        </form>
      )}
    </Notice>
  );
};
