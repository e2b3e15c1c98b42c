import type { SessionReply } from '@parindex/contract';
import { sessionWords } from '@parindex/text';
import { useEffect, useRef, useState } from 'react';
import { rememberSession } from '../../lib/session.ts';
import { onSessionLost } from '../../lib/session-lost.ts';
import { Dialog } from '../../ui/index.ts';
import { LogInForm } from '../session/log-in-form.tsx';

/** The session ended while the page was open: the password is asked here, the page behind stays as it is. */
export const LogInAgain = ({ session }: { session: SessionReply }) => {
  const [lost, setLost] = useState(false);
  const resume = useRef<() => void>(() => undefined);
  useEffect(
    () =>
      onSessionLost(
        () =>
          new Promise((resolve) => {
            resume.current = resolve;
            setLost(true);
          }),
      ),
    [],
  );
  if (!lost) return null;
  const onDone = (again: SessionReply) => {
    if (again.person.id !== session.person.id) return location.reload();
    rememberSession(again);
    setLost(false);
    resume.current();
  };
  return (
    <Dialog title={sessionWords.sessionEnded} size="narrow">
      <p>{sessionWords.sessionEndedText}</p>
      <LogInForm username={session.person.username} onDone={onDone} submitLabel={sessionWords.continue} />
      <a href="/dang-nhap">{sessionWords.otherAccount}</a>
    </Dialog>
  );
};
