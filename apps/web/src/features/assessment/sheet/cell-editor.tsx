import type { Facts, Item } from '@parindex/domain';
import { assessmentWords, inputLabel, showDecimal } from '@parindex/text';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { isComposing } from '../../../lib/keyboard.ts';
import { type AfterEdit, CellInput } from '../../../ui/index.ts';
import styles from './cell-editor.module.css';
import { type CellEntry, cellText, readCell } from './cell-entry.ts';

export type CellEditorProps = {
  entry: CellEntry;
  item: Item;
  facts: Facts;
  year: number;
  seed: string | undefined;
  onFacts: (facts: Facts) => void;
  done: (after: AfterEdit) => void;
};

/** Types the main figures of an item in its row. */
export const CellEditor = ({ entry, item, facts, year, seed, onFacts, done }: CellEditorProps) => {
  const label = `${item.code} ${entry.kind === 'fraction' ? assessmentWords.figures : inputLabel(entry.input)}`;
  const commit = (text: string): string | undefined => {
    const read = readCell(entry, text, item, facts, year);
    if ('problem' in read) return read.problem;
    onFacts(read.facts);
    return undefined;
  };
  return entry.kind === 'choice' ? (
    <CellChoice label={label} entry={entry} value={cellText(entry, facts)} onCommit={commit} done={done} />
  ) : (
    <CellInput
      label={label}
      text={cellText(entry, facts)}
      seed={seed}
      onCommit={commit}
      done={done}
      inputMode={entry.kind === 'fraction' ? 'text' : 'decimal'}
    />
  );
};

/** One of the rule's options inside the cell; arrows choose, Enter and Tab take it, Esc leaves it as it was. */
const CellChoice = ({
  label,
  entry,
  value,
  onCommit,
  done,
}: {
  label: string;
  entry: CellEntry & { kind: 'number' | 'day' | 'choice' };
  value: string;
  onCommit: (id: string) => string | undefined;
  done: (after: AfterEdit) => void;
}) => {
  const [chosen, setChosen] = useState(value);
  const select = useRef<HTMLSelectElement>(null);
  const closed = useRef(false);
  useLayoutEffect(() => select.current?.focus(), []);
  const close = (after: AfterEdit, taken: string) => {
    if (closed.current) return;
    closed.current = true;
    if (taken !== value) onCommit(taken);
    done(after);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent) || event.ctrlKey || event.altKey) return;
    const after = afterKey(event);
    if (after === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    close(after, event.key === 'Escape' ? value : chosen);
  };
  return (
    <select
      ref={select}
      className={styles.select}
      aria-label={label}
      value={chosen}
      onChange={(event) => setChosen(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => close('leave', chosen)}
    >
      <option value="">{assessmentWords.choose}</option>
      {entry.input.options?.map((option) => (
        <option key={option.id} value={option.id}>
          {option.points === undefined ? option.label : `${option.label} (${showDecimal(option.points)})`}
        </option>
      ))}
    </select>
  );
};

const afterKey = ({ key, shiftKey }: KeyboardEvent): AfterEdit | undefined => {
  if (key === 'Tab') return shiftKey ? 'previous' : 'next';
  return key === 'Enter' || key === 'Escape' ? 'stay' : undefined;
};
