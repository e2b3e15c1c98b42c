import type { InputHTMLAttributes, Ref } from 'react';
import { Field, type FieldProps, fieldOf } from './field.tsx';
import styles from './input.module.css';

export type TextFieldProps = FieldProps &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value' | 'className' | 'id'> & {
    value: string;
    onChange: (text: string) => void;
    ref?: Ref<HTMLInputElement>;
  };

/** One line of text. */
export const TextField = ({ label, labelHidden, hint, error, value, onChange, ...input }: TextFieldProps) => (
  <Field {...fieldOf({ label, labelHidden, hint, error })}>
    {(ties) => (
      <input
        type="text"
        {...input}
        {...ties}
        className={styles.input}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </Field>
);
