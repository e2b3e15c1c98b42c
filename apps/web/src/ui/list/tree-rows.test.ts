import { describe, expect, test } from 'vitest';
import { nextInput, parentIndex, type TreeRow, unfoldedRows } from './tree-rows.ts';

const row = (key: string, level: number, hasChildren: boolean): TreeRow<string> => ({
  key,
  level,
  hasChildren,
  data: key,
});

const rows = [
  row('1', 1, true),
  row('1.1', 2, true),
  row('1.1.1', 3, false),
  row('1.1.2', 3, false),
  row('1.2', 2, false),
  row('2', 1, false),
];

const keys = (shown: readonly TreeRow<string>[]) => shown.map(({ key }) => key);

describe('folding', () => {
  test('a folded heading hides what is under it, at every depth', () => {
    expect(keys(unfoldedRows(rows, new Set(['1'])))).toEqual(['1', '2']);
    expect(keys(unfoldedRows(rows, new Set(['1.1'])))).toEqual(['1', '1.1', '1.2', '2']);
  });

  test('a folded heading inside a folded one comes back folded', () => {
    expect(keys(unfoldedRows(rows, new Set(['1', '1.1'])))).toEqual(['1', '2']);
    expect(keys(unfoldedRows(rows, new Set(['1.1'])))).not.toContain('1.1.1');
  });

  test('the heading of a row is the nearest one above with a lower level', () => {
    expect(parentIndex(rows, 3)).toBe(1);
    expect(parentIndex(rows, 4)).toBe(0);
    expect(parentIndex(rows, 5)).toBe(-1);
  });
});

describe('Tab', () => {
  const columnOrder = ['code', 'figures', 'points'];
  const leaf = (data: string) => !['1', '1.1'].includes(data);
  const inputs = [
    { key: 'figures', isInput: leaf },
    { key: 'points', isInput: leaf },
  ];

  test('goes along the row, then to the next row that takes input', () => {
    expect(nextInput(rows, inputs, { index: 2, column: 'figures', columnOrder }, 1)).toEqual({
      index: 2,
      column: 'points',
    });
    expect(nextInput(rows, inputs, { index: 3, column: 'points', columnOrder }, 1)).toEqual({
      index: 4,
      column: 'figures',
    });
    expect(nextInput(rows, inputs, { index: 0, column: 'code', columnOrder }, 1)).toEqual({
      index: 2,
      column: 'figures',
    });
  });

  test('goes back the same way', () => {
    expect(nextInput(rows, inputs, { index: 4, column: 'figures', columnOrder }, -1)).toEqual({
      index: 3,
      column: 'points',
    });
  });

  test('leaves the grid after the last input', () => {
    expect(nextInput(rows, inputs, { index: 5, column: 'points', columnOrder }, 1)).toBeUndefined();
  });
});
