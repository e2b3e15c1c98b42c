import type { Id, IndexSet, ScoringPolicy, SetRow } from '@parindex/domain';
import type { CriteriaSheetReading } from './criteria-reading.ts';

/** The parts of a set that a workbook gives; the rest (id, version, state) is the program's. */
export type DraftFromReading = Pick<IndexSet, 'year' | 'demonstration' | 'levelWords' | 'rows'> & {
  readonly title?: string;
  readonly groupKind?: string;
  readonly scoring?: ScoringPolicy;
};

/**
 * Bản nháp từ một lần đọc — the rows with ids of the program in place of those local to the reading; parents and
 * tie-breaks follow.
 *
 * @param newId  makes one id (UUIDv7)
 */
export const draftFromReading = (reading: CriteriaSheetReading, newId: () => Id): DraftFromReading => {
  const ids = new Map(reading.rows.map(({ row }) => [row.id, newId()]));
  const idOf = (local: Id): Id => ids.get(local) ?? local;
  const rows = reading.rows.map(
    ({ row }): SetRow => ({
      ...row,
      id: idOf(row.id),
      ...(row.parentId === undefined ? {} : { parentId: idOf(row.parentId) }),
    }),
  );
  const { title, groupKind, scoring } = reading;
  return {
    year: reading.year,
    demonstration: reading.demonstration,
    levelWords: reading.levelWords,
    rows,
    ...(title === undefined ? {} : { title }),
    ...(groupKind === undefined ? {} : { groupKind }),
    ...(scoring === undefined ? {} : { scoring: withIds(scoring, idOf) }),
  };
};

const withIds = (scoring: ScoringPolicy, idOf: (local: Id) => Id): ScoringPolicy => ({
  ...scoring,
  ranking: {
    ...scoring.ranking,
    tieBreaks: scoring.ranking.tieBreaks.map((tieBreak) =>
      tieBreak.by === 'row' ? { ...tieBreak, rowId: idOf(tieBreak.rowId) } : tieBreak,
    ),
  },
});
