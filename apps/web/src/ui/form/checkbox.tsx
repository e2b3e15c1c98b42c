import { type InputHTMLAttributes, type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './choice.module.css';

export type CheckboxProps = Omit<
  InputHTMLAttributes<HTMLInputElement>,
  'onChange' | 'checked' | 'className' | 'type' | 'id'
> & {
  label: ReactNode;
  labelHidden?: boolean;
  note?: ReactNode;
  checked: boolean;
  /** Some of the rows below are checked, some are not. */
  mixed?: boolean;
  onChange: (checked: boolean) => void;
};

/** One yes-or-no; the whole line is the target. */
export const Checkbox = ({
  label,
  labelHidden = false,
  note,
  checked,
  mixed = false,
  onChange,
  ...input
}: CheckboxProps) => {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = mixed;
  }, [mixed]);
  return (
    <label className={styles.choice} htmlFor={id}>
      <input
        {...input}
        ref={box}
        id={id}
        type="checkbox"
        className={styles.box}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className={labelHidden ? 'visually-hidden' : undefined}>
        {label}
        {note !== undefined && <span className={styles.note}>{note}</span>}
      </span>
    </label>
  );
};
