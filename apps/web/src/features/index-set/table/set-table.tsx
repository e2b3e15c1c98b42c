import { indexSetWords as words } from '@parindex/text';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { isComposing } from '../../../lib/keyboard.ts';
import type { SetLine } from '../rows/set-line.ts';
import styles from './set-table.module.css';
import { SetTableRow } from './set-table-row.tsx';

export type SetTableProps = {
  lines: readonly SetLine[];
  /** Maxima of the rows right under a heading, as its sum is made of them. */
  sums: ReadonlyMap<string, readonly string[]>;
  /** No workbook behind it: columns do not speak of a file. */
  byHand: boolean;
  selected: string | undefined;
  onSelect: (rowId: string) => void;
  onOpen: (rowId: string) => void;
  empty: ReactNode;
};

/** The rows of a set: official wording at the left, the rule as read at the right, the verdict at the end. */
export const SetTable = (props: SetTableProps) => {
  const { lines, sums, byHand, selected, onSelect, onOpen, empty } = props;
  const table = useRef<HTMLTableElement>(null);
  const tabStop = lines.some(({ row }) => row.id === selected) ? selected : lines[0]?.row.id;
  useEffect(() => {
    if (selected === undefined) return;
    const show = () => rowElement(table.current, selected)?.scrollIntoView({ block: 'nearest' });
    show();
    // rows grow when their letters arrive
    void document.fonts.ready.then(show);
  }, [selected]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent) || event.altKey || event.ctrlKey || event.metaKey) return;
    const at = lines.findIndex(({ row }) => row.id === tabStop);
    if (event.key === 'Enter' && tabStop !== undefined) {
      event.preventDefault();
      return onOpen(tabStop);
    }
    const to = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + 8,
      PageUp: at - 8,
      Home: 0,
      End: lines.length,
    }[event.key];
    const next = to === undefined ? undefined : lines[Math.min(Math.max(to, 0), lines.length - 1)];
    if (next === undefined) return;
    event.preventDefault();
    onSelect(next.row.id);
    rowElement(table.current, next.row.id)?.focus();
  };
  return (
    <div className={styles.scroller}>
      <table
        ref={table}
        role={lines.length === 0 ? undefined : 'grid'}
        className={styles.table}
        aria-label={words.tableLabel}
        onKeyDown={onKeyDown}
      >
        <colgroup>
          <col className={styles.codeColumn} />
          <col className={styles.nameColumn} />
          <col className={styles.maximumColumn} />
          <col className={styles.wordingColumn} />
          <col className={styles.ruleColumn} />
          <col className={styles.verdictColumn} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{words.code}</th>
            <th scope="col">{words.itemName}</th>
            <th scope="col" className={styles.end}>
              {words.maximum}
            </th>
            <th scope="col" className={styles.wide}>
              {byHand ? words.wordingByHand : words.wording}
            </th>
            <th scope="col" className={styles.wide}>
              {byHand ? words.ruleByHand : words.rule}
            </th>
            <th scope="col" className={styles.wide}>
              {byHand ? words.verdictByHand : words.verdict}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <SetTableRow
              key={line.row.id}
              line={line}
              parts={sums.get(line.row.id)}
              selected={line.row.id === selected}
              tabStop={line.row.id === tabStop}
              onSelect={onSelect}
            />
          ))}
        </tbody>
      </table>
      {lines.length === 0 && empty}
    </div>
  );
};

const rowElement = (table: HTMLTableElement | null, rowId: string): HTMLElement | null =>
  table?.querySelector<HTMLElement>(`[data-row="${CSS.escape(rowId)}"]`) ?? null;
