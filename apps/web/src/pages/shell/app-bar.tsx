import type { SessionReply } from '@parindex/contract';
import { shellWords } from '@parindex/text';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMedia } from '../../lib/media.ts';
import type { Workplace } from '../../lib/session.ts';
import { Icon, Menu } from '../../ui/index.ts';
import { AccountMenu } from './account-menu.tsx';
import styles from './app-bar.module.css';
import { BarSearchField } from './bar-search.tsx';
import { screensFor } from './screens.ts';
import { WorkplaceMenu } from './workplace-menu.tsx';

/** Brand, screens, search, unit and year, account: one line of 40 px; a menu where it does not fit. */
export const AppBar = ({
  session,
  workplace,
  onKeys,
}: {
  session: SessionReply;
  workplace: Workplace;
  onKeys: () => void;
}) => {
  const narrow = useMedia('(width < 1100px)');
  const screens = screensFor(session.posts.map(({ role }) => role));
  return (
    <header className={styles.bar}>
      <Link to="/" className={styles.brand}>
        <Brand />
        <span className={styles.name}>{shellWords.product}</span>
      </Link>
      {narrow ? (
        <ScreenMenu screens={screens} waiting={session.waiting} />
      ) : (
        <ScreenLinks screens={screens} waiting={session.waiting} />
      )}
      <div className={styles.end}>
        <BarSearchField />
        <WorkplaceMenu session={session} workplace={workplace} />
        <AccountMenu session={session} onKeys={onKeys} />
      </div>
    </header>
  );
};

export const Brand = () => (
  <svg className={styles.sign} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
    <rect width="20" height="20" rx="3" fill="currentColor" />
    <path d="M4 5h7v2H4zM4 9h12v2H4zM4 13h10v2H4z" fill="#fff" />
  </svg>
);

type ScreensProps = { screens: ReturnType<typeof screensFor>; waiting: SessionReply['waiting'] };

const ScreenLinks = ({ screens, waiting = {} }: ScreensProps) => (
  <nav className={styles.screens} aria-label={shellWords.mainMenu}>
    {screens.map((screen) => {
      const count = screen.counted === undefined ? undefined : waiting[screen.counted];
      return (
        <Link
          key={screen.key}
          to={screen.path}
          className={styles.screen}
          activeProps={{ className: styles.active ?? '' }}
        >
          {screen.name}
          {count !== undefined && count > 0 && (
            <span className={styles.count}>
              <span aria-hidden="true">{count}</span>
              <span className="visually-hidden">, {shellWords.waiting(count)}</span>
            </span>
          )}
        </Link>
      );
    })}
  </nav>
);

const ScreenMenu = ({ screens, waiting = {} }: ScreensProps) => {
  const navigate = useNavigate();
  return (
    <nav aria-label={shellWords.mainMenu}>
      <Menu
        label={shellWords.mainMenu}
        trigger={
          <button type="button" className={styles.menu}>
            <Icon name="menu" />
            {shellWords.menu}
          </button>
        }
        entries={screens.map((screen) => ({
          key: screen.key,
          label: screen.name,
          note: screen.counted && waiting[screen.counted],
          onSelect: () => void navigate({ to: screen.path }),
        }))}
      />
    </nav>
  );
};
