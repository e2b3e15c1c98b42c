import type { TotpBegunReply } from '@parindex/contract';
import { sessionWords } from '@parindex/text';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, lazy, Suspense, useState } from 'react';
import { api } from '../../lib/api.ts';
import { queryClient } from '../../lib/query.ts';
import { sentenceAt } from '../../lib/refusal.ts';
import { sessionQuery } from '../../lib/session.ts';
import { Button, TextField } from '../../ui/index.ts';
import { FormProblems } from '../session/form-problems.tsx';
import styles from './account.module.css';

const QrPicture = lazy(() => import('./qr-picture.tsx').then((module) => ({ default: module.QrPicture })));

/** Turns the one-time code on, by scanning and confirming, or off with a code. */
export const OneTimeCode = ({ enabled }: { enabled: boolean }) => {
  const [begun, setBegun] = useState<TotpBegunReply>();
  const begin = useMutation({
    mutationFn: () => api.post<TotpBegunReply>('/api/account/totp'),
    onSuccess: setBegun,
  });
  const settled = async () => {
    await queryClient.refetchQueries(sessionQuery);
    setBegun(undefined);
  };
  if (enabled) {
    return (
      <>
        <p>{sessionWords.totpOn}</p>
        <CodeForm
          label={sessionWords.totpEnd}
          send={(code) => api.delete('/api/account/totp', { code })}
          onDone={settled}
        />
      </>
    );
  }
  if (begun === undefined) {
    return (
      <>
        <p>{sessionWords.totpOff}</p>
        <FormProblems error={begin.error} />
        <span>
          <Button busy={begin.isPending} onClick={() => begin.mutate()}>
            {sessionWords.totpBegin}
          </Button>
        </span>
      </>
    );
  }
  return (
    <>
      <p>{sessionWords.totpScan}</p>
      <Suspense>
        <QrPicture text={begun.uri} label={sessionWords.totpPicture} />
      </Suspense>
      <p>
        {sessionWords.totpSecret} <span className={styles.secret}>{begun.secret}</span>
      </p>
      <CodeForm
        label={sessionWords.totpConfirm}
        send={(code) => api.post('/api/account/totp/confirm', { code })}
        onDone={settled}
      />
    </>
  );
};

const CodeForm = ({
  label,
  send,
  onDone,
}: {
  label: string;
  send: (code: string) => Promise<unknown>;
  onDone: () => Promise<void>;
}) => {
  const [code, setCode] = useState('');
  const confirm = useMutation({ mutationFn: () => send(code.trim()), onSuccess: onDone });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    confirm.mutate();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <span className={styles.code}>
        <TextField
          label={sessionWords.totp}
          value={code}
          onChange={setCode}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={6}
          error={sentenceAt(confirm.error, 'code')}
          required
        />
      </span>
      <FormProblems error={confirm.error} shownAt={['code']} />
      <Button type="submit" busy={confirm.isPending}>
        {label}
      </Button>
    </form>
  );
};
