import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

/** Why there is nothing here, what to do, and one or two buttons. As the whole page its title is the page's. */
export const EmptyState = ({
  title,
  isPage = false,
  children,
  actions,
}: {
  title: ReactNode;
  isPage?: boolean;
  children?: ReactNode;
  actions?: ReactNode;
}) => (
  <div className={styles.empty}>
    {isPage ? <h1>{title}</h1> : <strong>{title}</strong>}
    {children !== undefined && <div className={styles.text}>{children}</div>}
    {actions !== undefined && <div className={styles.actions}>{actions}</div>}
  </div>
);
