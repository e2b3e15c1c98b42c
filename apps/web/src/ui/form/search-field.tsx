import { commonWords } from '@parindex/text';
import type { Ref } from 'react';
import { Icon } from '../sign/icon.tsx';
import styles from './search-field.module.css';

export type SearchFieldProps = {
  /** Says what is searched; also its placeholder. */
  label: string;
  value: string;
  onChange: (query: string) => void;
  /** The key that leads here, shown inside. */
  hotkey?: string;
  ref?: Ref<HTMLInputElement>;
};

/** Search as you type, with or without diacritics. Esc empties it. */
export const SearchField = ({ label, value, onChange, hotkey, ref }: SearchFieldProps) => (
  <span className={styles.frame}>
    <span className={styles.icon}>
      <Icon name="search" />
    </span>
    <input
      ref={ref}
      type="search"
      className={styles.input}
      aria-label={label}
      placeholder={label}
      autoComplete="off"
      spellCheck={false}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || value === '') return;
        event.preventDefault();
        onChange('');
      }}
    />
    {value !== '' && (
      <button
        type="button"
        className={styles.clear}
        aria-label={commonWords.clear}
        onClick={() => onChange('')}
      >
        <Icon name="cross" size={10} />
      </button>
    )}
    {value === '' && hotkey !== undefined && (
      <span className={styles.hotkey} aria-hidden="true">
        {hotkey}
      </span>
    )}
  </span>
);
