import { type Problem, problem } from '@parindex/domain';
import type { PartTotal } from './criteria-reading.ts';
import { sumOf, tidied } from './decimals.ts';
import type { Placed } from './outline.ts';
import type { TableRow, TableRows } from './table-rows.ts';

/** The cells that problems of a row point to. */
export type RowCells = {
  readonly code: (row: TableRow) => string;
  readonly maxPoints: (row: TableRow) => string;
  /** Whether the row is the sum of its children; a weighted mean is not. */
  readonly sums: (row: TableRow) => boolean;
};

/**
 * Kiểm tra bảng: mã không trùng, mục nào cũng có điểm tối đa, điểm mục con cộng lại bằng mục cha, tổng bằng dòng tổng
 * cộng. Each names both numbers and the cell.
 */
export const checkTable = (
  placed: readonly Placed[],
  table: TableRows,
  cells: RowCells,
): readonly Problem[] => [
  ...duplicates(placed, cells),
  ...missingMaxima(placed, cells),
  ...sums(placed, cells),
  ...printedTotal(placed, table),
];

const duplicates = (placed: readonly Placed[], cells: RowCells): readonly Problem[] => {
  const seen = new Map<string, TableRow>();
  return placed.flatMap(({ row }) => {
    const first = seen.get(row.code);
    if (row.code === '' || first === undefined) {
      seen.set(row.code, row);
      return [];
    }
    return [
      problem('index-set.code-duplicate', { code: row.code, first: cells.code(first) }, cells.code(row)),
    ];
  });
};

const childrenOf = (placed: readonly Placed[], parent: TableRow): readonly TableRow[] =>
  placed.filter((each) => each.parent === parent).map(({ row }) => row);

const missingMaxima = (placed: readonly Placed[], cells: RowCells): readonly Problem[] =>
  placed
    .filter(({ row }) => row.maxPoints === undefined && row.code !== '')
    .filter(
      ({ row }) => !row.problems.some((each) => each.at === cells.maxPoints(row) && each.blocking !== false),
    )
    .map(({ row }) => {
      const heading = childrenOf(placed, row).length > 0;
      return problem('index-set.maximum-missing', { code: row.code }, cells.maxPoints(row), !heading);
    });

/** Maxima of the same part: a deduction under a heading of the scale does not make the scale smaller. */
const sums = (placed: readonly Placed[], cells: RowCells): readonly Problem[] =>
  placed.flatMap(({ row }) => {
    const children = childrenOf(placed, row).filter((child) => child.part === row.part);
    const maxima = children.flatMap((child) => (child.maxPoints === undefined ? [] : [child.maxPoints]));
    if (row.maxPoints === undefined || children.length === 0 || maxima.length < children.length) return [];
    if (!cells.sums(row)) return [];
    const sum = sumOf(maxima);
    return sum === tidied(row.maxPoints)
      ? []
      : [
          problem(
            'index-set.sum-differs',
            { code: row.code, stated: row.maxPoints, sum },
            cells.maxPoints(row),
          ),
        ];
  });

const printedTotal = (placed: readonly Placed[], table: TableRows): readonly Problem[] => {
  const total = totalOf(placed)?.total;
  if (!table.printedTotal || total === undefined || tidied(table.printedTotal.maxPoints) === total) return [];
  const { maxPoints, at } = table.printedTotal;
  return [problem('index-set.sum-differs', { stated: maxPoints, sum: total }, at)];
};

/** Tổng điểm của thang và của từng lĩnh vực; undefined while a field has no maximum. */
export const totalOf = (placed: readonly Placed[]): PartTotal | undefined => {
  const fields = placed
    .filter((each) => each.parent === undefined && each.row.part === 'main')
    .map(({ row }) => row);
  const maxima = fields.flatMap((field) => (field.maxPoints === undefined ? [] : [tidied(field.maxPoints)]));
  return fields.length === 0 || maxima.length < fields.length
    ? undefined
    : { total: sumOf(maxima), fields: maxima };
};
