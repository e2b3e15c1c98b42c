import { shellWords } from '@parindex/text';
import type { ReactNode } from 'react';
import { Brand } from '../shell/brand.tsx';
import styles from './session.module.css';

/** A page without log-in: one card. */
export const SessionPage = ({
  title,
  note,
  children,
  below,
}: {
  title: string;
  note?: string;
  children: ReactNode;
  below?: ReactNode;
}) => (
  <main className={styles.page}>
    <title>{`${title} · ${shellWords.product}`}</title>
    <div className={styles.brand}>
      <Brand />
      {shellWords.product}
    </div>
    <section className={styles.card}>
      <h1>{title}</h1>
      {note !== undefined && <p className={styles.note}>{note}</p>}
      {children}
    </section>
    {below}
  </main>
);
