import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import { StateIcon, type StateName } from './state-icon.tsx';
import styles from './strip.module.css';

/** A notice across the whole width, under the bars: no network, embargo, a later version of this page. */
export const Strip = ({
  tone,
  state,
  actions,
  children,
}: {
  tone: 'warn' | 'bad' | 'info' | 'dark';
  state?: StateName;
  actions?: ReactNode;
  children: ReactNode;
}) => (
  <div className={classes(styles.strip, styles[tone])} role="status">
    {state !== undefined && (
      <span className={styles.icon}>
        <StateIcon state={state} />
      </span>
    )}
    <span className={styles.text}>{children}</span>
    {actions !== undefined && <span className={styles.actions}>{actions}</span>}
  </div>
);
