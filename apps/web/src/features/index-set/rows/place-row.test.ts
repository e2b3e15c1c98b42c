import {
  changeIndexSet,
  checkIndexSet,
  type IndexSet,
  type IndexSetChange,
  type SetRow,
} from '@parindex/domain';
import { describe, expect, test } from 'vitest';
import { missingParts } from './missing-parts.ts';
import { addRowChange, asKind, shiftRowChange } from './place-row.ts';

const heading = (id: string, code: string): SetRow => ({
  id,
  kind: 'heading',
  code,
  name: code,
  part: 'main',
  maxPoints: '1',
  combine: { kind: 'sum' },
});

const setWith = (rows: readonly SetRow[]): IndexSet => ({
  id: 'set',
  year: 2026,
  title: 'Bộ',
  groupKind: 'commune',
  demonstration: false,
  levelWords: ['Lĩnh vực'],
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

let next = 0;
const add = (set: IndexSet, kind: SetRow['kind'], place: Parameters<typeof addRowChange>[2]): IndexSet => {
  next += 1;
  return done(set, addRowChange(set.rows, kind, place, { name: 'Dòng mới', id: `new${next}` }));
};
const done = (set: IndexSet, change: IndexSetChange | undefined): IndexSet => {
  const changed = change && changeIndexSet(set, change);
  if (!changed?.ok) throw new Error('the change must be possible');
  return changed.value;
};
const codes = (set: IndexSet) => set.rows.map(({ code }) => code);
const rowOf = (set: IndexSet, code: string): SetRow => {
  const row = set.rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no row ${code}`);
  return row;
};

describe('a set made by hand', () => {
  test('grows from nothing: fields, then items under them, codes counting on', () => {
    let set = add(setWith([]), 'heading', { under: undefined });
    set = add(set, 'item', { under: rowOf(set, '1') });
    set = add(set, 'item', { under: rowOf(set, '1') });
    set = add(set, 'heading', { under: undefined });
    set = add(set, 'item', { after: rowOf(set, '1.1') });
    expect(codes(set)).toEqual(['1', '1.1', '1.3', '1.2', '2']);
    expect(missingParts(rowOf(set, '1.1'))).toEqual([]);
  });

  test('a row moves among its siblings, with what is below it, and stays at the ends', () => {
    let set = add(setWith([heading('a', '1'), heading('b', '2'), heading('c', '3')]), 'item', {
      under: heading('b', '2'),
    });
    set = done(set, shiftRowChange(set.rows, rowOf(set, '2'), -1));
    expect(codes(set)).toEqual(['2', '2.1', '1', '3']);
    set = done(set, shiftRowChange(set.rows, rowOf(set, '2'), 1));
    set = done(set, shiftRowChange(set.rows, rowOf(set, '2'), 1));
    expect(codes(set)).toEqual(['1', '3', '2', '2.1']);
    expect(shiftRowChange(set.rows, rowOf(set, '2'), 1)).toBeUndefined();
    expect(shiftRowChange(set.rows, rowOf(set, '1'), -1)).toBeUndefined();
  });

  test('a row may change between summing others and being scored itself', () => {
    const item = asKind({ ...heading('a', '1'), shortName: 'CĐ' }, 'item');
    expect(item).toMatchObject({ kind: 'item', code: '1', shortName: 'CĐ', attention: true });
    expect(asKind(item, 'heading')).toEqual({ ...heading('a', '1'), shortName: 'CĐ' });
    expect(checkIndexSet(setWith([item])).filter((each) => each.blocking !== false)).toEqual([]);
  });
});

describe('a row half typed in waits on the screen', () => {
  const item = asKind(heading('a', '1'), 'item');

  test('without its maximum, or with a number or a day of its rule missing', () => {
    expect(missingParts({ ...item, maxPoints: '' })).toContain('maximum');
    if (item.kind !== 'item') throw new Error('an item');
    const bands = {
      ...item,
      rule: {
        kind: 'bands@1' as const,
        measure: { kind: 'figure' as const, figure: { key: 'value', label: 'Số' } },
        bands: [{ points: '' }],
      },
    };
    expect(missingParts(bands)).toEqual(['number']);
    const date = {
      ...item,
      rule: {
        kind: 'date@1' as const,
        label: 'Ngày ký',
        deadlines: [{ until: '', points: '1' }],
        late: '0',
        notDone: '0',
      },
    };
    expect(missingParts(date)).toEqual(['day']);
  });

  test('but not for what is merely wrong', () => {
    expect(missingParts({ ...item, name: '', code: '' })).toEqual([]);
  });
});
