import type { SessionReply } from '@parindex/contract';
import { shellWords } from '@parindex/text';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { tasksQuery } from '../../features/task/task-query.ts';
import { type Waiting, waitingOf } from '../../features/task/waiting.ts';
import type { Workplace } from '../../lib/session.ts';
import { AccountMenu } from './account-menu.tsx';
import styles from './app-bar.module.css';
import { BarSearchField } from './bar-search.tsx';
import { Brand } from './brand.tsx';
import { ScreenLinks } from './screen-links.tsx';
import { screensAt } from './screens.ts';
import { WorkplaceMenu } from './workplace-menu.tsx';

export type AppBarProps = {
  session: SessionReply;
  workplace: Workplace;
  onKeys: () => void;
  /** Stands before the search: the chip of a demonstration. */
  mark?: ReactNode;
};

/** What waits for the person in the round, as far as it is known; asked anew each minute. */
const useWaiting = (roundId: string | undefined): Waiting => {
  const { data } = useQuery({
    ...tasksQuery(roundId ?? ''),
    enabled: roundId !== undefined,
    refetchOnMount: false,
    refetchInterval: 60_000,
  });
  return waitingOf(data?.tasks ?? []);
};

/** Brand, screens, search, unit and year, account: one line of 40 px. */
export const AppBar = ({ session, workplace, onKeys, mark }: AppBarProps) => (
  <header className={styles.bar}>
    <Link to="/" className={styles.brand}>
      <Brand />
      <span className={styles.name}>{shellWords.product}</span>
    </Link>
    <ScreenLinks screens={screensAt(workplace)} waiting={useWaiting(workplace.round?.id)} />
    <div className={styles.end}>
      {mark}
      <BarSearchField />
      <WorkplaceMenu session={session} workplace={workplace} />
      <AccountMenu session={session} onKeys={onKeys} />
    </div>
  </header>
);
