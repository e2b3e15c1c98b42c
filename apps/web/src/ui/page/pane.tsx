import type { ReactNode } from 'react';
import styles from './pane.module.css';

/** A detail pane: its head stays, its body scrolls, its foot holds the primary act and what is still missing. */
export const Pane = ({
  head,
  foot,
  children,
}: {
  head: ReactNode;
  foot?: ReactNode;
  children: ReactNode;
}) => (
  <>
    <header className={styles.head}>{head}</header>
    <div className={styles.body}>{children}</div>
    {foot !== undefined && <footer className={styles.foot}>{foot}</footer>}
  </>
);

/** One part of a pane, set off by a line. */
export const PanePart = ({
  title,
  aside,
  children,
}: {
  title?: ReactNode;
  aside?: ReactNode;
  children?: ReactNode;
}) => (
  <section className={styles.part}>
    {(title !== undefined || aside !== undefined) && (
      <div className={styles.title}>
        {title !== undefined && <h3>{title}</h3>}
        {aside !== undefined && <span className={styles.aside}>{aside}</span>}
      </div>
    )}
    {children}
  </section>
);
