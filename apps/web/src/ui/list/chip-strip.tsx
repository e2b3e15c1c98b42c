import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import { StateIcon, type StateName } from '../sign/state-icon.tsx';
import styles from './chip-strip.module.css';

export type Chip = { key: string; label: ReactNode; state?: StateName; count?: number };

export type ChipStripProps = {
  label: string;
  chips: readonly Chip[];
  selected: string;
  onSelect: (key: string) => void;
  /** Stands at the right end: who is here, what is saved. */
  end?: ReactNode;
};

/** Filters in one line; one of them is always on. */
export const ChipStrip = ({ label, chips, selected, onSelect, end }: ChipStripProps) => (
  <div className={styles.strip}>
    <fieldset className={styles.chips} aria-label={label}>
      {chips.map((chip) => (
        <button
          key={chip.key}
          type="button"
          className={classes(styles.chip, chip.key === selected && styles.selected)}
          aria-pressed={chip.key === selected}
          onClick={() => onSelect(chip.key)}
        >
          {chip.state !== undefined && <StateIcon state={chip.state} />}
          <span>
            {chip.label}
            {chip.count !== undefined && ` ${chip.count}`}
          </span>
        </button>
      ))}
    </fieldset>
    {end !== undefined && <div className={styles.end}>{end}</div>}
  </div>
);
