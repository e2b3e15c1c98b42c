import type { ReadingReply, RowReadingReply } from '@parindex/contract';
import { type IndexSet, type Item, problem, type SetRow } from '@parindex/domain';
import { describe, expect, test } from 'vitest';
import { issueStateOf } from '../issue/issue-state.ts';
import { cellOf, countLines, filterLines, linesOf, nextToLook, sheetRowOf } from './set-line.ts';
import { sumsOf } from './sums.ts';

const heading = (id: string, code: string, maxPoints: string, parentId?: string): SetRow => ({
  id,
  kind: 'heading',
  code,
  name: code,
  part: 'main',
  maxPoints,
  combine: { kind: 'sum' },
  ...(parentId === undefined ? {} : { parentId }),
});
const item = (id: string, code: string, parentId: string, changes: Partial<Item> = {}): Item => ({
  id,
  parentId,
  kind: 'item',
  code,
  name: code,
  part: 'main',
  maxPoints: '2',
  wording: 'Có: 2; không: 0',
  rule: {
    kind: 'options@1',
    options: [
      { id: 'o1', label: 'Có', points: '2' },
      { id: 'o2', label: 'Không', points: '0' },
    ],
  },
  attention: false,
  evidence: '',
  method: 'self',
  ...changes,
});

const setOf = (rows: readonly SetRow[]): IndexSet => ({
  id: 'set',
  year: 2020,
  title: 'Bộ',
  groupKind: 'district',
  demonstration: false,
  levelWords: ['Lĩnh vực', 'Tiêu chí'],
  version: 1,
  state: 'draft',
  rows,
  scoring: {
    rounding: { at: 'index', places: 2, mode: 'half-up' },
    ranking: { order: 'dense', compare: 'rounded', places: 2, tieBreaks: [], whenAllTie: 'share' },
    grading: { on: 'index', bands: [] },
    exempt: 'reduce-maximum',
    unsurveyed: 'reduce-maximum',
  },
});

const read = (sheetRow: number, changes: Partial<RowReadingReply> = {}): RowReadingReply => ({
  sheetRow,
  cells: {},
  source: 'wording',
  verdict: 'certain',
  remarks: [],
  others: [],
  ...changes,
});

const set = setOf([
  heading('f1', '1', '8'),
  item('a', '1.1', 'f1'),
  item('b', '1.2', 'f1', { attention: true }),
  item('c', '1.3', 'f1', { attention: true, rule: { kind: 'manual@1' } }),
  item('d', '1.4', 'f1'),
  heading('f2', '2', '3'),
  item('e', '2.1', 'f2'),
]);
const reading: ReadingReply = {
  sheet: 'Bảng 2',
  problems: [problem('criteria-sheet.maximum-became-date', {}, 'Bảng 2!C6', false)],
  rows: {
    a: read(5),
    b: read(6, { verdict: 'look' }),
    c: read(7, { verdict: 'unreadable' }),
    d: read(8, { verdict: 'look' }),
    e: read(10),
  },
  excerpt: { rows: [], merges: [] },
};
const lines = linesOf(set, reading);

describe('how far each row is understood', () => {
  test('read without doubt, to be looked at, unreadable, confirmed by a person, wrong', () => {
    expect(Object.fromEntries(lines.map(({ row, verdict }) => [row.code, verdict]))).toEqual({
      '1': undefined,
      '1.1': 'certain',
      '1.2': 'look',
      '1.3': 'unreadable',
      '1.4': 'seen',
      '2': 'wrong',
      '2.1': 'certain',
    });
    expect(countLines(lines)).toEqual({ all: 5, certain: 2, seen: 1, look: 1, unreadable: 1, wrong: 1 });
  });

  test('a row whose cell was doubtful counts as confirmed once somebody did so', () => {
    const seen = setOf(set.rows.map((row) => (row.id === 'b' ? item('b', '1.2', 'f1') : row)));
    const clear = { ...reading, rows: { ...reading.rows, b: read(6) } };
    expect(linesOf(seen, clear).find(({ row }) => row.id === 'b')?.verdict).toBe('seen');
  });

  test('a problem of a cell stands at the row of that cell', () => {
    expect(lines.find(({ row }) => row.id === 'b')?.remarks.map(({ at }) => at)).toEqual(['Bảng 2!C6']);
    expect([sheetRowOf('Bảng!1!C56'), sheetRowOf('Bảng 2'), cellOf('Bảng 2!AB7')]).toEqual([
      56,
      undefined,
      'AB7',
    ]);
  });
});

test('a filter keeps the headings above what it lets through', () => {
  const shown = filterLines(lines, ({ verdict }) => verdict === 'unreadable');
  expect(shown.map(({ row }) => row.code)).toEqual(['1', '1.3']);
});

test('the next row to look at goes round, and is none when nothing is left', () => {
  expect(nextToLook(lines, 'a', 1)?.row.code).toBe('1.2');
  expect(nextToLook(lines, 'c', 1)?.row.code).toBe('2');
  expect(nextToLook(lines, 'f2', 1)?.row.code).toBe('1.2');
  expect(nextToLook(lines, 'b', -1)?.row.code).toBe('2');
  expect(
    nextToLook(linesOf(setOf([item('x', '1', 'none')]), undefined).slice(0, 0), undefined, 1),
  ).toBeUndefined();
});

test('the sum of the fields, and headings that do not add up', () => {
  expect(sumsOf(set)).toEqual({ total: '11', fields: ['8', '3'], wrong: ['2'], codesTwice: [] });
});

test('what stands between the draft and being issued', () => {
  const verdicts = new Map(lines.map(({ row, verdict }) => [row.id, verdict]));
  const state = issueStateOf(set, (id) => verdicts.get(id) === 'unreadable');
  expect(state).toMatchObject({ ready: false, unreadable: 1, waiting: 1 });
  expect(state.wrong.map(({ code }) => code)).toEqual(['index-set.sum-differs']);
});
