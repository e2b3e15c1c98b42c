import { type ReactNode, useId } from 'react';
import { StateIcon } from '../sign/state-icon.tsx';
import styles from './choice.module.css';
import field from './field.module.css';

export type RadioChoice = { value: string; label: ReactNode; note?: ReactNode; blocked?: boolean };

export type RadioListProps = {
  legend: ReactNode;
  legendHidden?: boolean;
  value: string;
  onChange: (value: string) => void;
  choices: readonly RadioChoice[];
  error?: ReactNode;
};

/** One of a few answers, all of them in sight. */
export const RadioList = ({
  legend,
  legendHidden = false,
  value,
  onChange,
  choices,
  error,
}: RadioListProps) => {
  const id = useId();
  return (
    <fieldset className={styles.group} aria-describedby={error === undefined ? undefined : `${id}-error`}>
      <legend className={legendHidden ? 'visually-hidden' : styles.legend}>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={styles.choice}>
          <input
            type="radio"
            className={styles.box}
            name={id}
            value={choice.value}
            checked={choice.value === value}
            disabled={choice.blocked}
            onChange={() => onChange(choice.value)}
          />
          <span>
            {choice.label}
            {choice.note !== undefined && <span className={styles.note}>{choice.note}</span>}
          </span>
        </label>
      ))}
      <span id={`${id}-error`} className={field.error} role="alert">
        {error !== undefined && (
          <>
            <StateIcon state="late" />
            <span>{error}</span>
          </>
        )}
      </span>
    </fieldset>
  );
};
