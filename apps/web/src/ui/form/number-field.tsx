import { commonWords } from '@parindex/text';
import { type InputHTMLAttributes, type Ref, useState } from 'react';
import { showTypedDecimal, typedDecimal } from '../../lib/typed.ts';
import { classes } from '../classes.ts';
import { Field, type FieldProps, fieldOf } from './field.tsx';
import styles from './input.module.css';

export type NumberFieldProps = FieldProps & {
  /** Exact decimal text (`"1.25"`), or '' while nothing is typed. */
  value: string;
  /** Called with exact decimal text as soon as what is typed can be read; '' when cleared. */
  onChange: (decimal: string) => void;
  /** Called while what is typed cannot be read, so that a form can wait. */
  onUnreadable?: (text: string) => void;
  ref?: Ref<HTMLInputElement>;
} & Pick<
    InputHTMLAttributes<HTMLInputElement>,
    'onBlur' | 'onFocus' | 'onKeyDown' | 'autoFocus' | 'disabled' | 'readOnly' | 'required'
  >;

/** A number typed as officials type it ("1,25", "1.000,5"); never a JavaScript number. */
export const NumberField = ({
  label,
  labelHidden,
  hint,
  error,
  value,
  onChange,
  onUnreadable,
  onBlur,
  ...input
}: NumberFieldProps) => {
  const [typing, setTyping] = useState<{ text: string; decimal: string | undefined }>();
  // another value came meanwhile, as from somebody else's save: what was typed is not the figure any more
  const typed = typing?.decimal === undefined || typing.decimal === value ? typing?.text : undefined;
  const unreadable = typed !== undefined && typed.trim() !== '' && typedDecimal(typed) === undefined;
  const [left, setLeft] = useState(false);
  const shownError = error ?? (unreadable && left ? commonWords.numberUnreadable(typed) : undefined);
  return (
    <Field {...fieldOf({ label, labelHidden, hint, error: shownError })}>
      {(ties) => (
        <input
          {...input}
          {...ties}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          className={classes(styles.input, styles.number)}
          value={typed ?? showTypedDecimal(value)}
          onChange={(event) => {
            const text = event.target.value;
            const decimal = text.trim() === '' ? '' : typedDecimal(text);
            setTyping({ text, decimal });
            if (decimal === undefined) onUnreadable?.(text);
            else onChange(decimal);
          }}
          onBlur={(event) => {
            setLeft(true);
            if (!unreadable) setTyping(undefined);
            onBlur?.(event);
          }}
        />
      )}
    </Field>
  );
};
