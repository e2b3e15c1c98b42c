import { describe, expect, test } from 'vitest';
import { checkUnit } from './check-unit.ts';
import type { Unit } from './unit.ts';

const unit = (id: string, change: Partial<Unit> = {}): Unit => ({
  id,
  kind: 'district',
  name: `Huyện ${id}`,
  shortName: id,
  parentId: 'province',
  version: 1,
  ...change,
});
const register: readonly Unit[] = [
  { id: 'province', kind: 'province', name: 'Tỉnh', shortName: 'Tỉnh', version: 1 },
  unit('sea', { name: 'Huyện Biển' }),
  unit('hill', { name: 'Huyện Núi', successorId: 'zone' }),
  unit('zone', { kind: 'special-zone', name: 'Đặc khu' }),
  unit('office', { kind: 'office', name: 'Phòng Tư pháp', parentId: 'sea' }),
];
const codes = (draft: Unit) => checkUnit(draft, register).map(({ code }) => code);

describe('the register of units', () => {
  test('takes a unit that stands in it already as it is', () => {
    for (const one of register) expect(codes(one)).toEqual([]);
  });

  test('the same name under the same parent is one unit, however it is spelled', () => {
    expect(codes(unit('new', { name: 'HUYỆN  BIỂN'.normalize('NFD') }))).toEqual(['unit.name-taken']);
    expect(codes(unit('new', { name: 'Huyện Biên' }))).toEqual([]);
    expect(codes(unit('new', { name: 'Huyện Biển', kind: 'ward' }))).toEqual([]);
    expect(codes(unit('new', { kind: 'office', name: 'Phòng Tư pháp', parentId: 'hill' }))).toEqual([]);
  });

  test('nothing lies inside an office, and no office alone', () => {
    expect(codes(unit('new', { parentId: 'office' }))).toEqual(['unit.office-parent']);
    const { parentId: _none, ...alone } = unit('new', { kind: 'office' });
    expect(codes(alone)).toEqual(['unit.office-parent']);
  });

  test('successors lead forward for ever', () => {
    expect(codes(unit('zone', { kind: 'special-zone', name: 'Đặc khu', successorId: 'hill' }))).toEqual([
      'unit.successor-loop',
    ]);
    expect(codes(unit('sea', { name: 'Huyện Biển', successorId: 'zone' }))).toEqual([]);
  });

  test('every problem is told at once', () => {
    expect(
      codes(
        unit('sea', { name: 'Huyện Núi', parentId: 'sea', validFrom: '2025-07-01', validTo: '2025-06-30' }),
      ),
    ).toEqual(['unit.own-parent', 'unit.day-order']);
  });
});
