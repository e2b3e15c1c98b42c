import type { KeyboardEvent } from 'react';
import { isComposing } from '../../lib/keyboard.ts';
import type { TreeGridColumn } from './tree-grid-types.ts';
import { nextInput, parentIndex, type TreeRow } from './tree-rows.ts';

/** What a key press asks the grid to do. */
export type GridMove =
  | { kind: 'go'; index: number; column: string }
  | { kind: 'fold'; key: string; folded: boolean }
  | { kind: 'edit'; seed?: string }
  | { kind: 'open' }
  | { kind: 'leave' };

export type GridPlace<Data> = {
  shown: readonly TreeRow<Data>[];
  columns: readonly TreeGridColumn<Data>[];
  folded: ReadonlySet<string>;
  index: number;
  column: string;
  /** Rows of one screen, for PageUp and PageDown. */
  page: number;
  /** Esc was pressed: Tab now leaves the grid. */
  leaving: boolean;
};

/** The grammar of keys of a treegrid; undefined when the key is none of its own. */
export const moveFor = <Data>(event: KeyboardEvent, place: GridPlace<Data>): GridMove | undefined => {
  if (isComposing(event.nativeEvent) || event.altKey || event.metaKey) return undefined;
  const row = place.shown[place.index];
  if (row === undefined) return undefined;
  const last = place.shown.length - 1;
  const go = (index: number, column = place.column): GridMove => ({
    kind: 'go',
    index: Math.min(last, Math.max(0, index)),
    column,
  });
  if (event.ctrlKey) return ctrlMove(event.key, last, go);
  if (event.key === 'Tab') return tabMove(event.shiftKey ? -1 : 1, place);
  if (event.shiftKey) return undefined;
  switch (event.key) {
    case 'ArrowDown':
      return go(place.index + 1);
    case 'ArrowUp':
      return go(place.index - 1);
    case 'PageDown':
      return go(place.index + place.page);
    case 'PageUp':
      return go(place.index - place.page);
    case 'Home':
      return go(0);
    case 'End':
      return go(last);
    case 'ArrowRight':
      return rightMove(row, place, go);
    case 'ArrowLeft':
      return leftMove(row, place, go);
    case 'Escape':
      return { kind: 'leave' };
    case 'Enter':
    case 'F2':
      return takesInput(row, place) ? { kind: 'edit' } : { kind: 'open' };
    default:
      return /^[\d,.−-]$/.test(event.key) && takesInput(row, place)
        ? { kind: 'edit', seed: event.key }
        : undefined;
  }
};

/** Where Tab goes from a cell, shared with the editor inside it. */
export const tabMove = <Data>(step: 1 | -1, place: GridPlace<Data>): GridMove | undefined => {
  if (place.leaving) return undefined;
  const inputs = place.columns.flatMap(({ key, isInput }) =>
    isInput === undefined ? [] : [{ key, isInput }],
  );
  const columnOrder = place.columns.map(({ key }) => key);
  const found = nextInput(
    place.shown,
    inputs,
    { index: place.index, column: place.column, columnOrder },
    step,
  );
  return found && { kind: 'go', ...found };
};

type Go = (index: number, column?: string) => GridMove;

const ctrlMove = (key: string, last: number, go: Go): GridMove | undefined => {
  if (key === 'Home') return go(0);
  return key === 'End' ? go(last) : undefined;
};

const rightMove = <Data>(row: TreeRow<Data>, place: GridPlace<Data>, go: Go): GridMove => {
  if (row.hasChildren)
    return place.folded.has(row.key) ? { kind: 'fold', key: row.key, folded: false } : go(place.index + 1);
  return go(place.index, neighbour(place, 1) ?? place.column);
};

const leftMove = <Data>(row: TreeRow<Data>, place: GridPlace<Data>, go: Go): GridMove => {
  if (row.hasChildren && !place.folded.has(row.key)) return { kind: 'fold', key: row.key, folded: true };
  const column = row.hasChildren ? undefined : neighbour(place, -1);
  if (column !== undefined) return go(place.index, column);
  const parent = parentIndex(place.shown, place.index);
  return go(parent < 0 ? place.index : parent);
};

const neighbour = <Data>({ columns, column }: GridPlace<Data>, step: 1 | -1): string | undefined =>
  columns[columns.findIndex(({ key }) => key === column) + step]?.key;

const takesInput = <Data>(row: TreeRow<Data>, { columns, column }: GridPlace<Data>): boolean =>
  columns.find(({ key }) => key === column)?.isInput?.(row.data) ?? false;
