import styles from './brand.module.css';

/** The sign of the product, beside its name. */
export const Brand = () => (
  <svg className={styles.sign} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
    <rect width="20" height="20" rx="3" fill="currentColor" />
    <path d="M4 5h7v2H4zM4 9h12v2H4zM4 13h10v2H4z" fill="#fff" />
  </svg>
);
