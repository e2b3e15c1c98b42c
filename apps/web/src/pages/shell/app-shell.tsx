import { shellWords } from '@parindex/text';
import { Outlet } from '@tanstack/react-router';
import { useEffect } from 'react';
import { setDraftOwner } from '../../lib/drafts.ts';
import { listenForHints } from '../../lib/events.ts';
import { keepQueriesFresh } from '../../lib/query.ts';
import { useSession } from '../../lib/session.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { AppBar } from './app-bar.tsx';
import styles from './app-shell.module.css';
import { BarSearchProvider } from './bar-search.tsx';
import { DemoBand } from './demo-band.tsx';
import { useKeyList } from './key-list.tsx';
import { LogInAgain } from './log-in-again.tsx';
import { NetworkStrip } from './network-strip.tsx';

/** The frame of every screen behind log-in: band, bar, notices, page. */
export const AppShell = () => {
  const session = useSession();
  const workplace = useWorkplace();
  const keyList = useKeyList();
  const personId = session.person.id;
  useEffect(() => setDraftOwner(personId), [personId]);
  useEffect(() => {
    const ends = [keepQueriesFresh(), listenForHints()];
    return () => {
      for (const end of ends) end();
    };
  }, []);
  return (
    <BarSearchProvider>
      <a className={styles.skip} href="#noi-dung">
        {shellWords.skip}
      </a>
      <div className={styles.shell}>
        {workplace.round?.demonstration && <DemoBand round={workplace.round} />}
        <AppBar session={session} workplace={workplace} onKeys={keyList.open} />
        <NetworkStrip />
        <main id="noi-dung" tabIndex={-1} className={styles.main}>
          <Outlet />
        </main>
      </div>
      {keyList.list}
      <LogInAgain session={session} />
    </BarSearchProvider>
  );
};
