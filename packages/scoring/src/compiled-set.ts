import {
  exact,
  type Heading,
  type IndexSet,
  type Item,
  isItem,
  type Rational,
  type ScoringPolicy,
  type SetPart,
  type SetRow,
} from '@parindex/domain';
import { type CompiledRule, compileRule } from './compile-rule.ts';

/** One row of the set in its place: `parent` and `children` are positions in `CompiledSet.rows`. */
export type CompiledRow = {
  readonly row: SetRow;
  readonly position: number;
  readonly parent: number | undefined;
  readonly children: readonly number[];
  /** 0 for a field (lĩnh vực), 1 for a criterion below it, and so on. */
  readonly depth: number;
  readonly weight: Rational;
  /** True where the set rounds the points of this very row. */
  readonly rounds: boolean;
};

export type CompiledItem = CompiledRow & { readonly row: Item; readonly rule: CompiledRule };
export type CompiledHeading = CompiledRow & { readonly row: Heading; readonly scale: Rational | undefined };

/** Bộ tiêu chí đã chuẩn bị — the tree and every rule made ready, once per version; use it for as many units as there are. */
export type CompiledSet = {
  readonly policy: ScoringPolicy;
  readonly rows: readonly (CompiledItem | CompiledHeading)[];
  readonly items: readonly CompiledItem[];
  readonly headings: readonly CompiledHeading[];
  /** Positions of the rows without a parent, in order. */
  readonly roots: readonly number[];
  /** Positions so that children come before their parents. */
  readonly fromLeaves: readonly number[];
  readonly positionOf: ReadonlyMap<string, number>;
};

/**
 * Chuẩn bị bộ tiêu chí — compiles a set that passed `checkIndexSet`.
 *
 * Problems  none: throws on a set that was not checked (an unknown parent, a formula that cannot be read)
 */
export const compileSet = (set: Pick<IndexSet, 'rows' | 'scoring'>): CompiledSet => {
  const positionOf = new Map(set.rows.map(({ id }, position) => [id, position]));
  const parents = set.rows.map(({ parentId }) =>
    parentId === undefined ? undefined : positionOf.get(parentId),
  );
  const children = childrenOf(parents);
  const depths = depthsOf(parents);
  const rows = set.rows.map((row, position): CompiledItem | CompiledHeading => {
    const depth = depths[position] ?? 0;
    const place = {
      position,
      parent: parents[position],
      children: children[position] ?? [],
      depth,
      weight: row.weight === undefined ? exact.one : exact.decimal(row.weight),
      rounds: roundsHere(set.scoring, depth, isItem(row)),
    };
    return isItem(row)
      ? { ...place, row, rule: compileRule(row.rule, row, place.rounds ? set.scoring.rounding : undefined) }
      : { ...place, row, scale: scaleOf(row) };
  });
  return {
    policy: set.scoring,
    rows,
    items: rows.filter(isCompiledItem),
    headings: rows.filter((row): row is CompiledHeading => !isCompiledItem(row)),
    roots: rows.filter(({ parent }) => parent === undefined).map(({ position }) => position),
    fromLeaves: rows.map(({ position }) => position).sort((a, b) => (depths[b] ?? 0) - (depths[a] ?? 0)),
    positionOf,
  };
};

export const isCompiledItem = (row: CompiledItem | CompiledHeading): row is CompiledItem =>
  row.row.kind === 'item';

/** Bonus and deduction stand beside the scale: they never count into the maximum. */
export const isBeside = (part: SetPart): boolean => part !== 'main';

const scaleOf = (row: Heading): Rational | undefined =>
  row.combine.kind === 'weighted-mean' ? exact.decimal(row.combine.scale) : undefined;

const childrenOf = (parents: readonly (number | undefined)[]): readonly (readonly number[])[] => {
  const children: number[][] = parents.map(() => []);
  parents.forEach((parent, position) => {
    if (parent !== undefined) children[parent]?.push(position);
  });
  return children;
};

const depthsOf = (parents: readonly (number | undefined)[]): readonly number[] =>
  parents.map((_, position) => {
    let depth = 0;
    for (let above = parents[position]; above !== undefined; above = parents[above]) {
      depth += 1;
      if (depth > parents.length) throw new TypeError('a row is its own ancestor: set was not checked');
    }
    return depth;
  });

/** Where headings are rounded, an item that stands at their height is rounded too. */
const roundsHere = ({ rounding }: ScoringPolicy, depth: number, item: boolean): boolean => {
  if (rounding.at === 'item') return item;
  if (rounding.at === 'field') return depth === 0;
  if (rounding.at === 'criterion') return depth === 1 || (depth === 0 && item);
  return false;
};
