/** One row of a tree, depth first. `level` counts from 1. */
export type TreeRow<Data> = {
  key: string;
  level: number;
  hasChildren: boolean;
  /** Ground and weight: a top heading, a heading, an ordinary row, one that does not count. */
  tone?: 'strong' | 'soft' | 'muted';
  data: Data;
};

/** The rows that are not inside a folded one. */
export const unfoldedRows = <Data>(
  rows: readonly TreeRow<Data>[],
  folded: ReadonlySet<string>,
): readonly TreeRow<Data>[] => {
  if (folded.size === 0) return rows;
  const shown: TreeRow<Data>[] = [];
  let foldedLevel = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    if (row.level > foldedLevel) continue;
    foldedLevel = folded.has(row.key) ? row.level : Number.POSITIVE_INFINITY;
    shown.push(row);
  }
  return shown;
};

/** Where the heading of a row stands, or -1 at the top. */
export const parentIndex = <Data>(rows: readonly TreeRow<Data>[], index: number): number => {
  const level = rows[index]?.level ?? 1;
  return rows.findLastIndex((row, at) => at < index && row.level < level);
};

/** A cell of the grid by the position of its row among the shown ones. */
export type CellPlace = { index: number; column: string };

/** The next or previous cell that takes input, in reading order. */
export const nextInput = <Data>(
  rows: readonly TreeRow<Data>[],
  inputs: readonly { key: string; isInput: (data: Data) => boolean }[],
  from: CellPlace & { columnOrder: readonly string[] },
  step: 1 | -1,
): CellPlace | undefined => {
  const position = (column: string) => from.columnOrder.indexOf(column);
  const inOrder = inputs.toSorted((one, other) => step * (position(one.key) - position(other.key)));
  for (let index = from.index; index >= 0 && index < rows.length; index += step) {
    const row = rows[index];
    const found =
      row &&
      inOrder.find(
        ({ key, isInput }) =>
          isInput(row.data) && (index !== from.index || step * (position(key) - position(from.column)) > 0),
      );
    if (found !== undefined) return { index, column: found.key };
  }
  return undefined;
};
