import type { PublicResult } from '@parindex/domain';
import { type Decimal, exact, type Id, type ResultSnapshot, type SnapshotUnit } from '@parindex/domain';

/** A value in the earlier and in the later version; absent where that version has none. */
export type Pair<Value> = { readonly before?: Value; readonly after?: Value };

/** One row (item or field) whose points moved. */
export type RowCorrection = {
  readonly rowId: Id;
  readonly code: string;
  readonly name: string;
  readonly points: Pair<Decimal>;
  readonly difference: Decimal;
};

/** What moved for one unit; `rows` empty where only the rank did, because others moved. */
export type UnitCorrection = {
  readonly unitId: Id;
  readonly name: string;
  readonly rows: readonly RowCorrection[];
  readonly total: Pair<Decimal>;
  readonly index: Pair<Decimal>;
  readonly rank: Pair<number>;
  readonly grade: Pair<string>;
};

type Whole = Pick<ResultSnapshot, 'set' | 'units'>;

/** So sánh hai phiên bản của một kết quả — item by item, only the units that something moved for. */
export const compareSnapshots = (before: Whole, after: Whole): readonly UnitCorrection[] => {
  const items = after.set.rows.filter(({ kind }) => kind === 'item');
  const pointsOf = (unit: SnapshotUnit) => new Map(unit.items.map(({ itemId, points }) => [itemId, points]));
  return compareUnits(before.units, after.units, items, pointsOf);
};

type Public = Pick<PublicResult, 'fields' | 'units'>;

/** The same as the public may see it: field by field. */
export const comparePublicResults = (before: Public, after: Public): readonly UnitCorrection[] =>
  compareUnits(
    before.units,
    after.units,
    after.fields.map(({ rowId, code, shortName }) => ({ id: rowId, code, name: shortName })),
    ({ fields }) => new Map(fields.map(({ rowId, points }) => [rowId, points])),
  );

type Line = {
  readonly unitId: Id;
  readonly name: string;
  readonly total: Decimal;
  readonly index?: Decimal;
  readonly rank?: number;
  readonly grade?: string;
};
type Row = { readonly id: Id; readonly code: string; readonly name: string };

const compareUnits = <Unit extends Line>(
  before: readonly Unit[],
  after: readonly Unit[],
  rows: readonly Row[],
  pointsOf: (unit: Unit) => ReadonlyMap<Id, Decimal | undefined>,
): readonly UnitCorrection[] => {
  const earlier = new Map(before.map((unit) => [unit.unitId, unit]));
  return after.flatMap((unit) => {
    const old = earlier.get(unit.unitId);
    if (old === undefined) return [];
    const change = {
      unitId: unit.unitId,
      name: unit.name,
      rows: movedRows(rows, pointsOf(old), pointsOf(unit)),
      total: pair(old.total, unit.total),
      index: pair(old.index, unit.index),
      rank: pair(old.rank, unit.rank),
      grade: pair(old.grade, unit.grade),
    };
    const stands = [change.total, change.index, change.rank, change.grade].every(isSame);
    return stands && change.rows.length === 0 ? [] : [change];
  });
};

const movedRows = (
  rows: readonly Row[],
  before: ReadonlyMap<Id, Decimal | undefined>,
  after: ReadonlyMap<Id, Decimal | undefined>,
): readonly RowCorrection[] =>
  rows.flatMap(({ id, code, name }) => {
    const points = pair(before.get(id), after.get(id));
    if (isSame(points)) return [];
    const difference = exact.subtract(
      exact.decimal(points.after ?? '0'),
      exact.decimal(points.before ?? '0'),
    );
    return [{ rowId: id, code, name, points, difference: exact.toDecimal(difference) }];
  });

const pair = <Value>(before: Value | undefined, after: Value | undefined): Pair<Value> => ({
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
});

const isSame = ({ before, after }: Pair<unknown>): boolean => before === after;
