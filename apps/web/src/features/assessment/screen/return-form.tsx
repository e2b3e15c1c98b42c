import { commonWords, assessmentWords as words } from '@parindex/text';
import { useState } from 'react';
import { Button, TextArea } from '../../../ui/index.ts';
import styles from './return-form.module.css';

/** Gives an item back to its office: what to mend must be said. */
export const ReturnForm = ({
  code,
  busy,
  onReturn,
  onCancel,
}: {
  code: string;
  busy: boolean;
  onReturn: (reason: string) => void;
  onCancel: () => void;
}) => {
  const [reason, setReason] = useState('');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') onReturn(reason.trim());
      }}
    >
      <TextArea
        label={`${words.returnTitle(code)}: ${words.returnReason}`}
        value={reason}
        onChange={setReason}
        rows={2}
        maxLength={4000}
        autoFocus
        required
      />
      <span className={styles.acts}>
        <Button
          type="submit"
          kind="primary"
          busy={busy}
          blockedBecause={reason.trim() === '' ? words.writeFirst : undefined}
        >
          {words.returnAct}
        </Button>
        <Button onClick={onCancel}>{commonWords.cancel}</Button>
      </span>
    </form>
  );
};
