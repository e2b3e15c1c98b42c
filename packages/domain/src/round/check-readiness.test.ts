import { describe, expect, test } from 'vitest';
import type { Item } from '../index-set/set-row.ts';
import { checkReadiness, type RoundInSetUp } from './check-readiness.ts';
import type { Phase } from './round.ts';

const item = (code: string, change: Partial<Item> = {}): Item => ({
  kind: 'item',
  id: code,
  code,
  name: code,
  part: 'main',
  maxPoints: '1',
  wording: '',
  rule: { kind: 'manual@1' },
  attention: false,
  evidence: '',
  method: 'self',
  ...change,
});
const phase = (name: Phase['name']): Phase => ({
  name,
  opensAt: '2020-10-18T17:00:00.000Z',
  closesAt: '2020-11-20T10:00:00.000Z',
});

/** A round in which everything is right; each test breaks one thing. */
const ready: RoundInSetUp = {
  calendar: [phase('self-scoring'), phase('submission'), phase('appraisal')],
  groups: [
    {
      name: 'Khối huyện',
      issued: true,
      items: [
        item('1.1', { appraiser: 'Sở Nội vụ' }),
        item('1.2', { method: 'survey' }),
        item('1.3', { appraiser: 'Sở Tư pháp' }),
      ],
      units: [
        { id: 'sea', name: 'Huyện Biển' },
        { id: 'hill', name: 'Huyện Núi' },
      ],
    },
  ],
  authorityOf: (code) => code,
  nameOf: (id) => id,
  hasAppraiser: () => true,
  hasAccounts: () => true,
  isExempt: () => false,
  isAssigned: () => true,
  hasFigure: () => true,
};
const found = (change: Partial<RoundInSetUp>) => checkReadiness({ ...ready, ...change });

describe('before a round starts', () => {
  test('nothing blocks and nothing warns when everything is there', () => {
    expect(found({})).toEqual([]);
  });

  test('a unit that its own authority would appraise blocks, with the items', () => {
    expect(found({ authorityOf: (code, unitId) => (code === 'Sở Nội vụ' ? unitId : code) })).toEqual([
      { code: 'round.no-appraiser', details: { unit: 'sea', items: ['1.1'] }, at: 'authorities' },
      { code: 'round.no-appraiser', details: { unit: 'hill', items: ['1.1'] }, at: 'authorities' },
    ]);
  });

  test('a code of the set that nobody stands for blocks once, not once for each unit', () => {
    expect(found({ authorityOf: (code) => (code === 'Sở Tư pháp' ? undefined : code) })).toEqual([
      { code: 'round.authority-missing', details: { code: 'Sở Tư pháp', items: ['1.3'] }, at: 'authorities' },
    ]);
  });

  test('what is exempt needs no appraiser, no office and no figure', () => {
    const nothing = { authorityOf: () => undefined, isAssigned: () => false, hasFigure: () => false };
    expect(found({ ...nothing, isExempt: () => true })).toEqual([]);
  });

  test('a draft set and a group without units block', () => {
    const [group] = ready.groups;
    if (!group) throw new Error('no group');
    expect(
      found({
        groups: [
          { ...group, issued: false },
          { ...group, units: [] },
        ],
      }).map(({ code }) => code),
    ).toEqual(['round.set-not-issued', 'round.no-units']);
  });

  test('people, assignments and figures that are missing only warn', () => {
    const problems = found({
      hasAppraiser: (authorityId, ratedUnitId) => authorityId !== 'Sở Nội vụ' || ratedUnitId !== 'sea',
      hasAccounts: (unitId) => unitId !== 'hill',
      isAssigned: (_unitId, itemId) => itemId !== '1.3',
      hasFigure: () => false,
    });
    expect(problems.every(({ blocking }) => blocking === false)).toBe(true);
    expect(problems.map(({ code, details }) => [code, details])).toEqual([
      ['round.appraiser-without-account', { authority: 'Sở Nội vụ', items: ['1.1'], units: 1 }],
      ['round.unit-without-account', { units: ['Huyện Núi'] }],
      ['round.items-unassigned', { units: ['Huyện Biển 1', 'Huyện Núi 1'], count: 2 }],
      ['round.figures-missing', { group: 'Khối huyện', items: ['1.2'] }],
    ]);
  });
});
