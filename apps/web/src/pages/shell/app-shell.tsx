import { shellWords } from '@parindex/text';
import { Outlet } from '@tanstack/react-router';
import { useEffect } from 'react';
import { listenForHints } from '../../lib/events.ts';
import { useMedia } from '../../lib/media.ts';
import { keepQueriesFresh } from '../../lib/query.ts';
import { useSession } from '../../lib/session.ts';
import { useWorkplace } from '../../lib/workplace.ts';
import { AppBar } from './app-bar.tsx';
import styles from './app-shell.module.css';
import { BarSearchProvider } from './bar-search.tsx';
import { DemoBand } from './demo-band.tsx';
import { DemoChip } from './demo-chip.tsx';
import { useKeyList } from './key-list.tsx';
import { LogInAgain } from './log-in-again.tsx';
import { NetworkStrip } from './network-strip.tsx';

/** The frame of every screen behind log-in: band, bar, notices, page. */
export const AppShell = () => {
  const session = useSession();
  const workplace = useWorkplace();
  const keyList = useKeyList();
  const low = useMedia('(height < 690px) and (width >= 900px)');
  const demonstration = workplace.round?.demonstration ? workplace.round : undefined;
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
        {demonstration && !low && <DemoBand round={demonstration} />}
        <AppBar
          session={session}
          workplace={workplace}
          onKeys={keyList.open}
          mark={demonstration && low && <DemoChip round={demonstration} />}
        />
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
