import type { AppraisalCellReply, AppraisedUnitReply } from '@parindex/contract';
import type { Item } from '@parindex/domain';
import { describe, expect, it } from 'vitest';
import { lineOf, readyItem } from './appraisal-line.ts';
import { binOf, binStart, conclusionKey, filterLines, noFilter } from './line-filter.ts';

const item = readyItem({
  item: {
    kind: 'item',
    id: 'item',
    code: '1.1.3',
    name: 'Mức độ hoàn thành kế hoạch',
    maxPoints: '2',
    method: 'self',
    part: 'main',
    rule: {
      kind: 'ratio-with-floor@1',
      measure: {
        kind: 'share',
        numerator: { key: 'numerator', label: 'Hoàn thành', whole: true },
        denominator: { key: 'denominator', label: 'Tổng', whole: true },
      },
      floor: '70',
      floorInclusive: true,
      full: '100',
      base: '100',
      belowFloor: '0',
    },
  } as unknown as Item,
  inputs: [],
  fieldName: '',
});

const unit = (kind: string): AppraisedUnitReply => ({
  unitId: 'unit',
  name: 'Phường Thới An',
  shortName: 'Thới An',
  kind,
  ranked: true,
  state: 'under-appraisal',
});

const line = (
  measured: string,
  appraised?: string,
  state: AppraisalCellReply['appraisal']['state'] = 'entered',
) =>
  lineOf(
    {
      unitId: 'unit',
      itemId: 'item',
      claim: {
        facts: {},
        estimated: false,
        evidenceComplete: true,
        outcome: { kind: 'settled', points: '1.8' },
        trace: [],
        measured,
      },
      documents: [],
      appraisal: {
        state,
        version: 1,
        estimated: false,
        openedEvidence: false,
        ...(appraised === undefined ? {} : { points: appraised }),
      },
      attention: [],
      settledFrom: 'appraisal',
      may: [],
    },
    item,
    unit('ward'),
    { title: 'Phường Thới An', note: '', state: 'running' },
  );

describe('rows of a long item are filtered', () => {
  it('by what they came to: the same points agree however they are written', () => {
    expect(conclusionKey(line('90', '1.80'))).toBe('agreed');
    expect(conclusionKey(line('90', '1.7'))).toBe('differs');
    expect(conclusionKey(line('90', undefined, 'supplement-requested'))).toBe('asked');
    expect(conclusionKey(line('90', '1.7', 'to-council'))).toBe('council');
  });

  it('by name typed without marks, and by kind of unit', () => {
    expect(filterLines([line('90')], { ...noFilter, query: 'thoi an' })).toHaveLength(1);
    expect(filterLines([line('90')], { ...noFilter, kinds: new Set(['commune']) })).toHaveLength(0);
  });

  it('by columns from a quarter below the floor to the end of the scale; what lies outside falls into the ends', () => {
    const { ruler } = item;
    if (ruler === undefined) throw new Error('a share with a floor has a ruler');
    expect([binStart(ruler, 0), binStart(ruler, 5), binStart(ruler, 20)]).toEqual(['60', '70', '100']);
    expect([line('10'), line('70'), line('71.9'), line('100')].map(binOf)).toEqual([0, 5, 5, 19]);
  });
});
