import type { EntryReply, RemarkReply } from '@parindex/contract';
import type { Id } from '@parindex/domain';
import { assessmentWords as words } from '@parindex/text';
import { useState } from 'react';
import { showTime } from '../../../lib/format.ts';
import { isAllowed } from '../../../lib/may.tsx';
import { NetworkLost, sentencesElsewhere } from '../../../lib/refusal.ts';
import { Button, TextArea } from '../../../ui/index.ts';
import styles from './questions.module.css';

export type QuestionsProps = {
  entry: EntryReply;
  remarks: readonly RemarkReply[];
  onAsk: (body: string) => Promise<void>;
  onAnswer: (questionId: Id, body: string) => Promise<void>;
};

/** Questions and answers about one item, oldest first; one form at a time. */
export const Questions = ({ entry, remarks, onAsk, onAnswer }: QuestionsProps) => {
  const [form, setForm] = useState<{ answers: RemarkReply | undefined }>();
  const talk = remarks.filter(({ kind }) => kind !== 'return');
  const open = talk.filter((remark) => remark.open).length;
  return (
    <section className={styles.talk}>
      <h3>
        {words.questions} <span className={styles.count}>{words.unanswered(open)}</span>
      </h3>
      {talk.map((remark) => (
        <p key={remark.id} className={remark.kind === 'answer' ? styles.answer : undefined}>
          <strong>{remark.by}</strong> {showTime(remark.at)}: {remark.body}{' '}
          {remark.open && isAllowed('question.answer', entry.may) && (
            <Button kind="link" onClick={() => setForm({ answers: remark })}>
              {words.answer}
            </Button>
          )}
        </p>
      ))}
      {form !== undefined ? (
        <RemarkForm
          key={form.answers?.id ?? 'ask'}
          label={form.answers === undefined ? words.askLabel : words.answerLabel(form.answers.by)}
          act={form.answers === undefined ? words.askAct : words.answerAct}
          onSend={(body) => (form.answers === undefined ? onAsk(body) : onAnswer(form.answers.id, body))}
          onDone={() => setForm(undefined)}
        />
      ) : (
        isAllowed('question.ask', entry.may) && (
          <Button kind="link" onClick={() => setForm({ answers: undefined })}>
            {words.ask}
          </Button>
        )
      )}
    </section>
  );
};

const RemarkForm = ({
  label,
  act,
  onSend,
  onDone,
}: {
  label: string;
  act: string;
  onSend: (body: string) => Promise<void>;
  onDone: () => void;
}) => {
  const [body, setBody] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const send = async () => {
    setBusy(true);
    try {
      await onSend(body.trim());
      onDone();
    } catch (fault) {
      setError(fault instanceof NetworkLost ? words.heldOffline : sentencesElsewhere(fault, []).join(' '));
      setBusy(false);
    }
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextArea
        label={label}
        rows={2}
        maxLength={4000}
        value={body}
        onChange={setBody}
        error={error}
        autoFocus
      />
      <span className={styles.acts}>
        <Button
          type="submit"
          size="small"
          busy={busy}
          blockedBecause={body.trim() === '' ? words.writeFirst : undefined}
        >
          {act}
        </Button>
        <Button kind="link" size="small" onClick={onDone}>
          {words.later}
        </Button>
      </span>
    </form>
  );
};
