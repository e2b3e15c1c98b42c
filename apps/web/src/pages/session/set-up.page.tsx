import type { SessionReply } from '@parindex/contract';
import { sessionWords } from '@parindex/text';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../lib/api.ts';
import { sentenceAt } from '../../lib/refusal.ts';
import { rememberSession } from '../../lib/session.ts';
import { Button, PasswordField, TextField } from '../../ui/index.ts';
import { FormProblems } from './form-problems.tsx';
import styles from './session.module.css';
import { SessionPage } from './session-page.tsx';

const inputs = ['provinceName', 'fullName', 'username', 'password'] as const;

/** An empty system gets its province and its first administrator, who is then logged in. */
export const SetUpPage = () => {
  const navigate = useNavigate();
  const [form, setForm] = useState({ provinceName: '', fullName: '', username: '', password: '' });
  const set = (input: (typeof inputs)[number]) => (text: string) =>
    setForm((before) => ({ ...before, [input]: text }));
  const setUp = useMutation({
    mutationFn: async () => {
      await api.post('/api/setup', form, { withoutSession: true });
      return api.post<SessionReply>(
        '/api/session',
        { username: form.username.trim(), password: form.password },
        { withoutSession: true },
      );
    },
    onSuccess: (session) => {
      rememberSession(session);
      void navigate({ to: '/' });
    },
  });
  const errorAt = (input: (typeof inputs)[number]) => sentenceAt(setUp.error, input);
  return (
    <SessionPage title={sessionWords.setUpTitle} note={sessionWords.setUpText}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          setUp.mutate();
        }}
      >
        <TextField
          label={sessionWords.provinceName}
          hint={sessionWords.provinceHint}
          value={form.provinceName}
          onChange={set('provinceName')}
          error={errorAt('provinceName')}
          required
        />
        <TextField
          label={sessionWords.adminName}
          value={form.fullName}
          onChange={set('fullName')}
          error={errorAt('fullName')}
          autoComplete="name"
          required
        />
        <TextField
          label={sessionWords.username}
          hint={sessionWords.usernameHint}
          value={form.username}
          onChange={set('username')}
          error={errorAt('username')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <PasswordField
          label={sessionWords.password}
          hint={sessionWords.newPasswordHint}
          value={form.password}
          onChange={set('password')}
          error={errorAt('password')}
          autoComplete="new-password"
          required
        />
        <FormProblems error={setUp.error} shownAt={inputs} />
        <Button kind="primary" type="submit" busy={setUp.isPending} wide>
          {sessionWords.setUpAct}
        </Button>
      </form>
    </SessionPage>
  );
};
