import { commonWords, showDay } from '@parindex/text';
import { type InputHTMLAttributes, type Ref, useState } from 'react';
import { typedDay } from '../../lib/typed.ts';
import { Field, type FieldProps, fieldOf } from './field.tsx';
import styles from './input.module.css';

export type DateFieldProps = FieldProps & {
  /** A day `yyyy-mm-dd`, or ''. */
  value: string;
  onChange: (day: string) => void;
  onUnreadable?: (text: string) => void;
  /** Year meant by "5/11". */
  year?: number;
  ref?: Ref<HTMLInputElement>;
} & Pick<
    InputHTMLAttributes<HTMLInputElement>,
    'onBlur' | 'onFocus' | 'onKeyDown' | 'autoFocus' | 'disabled' | 'readOnly' | 'required'
  >;

/** A day typed as dd/mm/yyyy ("5/11/2020", "05112020", "5-11-20"); written out in full on leaving. */
export const DateField = ({
  label,
  labelHidden,
  hint,
  error,
  value,
  onChange,
  onUnreadable,
  year,
  onBlur,
  ...input
}: DateFieldProps) => {
  const [typed, setTyped] = useState<string>();
  const [left, setLeft] = useState(false);
  const unreadable = typed !== undefined && typed.trim() !== '' && typedDay(typed, year) === undefined;
  const shownError = error ?? (unreadable && left ? commonWords.dayUnreadable(typed) : undefined);
  return (
    <Field {...fieldOf({ label, labelHidden, hint, error: shownError })}>
      {(ties) => (
        <input
          placeholder={commonWords.dayPlaceholder}
          {...input}
          {...ties}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          className={styles.input}
          value={typed ?? showDay(value)}
          onChange={(event) => {
            const text = event.target.value;
            setTyped(text);
            const day = text.trim() === '' ? '' : typedDay(text, year);
            if (day === undefined) onUnreadable?.(text);
            else onChange(day);
          }}
          onBlur={(event) => {
            setLeft(true);
            if (!unreadable) setTyped(undefined);
            onBlur?.(event);
          }}
        />
      )}
    </Field>
  );
};
