import type { Id, IndexSet, ScoringPolicy, SetRow } from '@parindex/domain';

type RowsAndScoring = { readonly rows: readonly SetRow[]; readonly scoring: ScoringPolicy };

/**
 * Giữ dòng cũ — rows of a further version take the ids of the earlier rows with the same code, so that what units have
 * entered stays theirs. A code that occurs twice on either side is a new row.
 */
export const keepRowIds = <Set extends RowsAndScoring>(set: Set, earlier: Pick<IndexSet, 'rows'>): Set => {
  const before = oncePerCode(earlier.rows);
  const ids = new Map(
    [...oncePerCode(set.rows)].flatMap(([code, id]) => {
      const old = before.get(code);
      return old === undefined ? [] : [[id, old] as const];
    }),
  );
  const idOf = (id: Id): Id => ids.get(id) ?? id;
  return {
    ...set,
    rows: set.rows.map((row) => ({
      ...row,
      id: idOf(row.id),
      ...(row.parentId === undefined ? {} : { parentId: idOf(row.parentId) }),
    })),
    scoring: {
      ...set.scoring,
      ranking: {
        ...set.scoring.ranking,
        tieBreaks: set.scoring.ranking.tieBreaks.map((tieBreak) =>
          tieBreak.by === 'row' ? { ...tieBreak, rowId: idOf(tieBreak.rowId) } : tieBreak,
        ),
      },
    },
  };
};

const oncePerCode = (rows: readonly SetRow[]): ReadonlyMap<string, Id> => {
  const groups = Map.groupBy(rows, ({ code }) => code);
  return new Map(
    [...groups].flatMap(([code, [first, second]]) =>
      first === undefined || second !== undefined || code === '' ? [] : [[code, first.id]],
    ),
  );
};
