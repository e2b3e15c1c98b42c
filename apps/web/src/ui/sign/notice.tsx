import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import styles from './notice.module.css';

export type NoticeProps = {
  tone: 'info' | 'ok' | 'warn' | 'bad' | 'peer';
  title?: ReactNode;
  /** Spoken at once when it appears: for what the person must notice now. */
  urgent?: boolean;
  actions?: ReactNode;
  children?: ReactNode;
};

/** A remark in its place: what happened, what was kept, one way on. */
export const Notice = ({ tone, title, urgent = false, actions, children }: NoticeProps) => (
  <div className={classes(styles.notice, styles[tone])} role={urgent ? 'alert' : undefined}>
    <div className={styles.text}>
      {title !== undefined && <strong className={styles.title}>{title}</strong>}
      {children}
    </div>
    {actions !== undefined && <div className={styles.actions}>{actions}</div>}
  </div>
);
