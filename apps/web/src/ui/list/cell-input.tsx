import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { isComposing } from '../../lib/keyboard.ts';
import { classes } from '../classes.ts';
import styles from './cell-input.module.css';
import type { AfterEdit } from './tree-grid-types.ts';

export type CellInputProps = {
  label: string;
  /** What is in the cell now, as it is typed. */
  text: string;
  /** The digit that opened the editor; replaces the text. */
  seed: string | undefined;
  /** Gives back what is wrong, in a sentence, or nothing when it was taken. */
  onCommit: (text: string) => string | undefined;
  done: (after: AfterEdit) => void;
  align?: 'end';
  inputMode?: 'decimal' | 'numeric' | 'text';
};

/** An input inside a grid cell: Enter and Tab take it, Esc leaves it as it was. */
export const CellInput = ({
  label,
  text,
  seed,
  onCommit,
  done,
  align,
  inputMode = 'decimal',
}: CellInputProps): ReactNode => {
  const [typed, setTyped] = useState(seed ?? text);
  const [problem, setProblem] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const closed = useRef(false);
  useLayoutEffect(() => {
    input.current?.focus();
    if (seed === undefined) input.current?.select();
  }, [seed]);
  const close = (after: AfterEdit) => {
    if (closed.current) return;
    closed.current = true;
    done(after);
  };
  const commit = (after: AfterEdit) => {
    if (closed.current) return;
    const wrong = typed === text ? undefined : onCommit(typed);
    setProblem(wrong);
    if (wrong === undefined) close(after);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return;
    const act = actFor(event);
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (act === 'undo') close('stay');
    else commit(act);
  };
  return (
    <>
      <input
        ref={input}
        className={classes(styles.input, align === 'end' && styles.end)}
        aria-label={label}
        aria-invalid={problem === undefined ? undefined : true}
        inputMode={inputMode}
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => commit('leave')}
      />
      {problem !== undefined && (
        <span className={styles.problem} role="alert">
          {problem}
        </span>
      )}
    </>
  );
};

const actFor = (event: KeyboardEvent): AfterEdit | 'undo' | undefined => {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  if (event.key === 'Escape') return 'undo';
  if (event.key === 'Enter') return 'stay';
  if (event.key === 'Tab') return event.shiftKey ? 'previous' : 'next';
  return undefined;
};
