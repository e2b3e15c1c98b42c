import type { DemonstrationAccounts, SessionReply } from '@parindex/contract';
import { sessionWords } from '@parindex/text';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../lib/api.ts';
import { rememberSession, sessionQuery } from '../../lib/session.ts';
import { FormProblems } from './form-problems.tsx';
import { LogInForm } from './log-in-form.tsx';
import styles from './session.module.css';
import { SessionPage } from './session-page.tsx';

const route = getRouteApi('/dang-nhap');

/** Log in, then go where one wanted to go. */
export const LogInPage = () => {
  const router = useRouter();
  const { next } = route.useSearch();
  const { data: state } = useSuspenseQuery(sessionQuery);
  const enter = (session: SessionReply) => {
    rememberSession(session);
    router.history.push(session.mustChangePassword ? '/doi-mat-khau' : insideOf(next));
  };
  return (
    <SessionPage
      title={sessionWords.logInTitle}
      below={
        state.kind === 'out' &&
        state.demonstration && <TryOut demonstration={state.demonstration} onDone={enter} />
      }
    >
      <LogInForm onDone={enter} />
      <p>
        <Link to="/quen-mat-khau">{sessionWords.forgotten}</Link>
      </p>
    </SessionPage>
  );
};

const TryOut = ({
  demonstration,
  onDone,
}: {
  demonstration: DemonstrationAccounts;
  onDone: (session: SessionReply) => void;
}) => {
  const [error, setError] = useState<unknown>();
  const { password, accounts } = demonstration;
  const enter = (username: string) =>
    api
      .post<SessionReply>('/api/session', { username, password }, { withoutSession: true })
      .then(onDone, setError);
  return (
    <section className={styles.accounts}>
      <h2>{sessionWords.demonstrationAccounts}</h2>
      <p className={styles.note}>{sessionWords.demonstrationPassword(password)}</p>
      <FormProblems error={error} />
      <ul>
        {accounts.map((account) => (
          <li key={account.username}>
            <button type="button" className={styles.accountRow} onClick={() => void enter(account.username)}>
              <strong>{account.name}</strong>
              <span>{account.post}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Only an address of our own; anything else leads to the first page. */
const insideOf = (next: string | undefined): string =>
  next !== undefined && /^\/(?![/\\])/.test(next) ? next : '/';
