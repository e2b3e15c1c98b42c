import { describe, expect, test } from 'vitest';
import { changeIndexSet } from './change-index-set.ts';
import { checkIndexSet } from './check-index-set.ts';
import type { IndexSet } from './index-set.ts';
import type { IndexSetChange } from './index-set-change.ts';
import type { Heading, Item } from './set-row.ts';
import { extendTemplate } from './template.ts';

const heading = (id: string, maxPoints: string, change: Partial<Heading> = {}): Heading => ({
  kind: 'heading',
  id,
  code: id,
  name: `Nhóm ${id}`,
  part: 'main',
  maxPoints,
  combine: { kind: 'sum' },
  ...change,
});
const item = (id: string, parentId: string, maxPoints: string): Item => ({
  kind: 'item',
  id,
  parentId,
  code: id,
  name: `Mục ${id}`,
  part: 'main',
  maxPoints,
  wording: '',
  rule: { kind: 'manual@1' },
  attention: false,
  evidence: '',
  method: 'self',
});

const template: IndexSet = {
  id: 'template',
  year: 2020,
  title: 'Khung cấp xã',
  groupKind: 'commune',
  demonstration: true,
  levelWords: ['Nội dung', 'Tiêu chí'],
  version: 1,
  state: 'issued',
  rows: [
    heading('1', '2'),
    item('1.1', '1', '2'),
    heading('2', '3', { open: true }),
    item('2.1', '2', '1'),
    heading('3', '1', { open: true }),
  ],
  scoring: {
    rounding: { at: 'item', places: 2, mode: 'half-up' },
    ranking: { order: 'dense', compare: 'rounded', places: 2, tieBreaks: [], whenAllTie: 'share' },
    grading: { on: 'index', bands: [{ name: 'Tốt' }] },
    exempt: 'reduce-maximum',
    unsurveyed: 'reduce-maximum',
  },
};
const made = { id: 'own', versionId: 'v1', title: 'Bộ của huyện', ownerUnitId: 'sea' };
const extended = (() => {
  const result = extendTemplate(template, made);
  if (!result.ok) throw new Error('the template is open');
  return result.value;
})();
const codesOf = (change: IndexSetChange) => {
  const result = changeIndexSet(extended, change);
  return result.ok ? [] : result.problems.map(({ code }) => code);
};
const blocking = (set: IndexSet) =>
  checkIndexSet(set)
    .filter((one) => one.blocking !== false)
    .map(({ code, at }) => `${code} ${at}`);

describe('bộ khung để ngỏ cho cấp dưới bổ sung', () => {
  test('may leave room: what stands below an open heading need not fill it yet', () => {
    expect(blocking(template)).toEqual([]);
  });

  test('a draft, or a set that leaves no room, is no template', () => {
    expect(extendTemplate({ ...template, state: 'draft' }, made)).toMatchObject({ ok: false });
    const closed = template.rows.map((row) => {
      if (row.kind === 'item') return row;
      const { open: _, ...rest } = row;
      return rest;
    });
    expect(extendTemplate({ ...template, rows: closed }, made)).toMatchObject({
      problems: [{ code: 'index-set.not-open' }],
    });
  });

  test('rows of the template stay as they are', () => {
    const row = extended.rows[1] as Item;
    expect(codesOf({ kind: 'row', row: { ...row, maxPoints: '5' } })).toEqual(['index-set.row-fixed']);
    expect(codesOf({ kind: 'remove', rowId: '1.1' })).toEqual(['index-set.row-fixed']);
    expect(codesOf({ kind: 'move', rowId: '1.1', parentId: '2' })).toEqual(['index-set.row-fixed']);
    expect(codesOf({ kind: 'rows', rows: extended.rows.slice(1) })).toEqual(['index-set.row-fixed']);
    expect(codesOf({ kind: 'scoring', scoring: template.scoring })).toEqual(['index-set.policy-fixed']);
  });

  test('own rows come where the template is open, and nowhere else', () => {
    expect(codesOf({ kind: 'add', row: item('2.2', '2', '2') })).toEqual([]);
    expect(codesOf({ kind: 'add', row: item('1.2', '1', '2') })).toEqual(['index-set.not-open-here']);
    expect(codesOf({ kind: 'add', row: heading('4', '2') })).toEqual(['index-set.not-open-here']);
    expect(codesOf({ kind: 'add', row: { ...item('2.2', '2', '2'), fixed: true } })).toEqual([
      'index-set.row-fixed',
    ]);
  });

  test('whoever adds must fill the room exactly before issuing', () => {
    expect(blocking(extended)).toEqual(['index-set.sum-differs item:2', 'index-set.heading-empty item:3']);
    const filled = [item('2.2', '2', '2'), item('3.1', '3', '1')].reduce((set, row) => {
      const next = changeIndexSet(set, { kind: 'add', row });
      return next.ok ? next.value : set;
    }, extended);
    expect(blocking(filled)).toEqual([]);
  });
});
