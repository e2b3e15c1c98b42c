import { appraisalWords as words } from '@parindex/text';
import type { RefObject } from 'react';
import { useKeys } from '../../lib/keyboard.ts';
import type { AppraisalLine } from './appraisal-line.ts';

export type RowKeys = {
  /** Where the rows are. */
  readonly grid: RefObject<HTMLElement | null>;
  readonly shown: readonly AppraisalLine[];
  readonly selected: AppraisalLine | undefined;
  readonly checked: ReadonlyMap<string, boolean>;
  readonly onSelect: (key: string) => void;
  readonly onCheck: (key: string, on: boolean) => void;
  readonly onAccept: (line: AppraisalLine) => void;
  readonly onBatch: () => void;
  readonly onWide: () => void;
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
};

/** The keys of the grid: rows, choice, points, batch, document, neighbours. */
export const useRowKeys = (props: RowKeys): void => {
  const { grid, shown, selected, checked } = props;
  const focus = (found: string) => grid.current?.querySelector<HTMLElement>(found)?.focus();
  const move = (by: number) => {
    const now = shown.findIndex(({ key }) => key === selected?.key);
    const next = shown[Math.min(Math.max(now + by, 0), shown.length - 1)];
    if (next === undefined) return;
    props.onSelect(next.key);
    requestAnimationFrame(() => focus(`[data-line="${CSS.escape(next.key)}"]`));
  };
  const toggle = () => {
    const box = selected && checked.get(selected.key);
    if (selected !== undefined && box !== undefined) props.onCheck(selected.key, !box);
  };
  const accept = () => {
    if (selected?.cell.may.includes('appraisal.accept')) props.onAccept(selected);
  };
  const edit = () => {
    if (selected !== undefined) focus(`[data-points="${CSS.escape(selected.key)}"]`);
  };
  const { keys } = words;
  useKeys(words.title, [
    { keys: 'ArrowDown', label: keys.row, run: () => move(1) },
    { keys: 'ArrowUp', label: keys.row, run: () => move(-1) },
    { keys: ' ', label: keys.select, run: toggle },
    { keys: 'a', label: keys.accept, run: accept },
    { keys: 'Enter', label: keys.edit, run: edit },
    { keys: 'Shift+Enter', label: keys.batch, run: props.onBatch },
    { keys: 'p', label: keys.wide, run: props.onWide },
    { keys: '[', label: keys.previous, run: () => props.onPrevious?.() },
    { keys: ']', label: keys.next, run: () => props.onNext?.() },
  ]);
};

/** The same for the last line of the screen. */
export const rowKeysInBrief = [
  { keys: 'ArrowUp', label: '' },
  { keys: 'ArrowDown', label: words.keys.row },
  { keys: ' ', label: words.keys.select },
  { keys: 'a', label: words.keys.accept },
  { keys: 'Enter', label: words.keys.edit },
  { keys: 'p', label: words.keys.wide },
  { keys: '[', label: words.keys.previous },
  { keys: ']', label: words.keys.next },
];
