import { problemSentence, shellWords } from '@parindex/text';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { onReachedAgain } from '../../lib/network.ts';
import { NetworkLost, Refusal, ServerFault } from '../../lib/refusal.ts';
import { Button, EmptyState, Skeleton } from '../../ui/index.ts';
import styles from './page-fault.module.css';

/** A page that could not be shown: what happened, what was kept, one way on. */
export const PageFault = ({ error }: ErrorComponentProps) => {
  const router = useRouter();
  const { reset } = useQueryErrorResetBoundary();
  useEffect(() => {
    const again = () => {
      reset();
      void router.invalidate();
    };
    return error instanceof NetworkLost ? onReachedAgain(again) : undefined;
  }, [error, router, reset]);
  if (error instanceof NetworkLost)
    return <Fault title={shellWords.unreachedTitle} text={shellWords.unreachedText} />;
  if (error instanceof Refusal) {
    return error.has('subject.unknown') ? (
      <NotFound />
    ) : (
      <Fault title={shellWords.refusedTitle} text={error.problems.map(problemSentence).join(' ')} />
    );
  }
  return (
    <Fault title={shellWords.faultTitle} text={shellWords.faultText}>
      {error instanceof ServerFault && error.requestId !== '' && (
        <p className={styles.code}>{shellWords.faultCode(error.requestId)}</p>
      )}
    </Fault>
  );
};

/** No such address, or not for this person: both look alike. */
export const NotFound = () => (
  <main className={styles.page}>
    <EmptyState isPage title={shellWords.unknownTitle} actions={<Link to="/">{shellWords.goHome}</Link>}>
      {shellWords.unknownText}
    </EmptyState>
  </main>
);

/** A page whose data are on their way for the first time. */
export const PagePending = () => (
  <div className={styles.page}>
    <Skeleton rows={12} />
  </div>
);

const Fault = ({ title, text, children }: { title: string; text: string; children?: React.ReactNode }) => (
  <main className={styles.page}>
    <EmptyState
      isPage
      title={title}
      actions={<Button onClick={() => location.reload()}>{shellWords.faultReload}</Button>}
    >
      <p>{text}</p>
      {children}
    </EmptyState>
  </main>
);
