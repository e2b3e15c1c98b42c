import type { Unit } from '@parindex/domain';
import { unitKindShort, unitSheetText as words } from '@parindex/text';
import type { Grid } from '../grid.ts';
import { type PlainColumn, type PlainTable, readPlainTable, writePlainTable } from './plain-table.ts';

/** The columns of the register of units. */
export type UnitColumn =
  | 'name'
  | 'shortName'
  | 'kind'
  | 'parent'
  | 'validFrom'
  | 'validTo'
  | 'successor'
  | 'id';

const columns: readonly PlainColumn<UnitColumn>[] = [
  { key: 'name', heading: words.name, also: words.nameAlso, width: 38 },
  { key: 'shortName', heading: words.shortName, width: 18 },
  { key: 'kind', heading: words.kind, also: words.kindAlso, width: 12 },
  { key: 'parent', heading: words.parent, also: words.parentAlso, width: 30 },
  { key: 'validFrom', heading: words.validFrom, width: 13, day: true },
  { key: 'validTo', heading: words.validTo, width: 13, day: true },
  { key: 'successor', heading: words.successor, width: 30 },
  { key: 'id', heading: words.id, width: 38 },
];

/** Xuất danh mục đơn vị, phòng — one line a unit; reading it again changes nothing. */
export const unitsGrid = (units: readonly Unit[]): Grid => {
  const names = new Map(units.map(({ id, name }) => [id, name]));
  return writePlainTable(
    words.sheet,
    words.title,
    columns,
    units.map((unit) => ({
      name: unit.name,
      shortName: unit.shortName,
      kind: unitKindShort[unit.kind],
      parent: names.get(unit.parentId ?? '') ?? '',
      validFrom: unit.validFrom ?? '',
      validTo: unit.validTo ?? '',
      successor: names.get(unit.successorId ?? '') ?? '',
      id: unit.id,
    })),
  );
};

/** Đọc danh mục đơn vị từ một tệp Excel; undefined when no sheet has the columns "Tên đơn vị" and "Loại". */
export const readUnitsSheet = (grids: readonly Grid[]): PlainTable<UnitColumn> | undefined =>
  readPlainTable(grids, columns, ['name', 'kind']);
