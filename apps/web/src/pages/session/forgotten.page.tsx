import { sessionWords } from '@parindex/text';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../lib/api.ts';
import { Button, Notice, TextField } from '../../ui/index.ts';
import { FormProblems } from './form-problems.tsx';
import styles from './session.module.css';
import { SessionPage } from './session-page.tsx';

/** Asks for a link by mail; never tells whether the name exists. */
export const ForgottenPage = () => {
  const [username, setUsername] = useState('');
  const ask = useMutation({
    mutationFn: () =>
      api.post('/api/session/forgotten', { username: username.trim() }, { withoutSession: true }),
  });
  return (
    <SessionPage
      title={sessionWords.forgottenTitle}
      {...(ask.isSuccess ? {} : { note: sessionWords.forgottenText })}
    >
      {ask.isSuccess ? (
        <Notice tone="ok" title={sessionWords.forgottenSent} urgent>
          {sessionWords.forgottenSentText(username.trim())}
        </Notice>
      ) : (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            ask.mutate();
          }}
        >
          <TextField
            label={sessionWords.username}
            value={username}
            onChange={setUsername}
            autoComplete="username"
            autoCapitalize="none"
            required
          />
          <FormProblems error={ask.error} />
          <Button kind="primary" type="submit" busy={ask.isPending} wide>
            {sessionWords.forgottenSend}
          </Button>
        </form>
      )}
      <p>
        <Link to="/dang-nhap" search={{}}>
          {sessionWords.backToLogIn}
        </Link>
      </p>
    </SessionPage>
  );
};
