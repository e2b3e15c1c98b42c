import type { RoundReply } from '@parindex/contract';
import type { Unit } from '@parindex/domain';
import { describe, expect, test } from 'vitest';
import { deadlocksOf, namedAuthorities, proposedAuthorities, withAuthority } from './authority-rows.ts';

const item = (code: string, appraiser: string, method: 'self' | 'survey' = 'self') => ({
  id: code,
  code,
  name: code,
  maxPoints: '1',
  method,
  appraiser,
  rule: { kind: 'manual@1' as const },
});
const round = {
  groups: [
    {
      id: 'g',
      name: 'Khối sở',
      indexSetVersionId: 'v',
      units: [
        { unitId: 'snv', name: 'Sở Nội vụ', shortName: 'SNV', ranked: true },
        { unitId: 'stp', name: 'Sở Tư pháp', shortName: 'STP', ranked: true },
      ],
    },
  ],
  sets: [
    {
      versionId: 'v',
      title: '',
      version: 1,
      state: 'issued',
      items: [
        item('1.1', 'Sở Nội vụ'),
        item('1.2', ''),
        item('1.3', 'Sở Nội vụ'),
        item('1.4', 'Bưu điện', 'survey'),
      ],
    },
  ],
  exemptions: [],
} as unknown as RoundReply;
const units: readonly Unit[] = [
  { id: 'snv', kind: 'department', name: 'Sở Nội vụ', shortName: 'SNV', version: 1 },
  { id: 'stp', kind: 'department', name: 'Sở Tư pháp', shortName: 'STP', version: 1 },
  { id: 'vp', kind: 'department', name: 'Văn phòng UBND tỉnh', shortName: 'VP UBND tỉnh', version: 1 },
];
const named = namedAuthorities(round);

describe('the authorities that the sets name', () => {
  test('are listed once, with their items; a survey has no appraiser', () => {
    expect(named).toEqual([
      { code: 'Sở Nội vụ', items: ['1.1', '1.3'] },
      { code: '', items: ['1.2'] },
    ]);
  });

  test('are found by name; what a person saved stays', () => {
    expect(proposedAuthorities(named, [], units)).toEqual([{ code: 'Sở Nội vụ', authorityId: 'snv' }]);
    const saved = [{ code: 'Sở Nội vụ', authorityId: 'vp' }];
    expect(proposedAuthorities(named, saved, units)).toEqual(saved);
  });
});

describe('nobody appraises the own unit', () => {
  const general = [{ code: 'Sở Nội vụ', authorityId: 'snv' }];

  test('a unit that is its own authority is named with the items', () => {
    expect(deadlocksOf(round, general)).toEqual([
      { unitId: 'snv', name: 'Sở Nội vụ', code: 'Sở Nội vụ', items: ['1.1', '1.3'] },
    ]);
  });

  test('not for items that it is exempt from', () => {
    const exempt = { ...round, exemptions: [{ unitId: 'snv', itemId: '1.1', reason: '' }] };
    expect(deadlocksOf(exempt, general)[0]?.items).toEqual(['1.3']);
  });

  test('a substitute is one more row, for that unit alone', () => {
    const rows = withAuthority(general, 'Sở Nội vụ', 'snv', 'vp');
    expect(rows).toEqual([...general, { code: 'Sở Nội vụ', ratedUnitId: 'snv', authorityId: 'vp' }]);
    expect(withAuthority(rows, 'Sở Nội vụ', 'snv', '')).toEqual(general);
  });
});
