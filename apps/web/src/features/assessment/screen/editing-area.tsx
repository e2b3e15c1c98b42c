import { assessmentWords as words } from '@parindex/text';
import { type DragEvent, type FocusEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { isComposing } from '../../../lib/keyboard.ts';
import { classes } from '../../../ui/index.ts';
import type { Claim } from '../saving/claim.ts';
import styles from './editing-area.module.css';

export type EditingAreaProps = {
  claim: Claim | undefined;
  /** Absent where the person may add no documents. */
  onFiles: ((files: readonly File[]) => void) | undefined;
  onUndo: (claim: Claim) => void;
  onBlur: () => void;
  onLeave: () => void;
  children: ReactNode;
};

/**
 * Around the pane of one item: Enter takes what was typed and goes back to the row, Esc takes it back, leaving an input
 * saves, files may be dropped anywhere.
 */
export const EditingArea = ({ claim, onFiles, onUndo, onBlur, onLeave, children }: EditingAreaProps) => {
  const begun = useRef<Claim>(undefined);
  const [over, setOver] = useState(false);
  const onFocus = (event: FocusEvent) => {
    if (isClaimInput(event.target)) begun.current = claim;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent) || event.defaultPrevented || event.ctrlKey || event.altKey) return;
    if (!isClaimInput(event.target)) return;
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      onBlur();
      onLeave();
    }
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (begun.current !== undefined && begun.current !== claim) onUndo(begun.current);
    else onLeave();
  };
  const takesFiles = (event: DragEvent) =>
    onFiles !== undefined && event.dataTransfer.types.includes('Files');
  return (
    <section
      className={classes(styles.area, over && styles.over)}
      aria-label={words.figures}
      onFocus={onFocus}
      onBlur={onBlur}
      onKeyDown={onKeyDown}
      onDragOver={(event) => {
        if (!takesFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        if (!takesFiles(event)) return;
        event.preventDefault();
        setOver(false);
        onFiles?.([...event.dataTransfer.files]);
      }}
    >
      {children}
    </section>
  );
};

const isClaimInput = (target: EventTarget): boolean =>
  target instanceof HTMLElement &&
  target.matches('input[type=text], textarea') &&
  target.closest('[data-claim]') !== null;
