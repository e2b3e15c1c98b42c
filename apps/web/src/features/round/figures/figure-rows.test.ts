import type { RuleInput } from '@parindex/domain';
import { describe, expect, test } from 'vitest';
import { changedRows, type FigureRow, figureRows, pasteFigures, withFact } from './figure-rows.ts';

const inputs: readonly RuleInput[] = [
  { key: 'mean', kind: 'decimal', required: true, group: 'measure' },
  { key: 'validCount', kind: 'whole', required: true, group: 'measure' },
];
const groups = [
  {
    id: 'g',
    name: 'Khối huyện',
    indexSetVersionId: 'v',
    units: ['a', 'b', 'c'].map((unitId) => ({ unitId, name: unitId, shortName: unitId, ranked: true })),
  },
];
const rows = (exempt = ''): readonly FigureRow[] => figureRows(groups, 'i', [], (id) => id === exempt);
const factsOf = (all: readonly FigureRow[]) => all.map(({ facts }) => facts);

describe('figures pasted from a spreadsheet', () => {
  test('go down the units and along the inputs, read as they are typed in Vietnam', () => {
    const pasted = pasteFigures(
      rows(),
      inputs,
      { unitId: 'a', key: 'mean' },
      '82,5 %\t38\r\n1.000,25\t12\r\n',
    );
    expect(factsOf(pasted)).toEqual([
      { mean: '82.5', validCount: '38' },
      { mean: '1000.25', validCount: '12' },
      {},
    ]);
  });

  test('begin where somebody pasted, pass over exempt units, and end with the list', () => {
    const pasted = pasteFigures(rows('b'), inputs, { unitId: 'a', key: 'validCount' }, '1\n2\n3\n4');
    expect(factsOf(pasted)).toEqual([{ validCount: '1' }, {}, { validCount: '2' }]);
  });

  test('what is no number stays as it is, and an empty cell takes the figure away', () => {
    const [first] = pasteFigures(rows(), inputs, { unitId: 'a', key: 'mean' }, 'tám mươi');
    expect(first?.facts).toEqual({ mean: 'tám mươi' });
    const filled = rows().map((row) => ({ ...row, facts: { mean: '5' } }));
    expect(factsOf(pasteFigures(filled, inputs, { unitId: 'a', key: 'mean' }, ''))[0]).toEqual({});
  });
});

test('only what changed is sent', () => {
  const saved = rows();
  const typed = saved.map((row) => (row.unitId === 'b' ? { ...row, facts: withFact({}, 'mean', '7') } : row));
  expect(changedRows(typed, saved).map(({ unitId }) => unitId)).toEqual(['b']);
});
