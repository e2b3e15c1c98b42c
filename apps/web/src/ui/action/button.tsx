import { type ButtonHTMLAttributes, type ReactNode, useId } from 'react';
import { classes } from '../classes.ts';
import styles from './button.module.css';

export type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled' | 'className'> & {
  kind?: 'primary' | 'secondary' | 'danger' | 'link';
  size?: 'normal' | 'small';
  wide?: boolean;
  /** Why the button cannot be used now; stands beside it and is read with it. */
  blockedBecause?: ReactNode | undefined;
  busy?: boolean;
};

/** A button that says what will happen. A blocked one stays focusable, so that its reason can be read. */
export const Button = ({
  kind = 'secondary',
  size = 'normal',
  wide = false,
  blockedBecause,
  busy = false,
  type = 'button',
  onClick,
  children,
  ...rest
}: ButtonProps) => {
  const reasonId = useId();
  const blocked = blockedBecause !== undefined && blockedBecause !== false && blockedBecause !== null;
  const button = (
    <button
      {...rest}
      type={type}
      className={classes(styles.button, styles[kind], styles[size], wide && styles.wide)}
      aria-disabled={blocked || busy || undefined}
      aria-busy={busy || undefined}
      aria-describedby={blocked ? reasonId : rest['aria-describedby']}
      onClick={(event) => {
        if (blocked || busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {children}
    </button>
  );
  if (!blocked) return button;
  return (
    <span className={styles.group}>
      {button}
      <span id={reasonId} className={styles.reason}>
        {blockedBecause}
      </span>
    </span>
  );
};
