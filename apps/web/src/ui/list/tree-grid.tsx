import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { usePrinting } from '../../lib/media.ts';
import { useWidth } from '../../lib/width.ts';
import { classes } from '../classes.ts';
import styles from './tree-grid.module.css';
import { type GridMove, type GridPlace, moveFor, tabMove } from './tree-grid-keys.ts';
import { TreeGridRow } from './tree-grid-row.tsx';
import type { AfterEdit, TreeGridProps } from './tree-grid-types.ts';
import { unfoldedRows } from './tree-rows.ts';
import { useGridFocus } from './use-grid-focus.ts';

const headerHeight = 30;

type Editing = { key: string; column: string; seed: string | undefined };

/** A tree as a table, at home on the keyboard; only the rows in sight exist. */
export const TreeGrid = <Data,>(props: TreeGridProps<Data>) => {
  const {
    label,
    rows,
    codeColumn,
    nameColumn,
    folded,
    onFold,
    selected,
    onSelect,
    onOpen,
    editor,
    flashes,
    rowHeight = 28,
  } = props;
  const grid = useRef<HTMLDivElement>(null);
  const width = useWidth(grid);
  const columns = useMemo(
    () =>
      props.columns.filter(
        (column) => column.hideUnder === undefined || width === undefined || width >= column.hideUnder,
      ),
    [props.columns, width],
  );
  const shown = useMemo(() => unfoldedRows(rows, folded), [rows, folded]);
  const [wantedColumn, setWantedColumn] = useState<string>();
  const [editing, setEditing] = useState<Editing>();
  const leaving = useRef(false);
  const focusCell = useGridFocus(grid);

  const index = Math.max(
    0,
    shown.findIndex((row) => row.key === selected),
  );
  const column =
    columns.find(({ key }) => key === wantedColumn)?.key ??
    columns.find(({ isInput }) => isInput !== undefined)?.key ??
    nameColumn;

  const printing = usePrinting();
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => grid.current,
    estimateSize: () => rowHeight,
    getItemKey: (at) => shown[at]?.key ?? at,
    overscan: 8,
    scrollMargin: headerHeight,
    scrollPaddingStart: headerHeight,
    rangeExtractor: (range) => {
      if (printing) return shown.map((_, at) => at);
      const inSight = defaultRangeExtractor(range);
      return inSight.includes(index) || shown.length === 0
        ? inSight
        : [...inSight, index].toSorted((one, other) => one - other);
    },
  });

  const goTo = (to: number, toColumn: string, takeFocus = true) => {
    const row = shown[to];
    if (row === undefined) return;
    leaving.current = false;
    setWantedColumn(toColumn);
    virtual.scrollToIndex(to, { align: 'auto' });
    if (row.key !== selected) onSelect(row.key);
    if (takeFocus) focusCell(row.key, toColumn);
  };

  const startEdit = (key: string, inColumn: string, seed?: string) => {
    if (editor !== undefined) setEditing({ key, column: inColumn, seed });
  };

  const place = (): GridPlace<Data> => ({
    shown,
    columns,
    folded,
    index,
    column,
    page: Math.max(1, Math.floor(((grid.current?.clientHeight ?? 0) - headerHeight) / rowHeight) - 1),
    leaving: leaving.current,
  });

  const carryOut = (move: GridMove) => {
    const row = shown[index];
    if (row === undefined) return;
    if (move.kind === 'go') goTo(move.index, move.column);
    else if (move.kind === 'fold') onFold(move.key, move.folded);
    else if (move.kind === 'edit') startEdit(row.key, column, move.seed);
    else if (move.kind === 'open') onOpen?.(row.key);
    else leaving.current = true;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (editing !== undefined || event.defaultPrevented) return;
    const move = moveFor(event, place());
    if (move === undefined) return;
    if (move.kind !== 'leave') event.preventDefault();
    carryOut(move);
  };

  const onClick = (event: MouseEvent) => {
    const hit = cellAt(event.target);
    if (hit === undefined || (editing?.key === hit.row && editing.column === hit.column)) return;
    const at = shown.findIndex((row) => row.key === hit.row);
    const row = shown[at];
    if (row === undefined) return;
    if (hit.onFold) onFold(row.key, !folded.has(row.key));
    goTo(at, hit.column, !hit.onControl);
    if (event.detail === 2 && columns.find(({ key }) => key === hit.column)?.isInput?.(row.data))
      startEdit(row.key, hit.column);
  };

  const closeEditor = useRef<(after: AfterEdit) => void>(() => undefined);
  closeEditor.current = (after) => {
    if (editing === undefined) return;
    setEditing(undefined);
    if (after === 'leave') return;
    const next =
      after === 'stay' ? undefined : tabMove(after === 'next' ? 1 : -1, { ...place(), leaving: false });
    if (next?.kind !== 'go') return focusCell(editing.key, editing.column);
    goTo(next.index, next.column);
    const row = shown[next.index];
    if (row !== undefined) startEdit(row.key, next.column);
  };
  const done = useCallback((after: AfterEdit) => closeEditor.current(after), []);

  const focusFirst = useRef(() => goTo(index, column));
  useEffect(() => {
    if (props.autoFocus) focusFirst.current();
  }, [props.autoFocus]);

  const template = columns
    .map((each) => (each.width === undefined ? 'minmax(0, 1fr)' : `${each.width}px`))
    .join(' ');
  return (
    <div
      ref={grid}
      className={styles.grid}
      style={{ '--columns': template, '--row': `${rowHeight}px` } as CSSProperties}
    >
      <table
        role="treegrid"
        className={styles.table}
        aria-label={label}
        aria-rowcount={shown.length + 1}
        aria-colcount={columns.length}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <thead className={styles.header}>
          <tr className={styles.headerRow} aria-rowindex={1}>
            {columns.map((each) => (
              <th
                key={each.key}
                scope="col"
                className={classes(styles.cell, each.align === 'end' && styles.end)}
              >
                {each.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={styles.body} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const row = shown[item.index];
            if (row === undefined) return null;
            const isEdited = editing?.key === row.key;
            return (
              <TreeGridRow
                key={row.key}
                row={row}
                index={item.index}
                top={item.start - headerHeight}
                columns={columns}
                codeColumn={codeColumn}
                nameColumn={nameColumn}
                folded={folded.has(row.key)}
                selected={row.key === selected}
                activeColumn={item.index === index ? column : undefined}
                editedColumn={isEdited ? editing.column : undefined}
                editor={
                  isEdited ? editor?.({ row, column: editing.column, seed: editing.seed, done }) : undefined
                }
                flash={flashes?.get(row.key)}
              />
            );
          })}
        </tbody>
      </table>
      {shown.length === 0 && props.empty}
    </div>
  );
};

const cellAt = (
  target: EventTarget,
): { row: string; column: string; onFold: boolean; onControl: boolean } | undefined => {
  if (!(target instanceof Element)) return undefined;
  const cell = target.closest<HTMLElement>('[data-column]');
  const row = cell?.closest<HTMLElement>('[data-row]')?.dataset.row;
  const column = cell?.dataset.column;
  if (row === undefined || column === undefined) return undefined;
  return {
    row,
    column,
    onFold: target.closest('[data-fold]') !== null,
    onControl: target.closest('button, a, input, select, textarea') !== null,
  };
};
