import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import styles from './file-card.module.css';

export type FileCardProps = {
  /** Three or four letters of its kind: PDF, XLSX. */
  kind: string;
  title: ReactNode;
  /** Second line: who issued it. */
  detail?: ReactNode;
  /** Third line: the part that proves it, remarks. */
  remark?: ReactNode;
  tone?: 'plain' | 'warn' | 'bad' | 'waiting';
  onOpen?: () => void;
  actions?: ReactNode;
};

/** One file: what it is, who issued it, which pages count. */
export const FileCard = ({ kind, title, detail, remark, tone = 'plain', onOpen, actions }: FileCardProps) => (
  <div className={classes(styles.card, styles[tone])}>
    <span className={styles.kind} aria-hidden="true">
      {kind}
    </span>
    <div className={styles.text}>
      {onOpen === undefined ? (
        <strong className={styles.title}>{title}</strong>
      ) : (
        <button type="button" className={styles.open} onClick={onOpen}>
          {title}
        </button>
      )}
      {detail !== undefined && <div className={styles.detail}>{detail}</div>}
      {remark !== undefined && <div className={styles.remark}>{remark}</div>}
    </div>
    {actions !== undefined && <div className={styles.actions}>{actions}</div>}
  </div>
);
