import { commonWords } from '@parindex/text';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useKeys } from '../../lib/keyboard.ts';
import { classes } from '../classes.ts';
import { Icon } from '../sign/icon.tsx';
import styles from './dialog.module.css';

export type DialogProps = {
  title: ReactNode;
  /** Called on Esc and on the cross; without it the dialog must be answered. */
  onClose?: (() => void) | undefined;
  /** `sheet` comes up from the bottom of a phone, without a cross: its buttons answer it. */
  size?: 'narrow' | 'normal' | 'wide' | 'sheet';
  /** Buttons, the main one first in reading order. */
  actions?: ReactNode;
  children?: ReactNode;
};

/** A question that must be answered first: publishing, submitting, deleting, logging in again. Mounted means open. */
export const Dialog = ({ title, onClose, size = 'normal', actions, children }: DialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useKeys('', [], { modal: true });
  // before the element leaves the page, or focus would not go back to where it was
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={classes(styles.dialog, styles[size])}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
    >
      <header className={styles.header}>
        <h2 id={titleId}>{title}</h2>
        {onClose !== undefined && size !== 'sheet' && (
          <button type="button" className={styles.close} aria-label={commonWords.close} onClick={onClose}>
            <Icon name="cross" />
          </button>
        )}
      </header>
      {children !== undefined && <div className={styles.body}>{children}</div>}
      {actions !== undefined && <footer className={styles.actions}>{actions}</footer>}
    </dialog>
  );
};
