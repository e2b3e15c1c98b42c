import { cloneElement, type KeyboardEvent, type ReactElement, type ReactNode, useRef } from 'react';
import { fold } from '../../lib/search.ts';
import { classes } from '../classes.ts';
import styles from './popup.module.css';
import { usePopup } from './use-popup.ts';

/** One act of a menu, a heading or a line between them. `selected` is given where one of several is the present one. */
export type MenuEntry =
  | {
      kind?: 'act';
      key: string;
      label: string;
      note?: ReactNode;
      selected?: boolean;
      blocked?: boolean;
      onSelect: () => void;
    }
  | { kind: 'heading'; key: string; label: string }
  | { kind: 'line'; key: string };

export type MenuProps = {
  /** The button that opens it. */
  trigger: ReactElement<Record<string, unknown>>;
  /** Read as the name of the menu. */
  label: string;
  entries: readonly MenuEntry[];
  align?: 'start' | 'end';
};

/** A few acts behind one button: arrows, Home, End and first letters move; Enter acts; Esc and Tab close. */
export const Menu = ({ trigger, label, entries, align = 'start' }: MenuProps) => {
  const { popup, triggerProps, popupProps, close, open } = usePopup(align);
  const typed = useRef({ text: '', at: 0 });
  const items = () => [
    ...(popup.current?.querySelectorAll<HTMLElement>('button:not([aria-disabled])') ?? []),
  ];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return close();
    const all = items();
    const next =
      all[nextItem(event.key, all.indexOf(document.activeElement as HTMLElement), all.length)] ??
      itemBeginningWith(all, typed.current, event);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <>
      {cloneElement(trigger, {
        ...triggerProps,
        'aria-haspopup': 'menu',
        onKeyDown: (event: KeyboardEvent) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          open();
        },
      })}
      <div
        {...popupProps}
        role="menu"
        tabIndex={-1}
        aria-label={label}
        className={styles.menu}
        onKeyDown={onKeyDown}
        onToggle={(event) => {
          popupProps.onToggle(event);
          if (event.newState === 'open')
            (popup.current?.querySelector<HTMLElement>('[aria-checked="true"]') ?? items()[0])?.focus();
        }}
      >
        {entries.map((entry) => (
          <Entry key={entry.key} entry={entry} close={close} />
        ))}
      </div>
    </>
  );
};

const Entry = ({ entry, close }: { entry: MenuEntry; close: () => void }) => {
  if (entry.kind === 'line') return <hr className={styles.line} />;
  if (entry.kind === 'heading') return <div className={styles.heading}>{entry.label}</div>;
  const choice =
    entry.selected === undefined
      ? { role: 'menuitem' }
      : { role: 'menuitemradio', 'aria-checked': entry.selected };
  return (
    <button
      type="button"
      {...choice}
      aria-disabled={entry.blocked || undefined}
      tabIndex={-1}
      className={classes(styles.item, entry.selected && styles.selected)}
      onPointerMove={(event) => event.currentTarget.focus()}
      onClick={() => {
        if (entry.blocked) return;
        close();
        entry.onSelect();
      }}
    >
      <span>{entry.label}</span>
      {entry.note !== undefined && <span className={styles.note}>{entry.note}</span>}
    </button>
  );
};

const nextItem = (key: string, index: number, length: number): number => {
  if (key === 'ArrowDown') return (index + 1) % length;
  if (key === 'ArrowUp') return (index - 1 + length) % length;
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : -1;
};

/** The first letters of an entry lead to it, with or without diacritics. */
const itemBeginningWith = (
  items: readonly HTMLElement[],
  typed: { text: string; at: number },
  event: KeyboardEvent,
): HTMLElement | undefined => {
  if (event.key.length !== 1 || event.ctrlKey || event.altKey || event.metaKey || event.key === ' ')
    return undefined;
  typed.text = event.timeStamp - typed.at < 700 ? typed.text + fold(event.key) : fold(event.key);
  typed.at = event.timeStamp;
  return items.find((item) => fold(item.textContent).startsWith(typed.text));
};
