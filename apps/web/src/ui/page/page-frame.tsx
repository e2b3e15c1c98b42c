import type { ReactNode } from 'react';
import { keyLabel } from '../../lib/keyboard.ts';
import { KeyHint } from '../action/key-hint.tsx';
import styles from './page-frame.module.css';

export type FooterKey = { keys: string; label: string };

export type PageFrameProps = {
  title: ReactNode;
  /** Second line under the title. */
  note?: ReactNode;
  /** At the right of the title: filters, export, the one primary button. */
  actions?: ReactNode;
  children: ReactNode;
};

/** An ordinary page: title, acts, content, on the canvas. */
export const PageFrame = ({ title, note, actions, children }: PageFrameProps) => (
  <div className={styles.page}>
    <header className={styles.head}>
      <div>
        <h1>{title}</h1>
        {note !== undefined && <p className={styles.note}>{note}</p>}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </header>
    {children}
  </div>
);

/** The last line of a screen: its main keys at the left, position and notes at the right. */
export const KeyFooter = ({ keys, children }: { keys: readonly FooterKey[]; children?: ReactNode }) => (
  <footer className={styles.footer}>
    <span className={styles.keys}>
      {keys.map((key) => (
        <KeyHint key={key.keys} keys={keyLabel(key.keys)}>
          {key.label}
        </KeyHint>
      ))}
    </span>
    {children !== undefined && <span className={styles.end}>{children}</span>}
  </footer>
);
