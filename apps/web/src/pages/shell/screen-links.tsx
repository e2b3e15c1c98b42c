import { shellWords } from '@parindex/text';
import { Link, useMatchRoute, useNavigate } from '@tanstack/react-router';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Waiting } from '../../features/task/waiting.ts';
import { usePhone } from '../../lib/media.ts';
import { useWidth } from '../../lib/width.ts';
import { classes, Icon, Menu } from '../../ui/index.ts';
import styles from './app-bar.module.css';
import type { OpenScreen } from './screens.ts';

type Screens = readonly OpenScreen[];

type ScreenLinksProps = { screens: Screens; waiting: Waiting };

/** The screens in a line; those that do not fit stand behind its last word, on a phone all of them. */
export const ScreenLinks = ({ screens, waiting }: ScreenLinksProps) => {
  const bar = useRef<HTMLElement>(null);
  const ruler = useRef<HTMLSpanElement>(null);
  const phone = usePhone();
  const width = useWidth(bar);
  const fitting = useFitting(ruler, width, screens);
  const shown = phone ? [] : screens.slice(0, fitting);
  const rest = screens.slice(shown.length);
  return (
    <nav ref={bar} className={styles.screens} aria-label={shellWords.mainMenu}>
      {shown.map((screen) => (
        <Link
          key={screen.key}
          to={screen.path}
          className={styles.screen}
          activeProps={{ className: styles.active ?? '' }}
          // "/dot" is not the screen of an address below it that another screen has
          activeOptions={{ exact: screens.some(({ path }) => path.startsWith(`${screen.path}/`)) }}
        >
          {screen.name}
          <Count count={screen.counted && waiting[screen.counted]} />
        </Link>
      ))}
      {rest.length > 0 && <MoreScreens screens={rest} waiting={waiting} isAll={shown.length === 0} />}
      <span ref={ruler} className={styles.ruler} aria-hidden="true">
        {screens.map((screen) => (
          <span key={screen.key} className={classes(styles.screen, styles.active)}>
            {screen.name}
            {screen.counted !== undefined && waiting[screen.counted] ? (
              <span className={styles.count}>{waiting[screen.counted]}</span>
            ) : null}
          </span>
        ))}
      </span>
    </nav>
  );
};

const moreWidth = 130;

/** How many links fit beside each other, measured on a copy that is not seen. */
const useFitting = (
  ruler: React.RefObject<HTMLElement | null>,
  width: number | undefined,
  screens: Screens,
): number => {
  const [fitting, setFitting] = useState(screens.length);
  useLayoutEffect(() => {
    const measure = () => {
      const widths = [...(ruler.current?.children ?? [])].map((link) => link.getBoundingClientRect().width);
      if (width !== undefined) setFitting(countFitting(widths.slice(0, screens.length), width));
    };
    measure();
    void document.fonts.ready.then(measure);
  }, [ruler, width, screens.length]);
  return fitting;
};

/** All, or as many as leave room for the word that opens the rest. */
export const countFitting = (widths: readonly number[], room: number): number => {
  const ends = widths.map((_, at) => widths.slice(0, at + 1).reduce((sum, width) => sum + width, 0));
  if ((ends.at(-1) ?? 0) <= room) return widths.length;
  return ends.filter((end) => end <= room - moreWidth).length;
};

const MoreScreens = ({ screens, waiting, isAll }: ScreenLinksProps & { isAll: boolean }) => {
  const navigate = useNavigate();
  const matchRoute = useMatchRoute();
  const current = screens.find((screen) => matchRoute({ to: screen.path, fuzzy: true }) !== false);
  return (
    <Menu
      label={shellWords.mainMenu}
      trigger={
        <button type="button" className={classes(styles.more, current !== undefined && styles.active)}>
          {isAll && <Icon name="menu" />}
          <span className={styles.moreName}>
            {current?.name ?? (isAll ? shellWords.menu : shellWords.moreScreens)}
          </span>
          <Icon name="fold-open" size={10} />
        </button>
      }
      entries={screens.map((screen) => ({
        key: screen.key,
        label: screen.name,
        note: screen.counted && waiting[screen.counted],
        selected: screen === current,
        onSelect: () => void navigate({ to: screen.path }),
      }))}
    />
  );
};

const Count = ({ count }: { count: number | undefined }) =>
  count === undefined || count === 0 ? null : (
    <span className={styles.count}>
      <span aria-hidden="true">{count}</span>
      <span className="visually-hidden">, {shellWords.waiting(count)}</span>
    </span>
  );
