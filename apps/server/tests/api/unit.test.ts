import type { RegisterUnitReply, UnitsReply } from '@parindex/contract';
import type { Unit } from '@parindex/domain';
import { describe, expect, test } from 'vitest';
import { useInstallation } from '../harness/installation.ts';
import { useProvince } from '../harness/province.ts';

const the = useInstallation();
const province = useProvince(the, {
  units: { 'Sở Nội vụ': { kind: 'department' }, 'Huyện Biển': { kind: 'district', offices: ['Tư pháp'] } },
  people: {
    Lan: { role: 'secretariat', unit: 'Sở Nội vụ' },
    Minh: { role: 'coordinator', unit: 'Huyện Biển' },
  },
});
const admin = () => province().as('Quản trị');
const register = (unit: object, who = admin()) => who.post<RegisterUnitReply>('/api/units', unit);
const listed = async (who = admin()) => (await who.get<UnitsReply>('/api/units')).body;
const find = async (name: string): Promise<Unit> => {
  const unit = (await listed()).units.find((one) => one.name === name);
  if (!unit) throw new Error(`no ${name}`);
  return unit;
};
const draftOf = ({ version: _version, id: _id, ...draft }: Unit) => draft;
const put = (unit: Unit, change: object, version = unit.version) =>
  admin().put<{ version: number }>(`/api/units/${unit.id}`, { ...draftOf(unit), ...change, version });

describe('the register of units', () => {
  test('a unit is added under the province, an office under the unit', async () => {
    const district = await register({
      kind: 'district',
      name: 'Huyện  Đất Đỏ',
      shortName: 'Đất Đỏ',
      parentId: province().provinceId,
    });
    expect(district.status).toBe(200);
    const office = await register({
      kind: 'office',
      name: 'Phòng Kinh tế',
      parentId: district.body.unitId,
    });
    expect(office.status).toBe(200);
    expect(await find('Huyện Đất Đỏ')).toMatchObject({ shortName: 'Đất Đỏ', version: 1 });
    expect(await find('Phòng Kinh tế')).toMatchObject({
      parentId: district.body.unitId,
      shortName: 'Phòng Kinh tế',
    });
  });

  test('the secretariat may add too; a coordinator only reads', async () => {
    const xa = { kind: 'commune', name: 'Xã An', parentId: province().provinceId };
    expect((await register(xa, province().as('Lan'))).status).toBe(200);
    expect((await register({ ...xa, name: 'Xã Bình' }, province().as('Minh'))).status).toBe(404);
    const seen = await listed(province().as('Minh'));
    expect(seen.units.map(({ name }) => name)).toContain('Xã An');
    expect(seen.may).toEqual([]);
    expect((await listed()).may).toEqual(['unit.register', 'unit.update', 'unit.import', 'person.view']);
  });

  test('one act sent twice adds one unit', async () => {
    const key = { 'idempotency-key': '0197c0de-0000-7000-8000-000000000001' };
    const unit = { kind: 'ward', name: 'Phường Một', parentId: province().provinceId };
    const first = await admin().post<RegisterUnitReply>('/api/units', unit, key);
    const second = await admin().post<RegisterUnitReply>('/api/units', unit, key);
    expect(second.body).toEqual(first.body);
    expect((await listed()).units.filter(({ name }) => name === 'Phường Một')).toHaveLength(1);
  });

  test('units keep the order in which they were entered', async () => {
    const names = (await listed()).units.filter(({ kind }) => kind === 'department' || kind === 'district');
    expect(names.map(({ name }) => name)).toEqual(['Sở Nội vụ', 'Huyện Biển', 'Huyện Đất Đỏ']);
  });
});

describe('what the register refuses', () => {
  test('the same name twice under one parent, whatever the capitals', async () => {
    const again = { kind: 'district', name: 'HUYỆN BIỂN', parentId: province().provinceId };
    expect(await register(again)).toMatchObject({ status: 422, problems: ['unit.name-taken'] });
  });

  test('an office without a unit, and a unit inside an office', async () => {
    expect((await register({ kind: 'office', name: 'Phòng lạc' })).problems).toEqual(['unit.office-parent']);
    const office = await find('Tư pháp');
    const inside = { kind: 'commune', name: 'Xã trong phòng', parentId: office.id };
    expect((await register(inside)).problems).toEqual(['unit.office-parent']);
  });

  test('a unit under itself, at any distance', async () => {
    const district = await find('Huyện Biển');
    const root = await find('Tỉnh Minh Họa');
    expect((await put(district, { parentId: district.id })).problems).toEqual(['unit.own-parent']);
    expect((await put(root, { parentId: district.id })).problems).toEqual(['unit.own-parent']);
  });

  test('an end before the beginning', async () => {
    const unit = await find('Xã An');
    const refused = await put(unit, { validFrom: '2025-07-01', validTo: '2025-06-30' });
    expect(refused.problems).toEqual(['unit.day-order']);
  });
});

describe('a unit that changes', () => {
  test('a second editor with an old version is refused and overwrites nothing', async () => {
    const unit = await find('Xã An');
    expect((await put(unit, { shortName: 'An' })).body).toEqual({ version: 2 });
    expect(await put(unit, { shortName: 'Khác' })).toMatchObject({
      status: 409,
      problems: ['version.clash'],
    });
    expect((await find('Xã An')).shortName).toBe('An');
  });

  test('a merged unit ends and names its successor; successors never lead back', async () => {
    const { unitId } = (
      await register({ kind: 'special-zone', name: 'Đặc khu Biển', parentId: province().provinceId })
    ).body;
    const district = await find('Huyện Biển');
    expect((await put(district, { validTo: '2025-06-30', successorId: unitId })).status).toBe(200);
    expect(await find('Huyện Biển')).toMatchObject({ validTo: '2025-06-30', successorId: unitId });
    const zone = await find('Đặc khu Biển');
    expect((await put(zone, { successorId: district.id })).problems).toEqual(['unit.successor-loop']);
    expect((await put(zone, { successorId: zone.id })).problems).toEqual(['unit.successor-loop']);
  });

  test('nobody without a session reads the register', async () => {
    expect((await province().stranger.get('/api/units')).status).toBe(401);
  });
});
