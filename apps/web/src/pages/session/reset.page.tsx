import { sessionWords } from '@parindex/text';
import { useMutation } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../lib/api.ts';
import { Button, Notice, PasswordField } from '../../ui/index.ts';
import { FormProblems } from './form-problems.tsx';
import styles from './session.module.css';
import { SessionPage } from './session-page.tsx';

const route = getRouteApi('/dat-lai-mat-khau');

/** Sets a new password with the secret of the mailed link. */
export const ResetPage = () => {
  const { ma: token } = route.useSearch();
  const [next, setNext] = useState('');
  const reset = useMutation({
    mutationFn: () => api.post('/api/session/reset', { token, next }, { withoutSession: true }),
  });
  if (reset.isSuccess) {
    return (
      <SessionPage title={sessionWords.resetTitle}>
        <Notice tone="ok" urgent>
          {sessionWords.resetDone}
        </Notice>
        <p>
          <Link to="/dang-nhap" search={{}}>
            {sessionWords.logIn}
          </Link>
        </p>
      </SessionPage>
    );
  }
  return (
    <SessionPage title={sessionWords.resetTitle}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          reset.mutate();
        }}
      >
        <PasswordField
          label={sessionWords.newPassword}
          hint={sessionWords.newPasswordHint}
          value={next}
          onChange={setNext}
          autoComplete="new-password"
          required
        />
        <FormProblems error={reset.error} />
        <Button kind="primary" type="submit" busy={reset.isPending} wide>
          {sessionWords.resetAct}
        </Button>
      </form>
    </SessionPage>
  );
};
