import { sessionWords } from '@parindex/text';
import { useNavigate } from '@tanstack/react-router';
import { queryClient } from '../../lib/query.ts';
import { sessionQuery } from '../../lib/session.ts';
import { PasswordForm } from './password-form.tsx';
import { SessionPage } from './session-page.tsx';

/** The password that somebody else set is changed before any work. */
export const FirstPasswordPage = () => {
  const navigate = useNavigate();
  const goOn = async () => {
    await queryClient.refetchQueries(sessionQuery);
    await navigate({ to: '/' });
  };
  return (
    <SessionPage title={sessionWords.firstTitle} note={sessionWords.firstText}>
      <PasswordForm onDone={() => void goOn()} />
    </SessionPage>
  );
};
