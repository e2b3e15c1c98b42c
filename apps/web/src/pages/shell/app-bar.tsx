import type { SessionReply } from '@parindex/contract';
import { shellWords } from '@parindex/text';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
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

/** Brand, screens, search, unit and year, account: one line of 40 px. */
export const AppBar = ({ session, workplace, onKeys, mark }: AppBarProps) => (
  <header className={styles.bar}>
    <Link to="/" className={styles.brand}>
      <Brand />
      <span className={styles.name}>{shellWords.product}</span>
    </Link>
    <ScreenLinks screens={screensAt(workplace)} waiting={session.waiting} />
    <div className={styles.end}>
      {mark}
      <BarSearchField />
      <WorkplaceMenu session={session} workplace={workplace} />
      <AccountMenu session={session} onKeys={onKeys} />
    </div>
  </header>
);
