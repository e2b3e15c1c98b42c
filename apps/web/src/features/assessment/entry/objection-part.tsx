import type { EntryReply } from '@parindex/contract';
import { assessmentWords as words } from '@parindex/text';
import { type FormEvent, useState } from 'react';
import { showInstant } from '../../../lib/format.ts';
import { isAllowed } from '../../../lib/may.tsx';
import { sentenceAt } from '../../../lib/refusal.ts';
import { ActProblems, Button, PanePart, TextArea } from '../../../ui/index.ts';
import styles from './entry-notices.module.css';

export type ObjectionPartProps = {
  entry: EntryReply;
  onObject: (reason: string) => Promise<void>;
  onWithdraw: () => Promise<void>;
};

/** Kiến nghị: what the unit holds against the appraised points, by its own will, and the answer to it. */
export const ObjectionPart = ({ entry, onObject, onWithdraw }: ObjectionPartProps) => {
  const { objection, may } = entry;
  const [writing, setWriting] = useState(false);
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const run = async (act: () => Promise<void>) => {
    setBusy(true);
    setError(undefined);
    try {
      await act();
      setWriting(false);
    } catch (fault) {
      setError(fault);
    } finally {
      setBusy(false);
    }
  };
  if (objection !== undefined)
    return (
      <PanePart title={words.objectionTitle}>
        <p>{objection.reason}</p>
        {objection.answeredAt === undefined ? (
          <p>{words.objectionRaised(showInstant(objection.raisedAt))}</p>
        ) : (
          <p>
            <strong>{words.objectionAnswered(showInstant(objection.answeredAt))}:</strong> {objection.answer}
          </p>
        )}
        <ActProblems error={error} />
        {isAllowed('objection.withdraw', may) && (
          <Button busy={busy} onClick={() => void run(onWithdraw)}>
            {words.objectionWithdraw}
          </Button>
        )}
      </PanePart>
    );
  if (!isAllowed('objection.raise', may)) return null;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== '' && !busy) void run(() => onObject(reason.trim()));
  };
  return (
    <PanePart title={words.objectionTitle}>
      {writing ? (
        <form className={styles.answer} onSubmit={send}>
          <TextArea
            label={words.objectionReason}
            rows={3}
            maxLength={20_000}
            value={reason}
            onChange={setReason}
            error={sentenceAt(error, 'reason')}
          />
          <ActProblems error={error} shownAt={['reason']} />
          <Button
            type="submit"
            busy={busy}
            blockedBecause={reason.trim() === '' ? words.writeFirst : undefined}
          >
            {words.objectionSend}
          </Button>
        </form>
      ) : (
        <p>
          {words.objectionNote}{' '}
          <Button kind="link" onClick={() => setWriting(true)}>
            {words.objectionAct}
          </Button>
        </p>
      )}
    </PanePart>
  );
};
