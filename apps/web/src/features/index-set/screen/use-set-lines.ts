import type { ReadingReply } from '@parindex/contract';
import { type ChangedRow, compareIndexSets, type IndexSet, type SetRow } from '@parindex/domain';
import { ruleInWords } from '@parindex/text';
import { useMemo } from 'react';
import { matcher } from '../../../lib/search.ts';
import { countLines, filterLines, type LineFilter, linesOf, type SetLine } from '../rows/set-line.ts';

/** The lines of a set as the screen shows them, filtered and counted. */
export type SetLines = {
  readonly lines: readonly SetLine[];
  readonly shown: readonly SetLine[];
  readonly counts: ReturnType<typeof countLines>;
  /** Maxima of the rows right under each heading that sums them. */
  readonly sums: ReadonlyMap<string, readonly string[]>;
  /** How many rows differ from the earlier set; undefined without one. */
  readonly changed: number | undefined;
};

export const useSetLines = (
  set: IndexSet,
  reading: ReadingReply | undefined,
  earlier: IndexSet | undefined,
  filter: LineFilter,
  query: string,
): SetLines => {
  const lines = useMemo(() => linesOf(set, reading), [set, reading]);
  const changed = useMemo(
    () => (earlier === undefined ? undefined : changedIds(earlier, set)),
    [earlier, set],
  );
  const shown = useMemo(() => {
    const matches = matcher(query);
    return filterLines(lines, (line) => passes(line, filter, changed) && matches(textOf(line.row)));
  }, [lines, filter, changed, query]);
  const sums = useMemo(() => sumsByHeading(set.rows), [set.rows]);
  const counts = useMemo(() => countLines(lines), [lines]);
  return { lines, shown, counts, sums, changed: changed?.size };
};

const passes = (
  { row, verdict }: SetLine,
  filter: LineFilter,
  changed: ReadonlySet<string> | undefined,
): boolean => {
  if (filter === 'all') return true;
  return filter === 'changed' ? (changed?.has(row.id) ?? false) : verdict === filter;
};

/** Rows that came, or differ in what an official must know of: not their mere place. */
const changedIds = (earlier: IndexSet, set: IndexSet): ReadonlySet<string> => {
  const { added, changed } = compareIndexSets(earlier, set);
  return new Set([...added, ...changed.filter(matters).map(({ after }) => after)].map(({ id }) => id));
};

const matters = ({ differences }: ChangedRow): boolean =>
  differences.some((difference) => difference !== 'place' && difference !== 'rule');

const textOf = (row: SetRow): string =>
  row.kind === 'item'
    ? `${row.code} ${row.name} ${row.wording} ${ruleInWords(row.rule, row)}`
    : `${row.code} ${row.name}`;

const sumsByHeading = (rows: readonly SetRow[]): ReadonlyMap<string, readonly string[]> => {
  const below = Map.groupBy(rows, ({ parentId }) => parentId ?? '');
  return new Map(
    rows.flatMap((row) =>
      row.kind === 'heading' && row.combine.kind === 'sum'
        ? [
            [
              row.id,
              (below.get(row.id) ?? []).filter(({ part }) => part === row.part).map((each) => each.maxPoints),
            ] as const,
          ]
        : [],
    ),
  );
};
