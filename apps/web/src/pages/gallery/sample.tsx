import type { ReactNode } from 'react';
import styles from './gallery.module.css';

/** One heading of the gallery and what stands under it. */
export const Sample = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className={styles.sample}>
    <h2>{title}</h2>
    {children}
  </section>
);
