import { shellWords } from '@parindex/text';
import { useEffect, useState } from 'react';
import { useHeldDrafts } from '../../lib/drafts.ts';
import { showTime } from '../../lib/format.ts';
import { tryNow, useNetwork } from '../../lib/network.ts';
import { Button, Strip } from '../../ui/index.ts';

/** Says that the server cannot be reached, what is held here, and when the next attempt is made. */
export const NetworkStrip = () => {
  const { lostSince, retryAt } = useNetwork();
  const held = useHeldDrafts();
  const left = useSecondsUntil(retryAt);
  if (lostSince === undefined) return null;
  return (
    <Strip
      tone="bad"
      state="unsent"
      actions={
        <>
          <span aria-hidden="true">{shellWords.networkRetryIn(left)}</span>
          <Button onClick={() => void tryNow()}>{shellWords.networkRetryNow}</Button>
        </>
      }
    >
      <strong>{shellWords.networkLost(showTime(lostSince))}</strong> {shellWords.networkKept(held.length)}
    </Strip>
  );
};

const useSecondsUntil = (moment: number | undefined): number => {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (moment === undefined) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [moment]);
  return moment === undefined ? 0 : Math.max(0, Math.ceil((moment - now) / 1000));
};
