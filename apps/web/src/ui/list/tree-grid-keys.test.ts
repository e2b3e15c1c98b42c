import type { KeyboardEvent } from 'react';
import { describe, expect, test } from 'vitest';
import { type GridPlace, moveFor } from './tree-grid-keys.ts';
import type { TreeRow } from './tree-rows.ts';

const row = (key: string, level: number, hasChildren: boolean): TreeRow<string> => ({
  key,
  level,
  hasChildren,
  data: key,
});

const isItem = (key: string) => key.length === 5;

const place = (changes: Partial<GridPlace<string>> = {}): GridPlace<string> => ({
  shown: [row('1', 1, true), row('1.1', 2, true), row('1.1.1', 3, false), row('1.1.2', 3, false)],
  columns: [
    { key: 'code', header: '', cell: String },
    { key: 'figures', header: '', cell: String, isInput: isItem },
    { key: 'points', header: '', cell: String },
  ],
  folded: new Set(),
  index: 2,
  column: 'figures',
  page: 2,
  leaving: false,
  ...changes,
});

const press = (key: string, modifiers: Partial<KeyboardEvent> = {}, isComposing = false) =>
  ({
    key,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    shiftKey: false,
    ...modifiers,
    nativeEvent: { isComposing },
  }) as KeyboardEvent;

describe('a key in the grid', () => {
  test('↑ and ↓ change the row and keep the column, and stop at both ends', () => {
    expect(moveFor(press('ArrowDown'), place())).toEqual({ kind: 'go', index: 3, column: 'figures' });
    expect(moveFor(press('ArrowDown'), place({ index: 3 }))).toEqual({
      kind: 'go',
      index: 3,
      column: 'figures',
    });
    expect(moveFor(press('PageUp'), place({ index: 1 }))).toEqual({
      kind: 'go',
      index: 0,
      column: 'figures',
    });
  });

  test('← folds an open heading, then goes to the heading above', () => {
    expect(moveFor(press('ArrowLeft'), place({ index: 1 }))).toEqual({
      kind: 'fold',
      key: '1.1',
      folded: true,
    });
    expect(moveFor(press('ArrowLeft'), place({ index: 1, folded: new Set(['1.1']) }))).toEqual({
      kind: 'go',
      index: 0,
      column: 'figures',
    });
  });

  test('→ unfolds a heading, then goes into it', () => {
    expect(moveFor(press('ArrowRight'), place({ index: 1, folded: new Set(['1.1']) }))).toEqual({
      kind: 'fold',
      key: '1.1',
      folded: false,
    });
    expect(moveFor(press('ArrowRight'), place({ index: 1 }))).toEqual({
      kind: 'go',
      index: 2,
      column: 'figures',
    });
  });

  test('on an item ← and → go along the cells, from the first one to its heading', () => {
    expect(moveFor(press('ArrowRight'), place())).toEqual({ kind: 'go', index: 2, column: 'points' });
    expect(moveFor(press('ArrowLeft'), place({ column: 'code' }))).toEqual({
      kind: 'go',
      index: 1,
      column: 'code',
    });
  });

  test('Enter and a digit type into a cell that takes input; Enter opens any other', () => {
    expect(moveFor(press('Enter'), place())).toEqual({ kind: 'edit' });
    expect(moveFor(press('7'), place())).toEqual({ kind: 'edit', seed: '7' });
    expect(moveFor(press('Enter'), place({ column: 'points' }))).toEqual({ kind: 'open' });
    expect(moveFor(press('7'), place({ index: 0 }))).toBeUndefined();
  });

  test('Tab goes to the next input; after Esc it leaves the grid', () => {
    expect(moveFor(press('Tab'), place())).toEqual({ kind: 'go', index: 3, column: 'figures' });
    expect(moveFor(press('Escape'), place())).toEqual({ kind: 'leave' });
    expect(moveFor(press('Tab'), place({ leaving: true }))).toBeUndefined();
  });

  test('letters, combinations and composed keys are not the grid’s', () => {
    expect(moveFor(press('n'), place())).toBeUndefined();
    expect(moveFor(press('ArrowDown', { altKey: true }), place())).toBeUndefined();
    expect(moveFor(press('Enter', { ctrlKey: true }), place())).toBeUndefined();
    expect(moveFor(press('Enter', {}, true), place())).toBeUndefined();
  });
});
