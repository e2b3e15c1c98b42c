import type { Unit, UnitKind } from '@parindex/domain';
import { expect, test } from 'vitest';
import { freeKinds, freeUnits, withUnits } from './group-units.ts';

const unit = (id: string, kind: UnitKind, validTo?: string): Unit => ({
  id,
  kind,
  name: `Đơn vị ${id}`,
  shortName: id,
  version: 1,
  ...(validTo === undefined ? {} : { validTo }),
});
const units = [
  unit('tinh', 'province'),
  unit('b', 'district'),
  unit('a', 'district'),
  unit('phong', 'office'),
  unit('cu', 'district', '2020-06-30'),
  unit('so', 'department'),
];
const group = { name: 'Khối huyện', indexSetVersionId: 'v', units: [{ unitId: 'a', ranked: true }] };

test('only units in force that no group has yet can be added, each kind at once', () => {
  const free = freeUnits(units, [group], '2020-11-05');
  expect(free.map(({ id }) => id)).toEqual(['b', 'so']);
  expect(freeKinds(free)).toEqual([
    { kind: 'department', ids: ['so'] },
    { kind: 'district', ids: ['b'] },
  ]);
  expect(withUnits(group, ['b']).units).toEqual([
    { unitId: 'a', ranked: true },
    { unitId: 'b', ranked: true },
  ]);
});
