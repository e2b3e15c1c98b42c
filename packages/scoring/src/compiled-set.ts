import {
  exact,
  type Heading,
  type IndexSet,
  type Item,
  isItem,
  type Rational,
  type ScoringPolicy,
  type SetRow,
} from '@parindex/domain';
import { type CompiledRule, compileRule } from './compile-rule.ts';

type Place = {
  /** Position in `CompiledSet.rows`. */
  readonly position: number;
  /** Positions of the headings above, nearest first. */
  readonly above: readonly number[];
  /** True where the set rounds the points of this very row. */
  readonly rounds: boolean;
};

/** A scored row with its rule made ready. */
export type CompiledItem = Place & { readonly row: Item; readonly rule: CompiledRule };

/**
 * A heading with the positions that it sums: for a heading of the scale its children of the scale; for one of bonus or
 * deduction all children beside the scale, their maxima only where they are of its own part. `mean` where it takes a
 * weighted mean: the factor of each counted child, scale × weight ÷ all weights.
 */
export type CompiledHeading = Place & {
  readonly row: Heading;
  readonly children: readonly number[];
  readonly counted: readonly number[];
  readonly countedMaxima: readonly number[];
  readonly mean: readonly Rational[] | undefined;
};

/**
 * Bộ tiêu chí đã chuẩn bị — the tree and every rule made ready, once per version; use it for as many units as there are.
 *
 * `roots`       positions of the rows without a parent, in order
 * `positionOf`  position of a row by its id
 * `fromLeaves`  headings so that children come before their parents
 * `parts`       positions to sum for each part of a total: rows without a parent for the scale, items for the others
 */
export type CompiledSet = {
  readonly policy: ScoringPolicy;
  readonly rows: readonly (CompiledItem | CompiledHeading)[];
  readonly items: readonly CompiledItem[];
  readonly headings: readonly CompiledHeading[];
  readonly fromLeaves: readonly CompiledHeading[];
  readonly roots: readonly number[];
  readonly positionOf: ReadonlyMap<string, number>;
  readonly parts: Readonly<Record<'main' | 'survey' | 'bonus' | 'deduction', readonly number[]>>;
};

/**
 * Chuẩn bị bộ tiêu chí — compiles a set that passed `checkIndexSet`.
 *
 * Problems  none: throws on a set that was not checked (a formula that cannot be read, a row that is its own ancestor)
 */
export const compileSet = (set: Pick<IndexSet, 'rows' | 'scoring'>): CompiledSet => {
  const positionOf = new Map(set.rows.map(({ id }, position) => [id, position]));
  const parents = set.rows.map(({ parentId }) =>
    parentId === undefined ? undefined : positionOf.get(parentId),
  );
  const rows = set.rows.map((row, position): CompiledItem | CompiledHeading => {
    const above = rowsAbove(position, parents);
    const place = { position, above, rounds: roundsHere(set.scoring, above.length, isItem(row)) };
    return isItem(row)
      ? { ...place, row, rule: compileRule(row.rule, row, place.rounds ? set.scoring.rounding : undefined) }
      : compileHeading(row, place, childrenOf(position, parents), set.rows);
  });
  const items = rows.filter(isCompiledItem);
  const headings = rows.filter(isHeading);
  const positionsOf = (counts: (item: Item) => boolean) =>
    items.filter(({ row }) => counts(row)).map(({ position }) => position);
  return {
    policy: set.scoring,
    rows,
    items,
    headings,
    fromLeaves: [...headings].sort((a, b) => b.above.length - a.above.length),
    roots: rows.filter(({ above }) => above.length === 0).map(({ position }) => position),
    positionOf,
    parts: {
      main: rows
        .filter(({ above, row }) => above.length === 0 && row.part === 'main')
        .map(({ position }) => position),
      survey: positionsOf(({ part, method }) => part === 'main' && method === 'survey'),
      bonus: positionsOf(({ part }) => part === 'bonus'),
      deduction: positionsOf(({ part }) => part === 'deduction'),
    },
  };
};

/** True for a row that sums others. */
export const isHeading = (row: CompiledItem | CompiledHeading): row is CompiledHeading =>
  row.row.kind === 'heading';

const isCompiledItem = (row: CompiledItem | CompiledHeading): row is CompiledItem => row.row.kind === 'item';

const compileHeading = (
  row: Heading,
  place: Place,
  children: readonly number[],
  rows: readonly SetRow[],
): CompiledHeading => {
  const partOf = (position: number) => rows[position]?.part;
  const counted = children.filter((child) => (partOf(child) === 'main') === (row.part === 'main'));
  const shared = { ...place, row, children, counted };
  if (row.combine.kind === 'weighted-mean')
    return { ...shared, countedMaxima: counted, mean: factorsOf(row.combine.scale, counted, rows) };
  const countedMaxima = counted.filter((child) => partOf(child) === row.part);
  return { ...shared, countedMaxima, mean: undefined };
};

/** All weights count, also those of rows that do not apply to a unit: weights are never spread anew. */
const factorsOf = (
  scale: string,
  counted: readonly number[],
  rows: readonly SetRow[],
): readonly Rational[] => {
  const weights = counted.map((child) => exact.decimal(rows[child]?.weight ?? '0'));
  const all = exact.sum(weights);
  const perWeight = exact.isZero(all) ? exact.zero : exact.divide(exact.decimal(scale), all);
  return weights.map((weight) => exact.multiply(weight, perWeight));
};

type Parents = readonly (number | undefined)[];

const childrenOf = (position: number, parents: Parents): readonly number[] =>
  parents.flatMap((parent, child) => (parent === position ? [child] : []));

const rowsAbove = (position: number, parents: Parents): readonly number[] => {
  const above: number[] = [];
  for (let parent = parents[position]; parent !== undefined; parent = parents[parent]) {
    above.push(parent);
    if (above.length > parents.length) throw new TypeError('a row is its own ancestor: set was not checked');
  }
  return above;
};

/** Where headings are rounded, an item that stands at their height is rounded too. */
const roundsHere = ({ rounding }: ScoringPolicy, depth: number, item: boolean): boolean => {
  if (rounding.at === 'item') return item;
  if (rounding.at === 'field') return depth === 0;
  if (rounding.at === 'criterion') return depth === 1 || (depth === 0 && item);
  return false;
};
