import {
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
import { cellAt } from './cell-at.ts';
import { type GridMove, type GridPlace, moveFor, tabMove } from './tree-grid-keys.ts';
import type { AfterEdit, TreeGridProps } from './tree-grid-types.ts';
import { unfoldedRows } from './tree-rows.ts';
import { useGridFocus } from './use-grid-focus.ts';
import { useRowWindow } from './use-row-window.ts';

const gridHeaderHeight = 30;

type Editing = { key: string; column: string; seed: string | undefined };

/** What a treegrid knows and does: which rows exist, where focus is, what is typed in. */
export const useTreeGrid = <Data>(props: TreeGridProps<Data>) => {
  const { rows, nameColumn, folded, onFold, selected, onSelect, onOpen, editor, rowHeight = 28 } = props;
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

  const whole = usePrinting();
  const { first, end, bringIntoSight } = useRowWindow(grid, {
    count: shown.length,
    rowHeight,
    header: gridHeaderHeight,
    beyond: 8,
    whole,
  });
  const drawn = useMemo(() => {
    const inSight = Array.from({ length: end - first }, (_, at) => first + at);
    // the selected row holds the focus: it exists wherever the list stands
    if (shown.length === 0 || (index >= first && index < end)) return inSight;
    return index < first ? [index, ...inSight] : [...inSight, index];
  }, [first, end, index, shown.length]);

  const goTo = (to: number, toColumn: string, takeFocus = true) => {
    const row = shown[to];
    if (row === undefined) return;
    leaving.current = false;
    setWantedColumn(toColumn);
    bringIntoSight(to);
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
    page: Math.max(1, Math.floor(((grid.current?.clientHeight ?? 0) - gridHeaderHeight) / rowHeight) - 1),
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

  // a selection made elsewhere (address, next item with work) comes into sight, once
  const broughtIntoSight = useRef<string>(undefined);
  useEffect(() => {
    if (selected === broughtIntoSight.current || shown[index]?.key !== selected) return;
    broughtIntoSight.current = selected;
    bringIntoSight(index);
  }, [bringIntoSight, selected, shown, index]);

  return { grid, columns, shown, drawn, rowHeight, index, column, editing, done, onKeyDown, onClick };
};
