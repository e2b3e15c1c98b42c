import { sessionWords } from '@parindex/text';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../lib/api.ts';
import { sentenceAt } from '../../lib/refusal.ts';
import { Button, PasswordField } from '../../ui/index.ts';
import { FormProblems } from './form-problems.tsx';
import styles from './session.module.css';

/** The old password, the new one. */
export const PasswordForm = ({ onDone }: { onDone: () => void }) => {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const change = useMutation({
    mutationFn: () => api.post('/api/session/password', { current, next }),
    onSuccess: () => {
      setCurrent('');
      setNext('');
      onDone();
    },
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate();
      }}
    >
      <PasswordField
        label={sessionWords.currentPassword}
        value={current}
        onChange={setCurrent}
        autoComplete="current-password"
        error={sentenceAt(change.error, 'current')}
        required
      />
      <PasswordField
        label={sessionWords.newPassword}
        hint={sessionWords.newPasswordHint}
        value={next}
        onChange={setNext}
        autoComplete="new-password"
        error={sentenceAt(change.error, 'next')}
        required
      />
      <FormProblems error={change.error} shownAt={['current', 'next']} />
      <span>
        <Button kind="primary" type="submit" busy={change.isPending}>
          {sessionWords.changePassword}
        </Button>
      </span>
    </form>
  );
};
