import type { SessionReply } from '@parindex/contract';
import { sessionWords } from '@parindex/text';
import { type FormEvent, useState } from 'react';
import { api } from '../../lib/api.ts';
import { Refusal } from '../../lib/refusal.ts';
import { Button, PasswordField, TextField } from '../../ui/index.ts';
import { FormProblems } from './form-problems.tsx';
import styles from './session.module.css';

export type LogInFormProps = {
  /** Fixed when the same person must come back. */
  username?: string;
  onDone: (session: SessionReply) => void;
  submitLabel?: string;
};

/** Name and password, then the one-time code where the account has one. */
export const LogInForm = ({ username: fixed, onDone, submitLabel = sessionWords.logIn }: LogInFormProps) => {
  const [username, setUsername] = useState(fixed ?? '');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [needsCode, setNeedsCode] = useState(false);
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setError(undefined);
    try {
      const totp = needsCode ? { totp: code.trim() } : {};
      onDone(
        await api.post<SessionReply>(
          '/api/session',
          { username: username.trim(), password, ...totp },
          { withoutSession: true },
        ),
      );
    } catch (fault) {
      const asksCode = fault instanceof Refusal && fault.has('session.totp-required');
      if (asksCode) setNeedsCode(true);
      if (!asksCode || needsCode) setError(fault);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <TextField
        label={sessionWords.username}
        value={username}
        onChange={setUsername}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        readOnly={fixed !== undefined || needsCode}
        required
      />
      <PasswordField
        label={sessionWords.password}
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
        required
      />
      {needsCode && (
        <TextField
          label={sessionWords.totp}
          hint={sessionWords.totpStep}
          value={code}
          onChange={setCode}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={6}
          autoFocus
          required
        />
      )}
      <FormProblems error={error} />
      <Button kind="primary" type="submit" busy={busy} wide>
        {submitLabel}
      </Button>
    </form>
  );
};
