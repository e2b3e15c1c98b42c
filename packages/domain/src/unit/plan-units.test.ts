import { describe, expect, test } from 'vitest';
import { planUnits, type UnitRow } from './plan-units.ts';
import type { Unit } from './unit.ts';

const register: readonly Unit[] = [
  { id: 'province', kind: 'province', name: 'Tỉnh', shortName: 'Tỉnh', version: 1 },
  { id: 'sea', kind: 'district', name: 'Huyện Biển', shortName: 'Biển', parentId: 'province', version: 3 },
  { id: 'hill', kind: 'district', name: 'Huyện Núi', shortName: 'Núi', parentId: 'province', version: 1 },
  { id: 'sea-law', kind: 'office', name: 'Phòng Tư pháp', shortName: 'TP', parentId: 'sea', version: 1 },
  { id: 'hill-law', kind: 'office', name: 'Phòng Tư pháp', shortName: 'TP', parentId: 'hill', version: 1 },
];
const row = (change: Partial<UnitRow> & Pick<UnitRow, 'name'>): UnitRow => ({
  line: 4,
  kind: 'district',
  kindWord: 'Huyện',
  parent: 'Tỉnh',
  ...change,
});
const plan = (...rows: readonly UnitRow[]) => {
  let made = 0;
  return planUnits(rows, register, () => {
    made += 1;
    return `new-${made}`;
  });
};
const codes = (rows: ReturnType<typeof plan>) => rows.map(({ problems }) => problems.map(({ code }) => code));

describe('a register that was edited in a workbook', () => {
  test('a line that says what stands there changes nothing, however its letters were typed', () => {
    const [same] = plan(row({ name: 'HUYỆN  Biển'.normalize('NFD'), id: 'sea', shortName: 'Biển' }));
    expect(same).toMatchObject({ effect: 'changed', unit: { id: 'sea', name: 'HUYỆN Biển' } });
    expect(plan(row({ name: 'Huyện Biển', shortName: 'Biển' }))).toMatchObject([
      { effect: 'same', unit: { id: 'sea', version: 3 }, problems: [] },
    ]);
  });

  test('a unit keeps its id under another name; without an id it would be another unit', () => {
    expect(plan(row({ id: 'hill', name: 'Huyện Đồi', shortName: 'Đồi' }))).toMatchObject([
      { effect: 'changed', unit: { id: 'hill', name: 'Huyện Đồi' }, problems: [] },
    ]);
    expect(plan(row({ name: 'Huyện Đồi' }))).toMatchObject([{ effect: 'new', unit: { id: 'new-1' } }]);
  });

  test('two districts of the file merge into a third one of the same file', () => {
    const merged = plan(
      row({ name: 'Đặc khu', kind: 'special-zone', validFrom: '2025-07-01' }),
      row({ id: 'sea', name: 'Huyện Biển', validTo: '2025-06-30', successor: 'Đặc khu' }),
      row({ id: 'hill', name: 'Huyện Núi', validTo: '2025-06-30', successor: 'Đặc khu' }),
    );
    expect(merged.map(({ effect, unit }) => [effect, unit.successorId])).toEqual([
      ['new', undefined],
      ['changed', 'new-1'],
      ['changed', 'new-1'],
    ]);
    expect(codes(merged)).toEqual([[], [], []]);
  });

  test('an office is found under its own unit among offices of the same name', () => {
    const office = row({ name: 'Phòng Tư pháp', kind: 'office', kindWord: 'Phòng', parent: 'Huyện Núi' });
    expect(plan(office)).toMatchObject([{ unit: { id: 'hill-law', parentId: 'hill' }, problems: [] }]);
  });

  test('what cannot be understood is named by its column; nothing is guessed', () => {
    expect(
      codes(
        plan(
          row({ name: 'Huyện Mới', kind: undefined, kindWord: 'Ấp' }),
          row({ name: 'Huyện Xa', parent: 'Tỉnh Khác' }),
          row({ name: 'Huyện Gần', validFrom: 'hôm qua' }),
          row({ id: 'nobody', name: 'Huyện Lạ' }),
        ),
      ),
    ).toEqual([['unit.kind-unknown'], ['unit.name-unknown'], ['unit.day-unreadable'], ['unit.id-unknown']]);
  });

  test('one unit on two lines is refused, with the line where it stood first', () => {
    const [, second] = plan(row({ id: 'sea', name: 'Huyện Biển' }), row({ id: 'sea', name: 'Huyện Biển' }));
    expect(second?.problems).toMatchObject([{ code: 'unit.listed-twice', details: { line: 4 } }]);
  });
});
