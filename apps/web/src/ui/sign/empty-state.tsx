import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

/** Why there is nothing here, what to do, and one or two buttons. */
export const EmptyState = ({
  title,
  children,
  actions,
}: {
  title: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
}) => (
  <div className={styles.empty}>
    <strong>{title}</strong>
    {children !== undefined && <div className={styles.text}>{children}</div>}
    {actions !== undefined && <div className={styles.actions}>{actions}</div>}
  </div>
);
