import type { Ref, SelectHTMLAttributes } from 'react';
import { classes } from '../classes.ts';
import { Field, type FieldProps, fieldOf } from './field.tsx';
import styles from './input.module.css';

export type Choice = { value: string; label: string; blocked?: boolean };

export type SelectProps = FieldProps &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, 'onChange' | 'value' | 'className' | 'id' | 'children'> & {
    value: string;
    onChange: (value: string) => void;
    choices: readonly Choice[];
    /** Shown while nothing is chosen. */
    placeholder?: string;
    ref?: Ref<HTMLSelectElement>;
  };

/** One of a short list; the browser's own list, so that phones and keyboards behave as people know them. */
export const Select = ({
  label,
  labelHidden,
  hint,
  error,
  value,
  onChange,
  choices,
  placeholder,
  ...select
}: SelectProps) => (
  <Field {...fieldOf({ label, labelHidden, hint, error })}>
    {(ties) => (
      <select
        {...select}
        {...ties}
        className={classes(styles.input, styles.select)}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {placeholder !== undefined && (
          <option value="" disabled={select.required}>
            {placeholder}
          </option>
        )}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} disabled={choice.blocked}>
            {choice.label}
          </option>
        ))}
      </select>
    )}
  </Field>
);
