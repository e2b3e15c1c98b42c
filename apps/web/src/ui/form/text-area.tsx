import type { Ref, TextareaHTMLAttributes } from 'react';
import { classes } from '../classes.ts';
import { Field, type FieldProps, fieldOf } from './field.tsx';
import styles from './input.module.css';

export type TextAreaProps = FieldProps &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'value' | 'className' | 'id'> & {
    value: string;
    onChange: (text: string) => void;
    ref?: Ref<HTMLTextAreaElement>;
  };

/** Several lines of text; grows with what is typed. */
export const TextArea = ({ label, labelHidden, hint, error, value, onChange, ...area }: TextAreaProps) => (
  <Field {...fieldOf({ label, labelHidden, hint, error })}>
    {(ties) => (
      <textarea
        rows={3}
        {...area}
        {...ties}
        className={classes(styles.input, styles.area)}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </Field>
);
