import type { Unit } from '@parindex/domain';
import { describe, expect, test } from 'vitest';
import { unitChoices, unitRows } from './unit-tree.ts';

const unit = (id: string, name: string, change: Partial<Unit> = {}): Unit => ({
  id,
  name,
  shortName: name,
  kind: 'district',
  parentId: 'p',
  version: 1,
  ...change,
});
const units: readonly Unit[] = [
  { id: 'p', name: 'Tỉnh Minh Họa', shortName: 'Tỉnh', kind: 'province', version: 1 },
  unit('cd', 'Huyện Côn Đảo'),
  unit('tp', 'Phòng Tư pháp', { kind: 'office', parentId: 'cd' }),
  unit('ld', 'Huyện Long Điền', { validTo: '2024-12-31', successorId: 'lđ' }),
  unit('lđ', 'Huyện Long Đất'),
];
const rows = (query = '', validity: 'all' | 'current' | 'ended' = 'all') =>
  unitRows(units, { query, validity, today: '2025-06-01' });
const names = (...args: Parameters<typeof rows>) =>
  rows(...args).map(({ level, data }) => `${level} ${data.unit.name}`);

describe('the register as a tree', () => {
  test('offices under their unit, units under the province, in the order of the register', () => {
    expect(names()).toEqual([
      '1 Tỉnh Minh Họa',
      '2 Huyện Côn Đảo',
      '3 Phòng Tư pháp',
      '2 Huyện Long Điền',
      '2 Huyện Long Đất',
    ]);
    expect(rows()[3]?.data).toMatchObject({ ended: true, successor: { name: 'Huyện Long Đất' } });
  });

  test('found without marks; what is found brings its parents along', () => {
    expect(names('tu phap')).toEqual(['1 Tỉnh Minh Họa', '2 Huyện Côn Đảo', '3 Phòng Tư pháp']);
    expect(names('khong co')).toEqual([]);
  });

  test('by validity: what has ended stands apart', () => {
    expect(names('', 'ended')).toEqual(['1 Tỉnh Minh Họa', '2 Huyện Long Điền']);
    expect(names('', 'current')).not.toContain('2 Huyện Long Điền');
  });
});

test('choices stand in Vietnamese order, and an office says whose it is', () => {
  expect(unitChoices(units, ({ kind }) => kind === 'district').map(({ label }) => label)).toEqual([
    'Huyện Côn Đảo',
    'Huyện Long Đất',
    'Huyện Long Điền',
  ]);
  expect(unitChoices(units, ({ kind }) => kind === 'office')).toEqual([
    { value: 'tp', label: 'Phòng Tư pháp', note: 'Huyện Côn Đảo' },
  ]);
});
