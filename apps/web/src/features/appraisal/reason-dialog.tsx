import { commonWords, appraisalWords as words } from '@parindex/text';
import { type ReactNode, useState } from 'react';
import { sentenceAt } from '../../lib/refusal.ts';
import { ActProblems, Button, DateField, Dialog, TextArea } from '../../ui/index.ts';
import styles from './appraisal-screen.module.css';

/** One text for one or several rows: why the council must decide, or the reason of several points. */
export const ReasonDialog = ({
  title,
  label,
  note,
  act,
  error,
  onSend,
  onClose,
}: {
  title: string;
  label: string;
  note?: ReactNode;
  act: string;
  error: unknown;
  onSend: (reason: string) => Promise<boolean>;
  onClose: () => void;
}) => {
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  // what was refused before the dialog opened does not belong here
  const [tried, setTried] = useState(false);
  const send = async () => {
    setBusy(true);
    setTried(true);
    const done = await onSend(reason.trim());
    setBusy(false);
    if (done) onClose();
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            busy={busy}
            blockedBecause={reason.trim() === '' ? words.writeFirst : undefined}
            onClick={() => void send()}
          >
            {act}
          </Button>
          <Button onClick={onClose}>{commonWords.cancel}</Button>
        </>
      }
    >
      <div className={styles.form}>
        <TextArea label={label} maxLength={4000} value={reason} onChange={setReason} autoFocus />
        {note}
        <ActProblems error={tried ? error : undefined} />
      </div>
    </Dialog>
  );
};

/** What is missing and until when: sent to each of the units. */
export const SupplementDialog = ({
  title,
  act,
  year,
  start,
  error,
  onSend,
  onClose,
}: {
  title: string;
  act: string;
  year: number;
  /** The day proposed as the limit. */
  start: string;
  error: unknown;
  onSend: (request: string, dueOn: string) => Promise<boolean>;
  onClose: () => void;
}) => {
  const [request, setRequest] = useState('');
  const [dueOn, setDueOn] = useState(start);
  const [busy, setBusy] = useState(false);
  // what was refused before the dialog opened does not belong here
  const [tried, setTried] = useState(false);
  const missing = request.trim() === '' || dueOn === '';
  const send = async () => {
    setBusy(true);
    setTried(true);
    const done = await onSend(request.trim(), dueOn);
    setBusy(false);
    if (done) onClose();
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            busy={busy}
            blockedBecause={missing ? words.askFirst : undefined}
            onClick={() => void send()}
          >
            {act}
          </Button>
          <Button onClick={onClose}>{commonWords.cancel}</Button>
        </>
      }
    >
      <div className={styles.form}>
        <TextArea
          label={words.askText}
          maxLength={4000}
          value={request}
          onChange={setRequest}
          error={sentenceAt(tried && error, 'request')}
          autoFocus
        />
        <DateField
          label={words.askDue}
          hint={words.askDueHint}
          year={year}
          value={dueOn}
          onChange={setDueOn}
          error={sentenceAt(tried && error, 'dueOn')}
        />
        <ActProblems error={tried ? error : undefined} shownAt={['request', 'dueOn']} />
      </div>
    </Dialog>
  );
};
