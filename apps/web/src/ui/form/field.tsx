import { type ReactNode, useId } from 'react';
import { classes } from '../classes.ts';
import { StateIcon } from '../sign/state-icon.tsx';
import styles from './field.module.css';

export type FieldProps = {
  label: ReactNode;
  /** The label is read but not seen, where the place already says it. */
  labelHidden?: boolean;
  hint?: ReactNode;
  /** What is wrong and what to do; stands under the input. */
  error?: ReactNode;
};

/** What an input needs to be tied to its label, hint and error. */
export type FieldTies = {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
};

/** Label above, hint and error below one input. */
export const Field = ({
  label,
  labelHidden = false,
  hint,
  error,
  children,
}: FieldProps & { children: (ties: FieldTies) => ReactNode }) => {
  const id = useId();
  const failed = error !== undefined && error !== null && error !== false && error !== '';
  const described = classes(hint !== undefined && `${id}-hint`, failed && `${id}-error`);
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': failed || undefined,
      })}
      {hint !== undefined && (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
      <span id={`${id}-error`} className={styles.error} role="alert">
        {failed && (
          <>
            <StateIcon state="late" />
            <span>{error}</span>
          </>
        )}
      </span>
    </div>
  );
};

/** The parts of a field that are present, for components that pass them on. */
export const fieldOf = (field: { [Key in keyof FieldProps]?: FieldProps[Key] | undefined }): FieldProps => ({
  label: field.label,
  ...(field.labelHidden === undefined ? {} : { labelHidden: field.labelHidden }),
  ...(field.hint === undefined ? {} : { hint: field.hint }),
  ...(field.error === undefined ? {} : { error: field.error }),
});
