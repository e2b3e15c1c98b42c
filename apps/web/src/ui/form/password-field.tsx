import { commonWords } from '@parindex/text';
import { type InputHTMLAttributes, useState } from 'react';
import { Field, type FieldProps, fieldOf } from './field.tsx';
import styles from './input.module.css';
import own from './password-field.module.css';

export type PasswordFieldProps = FieldProps & {
  value: string;
  onChange: (text: string) => void;
  autoComplete: 'current-password' | 'new-password';
} & Pick<InputHTMLAttributes<HTMLInputElement>, 'required' | 'autoFocus' | 'name'>;

/** A password that can be looked at while it is typed. */
export const PasswordField = ({
  label,
  labelHidden,
  hint,
  error,
  value,
  onChange,
  ...input
}: PasswordFieldProps) => {
  const [shown, setShown] = useState(false);
  return (
    <Field {...fieldOf({ label, labelHidden, hint, error })}>
      {(ties) => (
        <span className={own.frame}>
          <input
            {...input}
            {...ties}
            type={shown ? 'text' : 'password'}
            spellCheck={false}
            autoCapitalize="none"
            className={styles.input}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          <button type="button" className={own.toggle} aria-pressed={shown} onClick={() => setShown(!shown)}>
            {shown ? commonWords.hidePassword : commonWords.showPassword}
          </button>
        </span>
      )}
    </Field>
  );
};
