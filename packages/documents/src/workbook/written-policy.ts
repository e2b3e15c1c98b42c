import type { Id, ScoringPolicy, SetRow, TieBreak } from '@parindex/domain';
import type { RowReading } from './criteria-reading.ts';
import type { WrittenPolicy } from './rule-sheet.ts';

/** Quy định theo dòng của bảng: tie-breaks name a row by its code in a workbook, by its id in a set. */
export const policyByRow = (written: WrittenPolicy, rows: readonly RowReading[]): ScoringPolicy => {
  const ids = new Map(rows.map(({ row }) => [row.code, row.id]));
  const tieBreaks = written.ranking.tieBreaks.flatMap((tieBreak): readonly TieBreak[] => {
    if (tieBreak.by !== 'row') return [tieBreak];
    const { rowCode, ...rest } = tieBreak;
    const rowId = ids.get(rowCode);
    return rowId === undefined ? [] : [{ ...rest, rowId }];
  });
  return { ...written, ranking: { ...written.ranking, tieBreaks } };
};

/** The same backwards, for writing a workbook. */
export const policyByCode = (policy: ScoringPolicy, rows: readonly SetRow[]): WrittenPolicy => {
  const codes = new Map<Id, string>(rows.map((row) => [row.id, row.code]));
  const tieBreaks = policy.ranking.tieBreaks.flatMap((tieBreak): WrittenPolicy['ranking']['tieBreaks'] => {
    if (tieBreak.by !== 'row') return [tieBreak];
    const { rowId, ...rest } = tieBreak;
    const rowCode = codes.get(rowId);
    return rowCode === undefined ? [] : [{ ...rest, rowCode }];
  });
  return { ...policy, ranking: { ...policy.ranking, tieBreaks } };
};
