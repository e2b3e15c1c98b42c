import { Menu as Base } from '@base-ui/react/menu';
import type { ReactElement, ReactNode } from 'react';
import { classes } from '../classes.ts';
import styles from './popup.module.css';

/** One act of a menu, a link out of it, or a heading between them. */
export type MenuEntry =
  | {
      kind?: 'act';
      key: string;
      label: ReactNode;
      note?: ReactNode;
      selected?: boolean;
      blocked?: boolean;
      onSelect: () => void;
    }
  | { kind: 'heading'; key: string; label: ReactNode }
  | { kind: 'line'; key: string };

export type MenuProps = {
  /** The button that opens it. */
  trigger: ReactElement<Record<string, unknown>>;
  entries: readonly MenuEntry[];
  align?: 'start' | 'end';
};

/** A few acts behind one button. */
export const Menu = ({ trigger, entries, align = 'start' }: MenuProps) => (
  <Base.Root modal={false}>
    <Base.Trigger render={trigger} />
    <Base.Portal>
      <Base.Positioner align={align} sideOffset={4} className={styles.positioner}>
        <Base.Popup className={styles.menu}>
          {entries.map((entry) => (
            <Entry key={entry.key} entry={entry} />
          ))}
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  </Base.Root>
);

const Entry = ({ entry }: { entry: MenuEntry }) => {
  if (entry.kind === 'line') return <Base.Separator className={styles.line} />;
  if (entry.kind === 'heading') return <div className={styles.heading}>{entry.label}</div>;
  return (
    <Base.Item
      className={classes(styles.item, entry.selected && styles.selected)}
      disabled={entry.blocked ?? false}
      onClick={entry.onSelect}
    >
      <span>{entry.label}</span>
      {entry.note !== undefined && <span className={styles.note}>{entry.note}</span>}
    </Base.Item>
  );
};
