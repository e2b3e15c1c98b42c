import { type Decimal, exact } from '@parindex/domain';
import { scoreClaims } from '@parindex/scoring';
import type { OpenSheet } from '../screen/use-sheet.ts';
import { inputsOfSheet } from '../sheet/sheet-view.ts';

/** Points that a claimed item leaves on the table. */
export type Loss = {
  readonly itemId: string;
  readonly code: string;
  readonly name: string;
  readonly lost: Decimal;
};

/** Điểm mất — items whose claim is under the maximum, the largest loss first; items without points yet lose nothing. */
export const lossesOf = ({ sheet, frame }: OpenSheet): readonly Loss[] => {
  const score = scoreClaims(frame.compiled, { unitId: sheet.unit.id, items: inputsOfSheet(sheet.entries) });
  const items = new Map(frame.compiled.items.map(({ row }) => [row.id, row]));
  return score.items
    .flatMap(({ rowId, evaluation, maximum }) => {
      const item = items.get(rowId);
      if (item?.part !== 'main' || evaluation.kind !== 'settled') return [];
      const lost = exact.subtract(maximum, evaluation.points);
      return exact.isLess(exact.zero, lost) ? [{ item, lost }] : [];
    })
    .sort((one, other) => exact.compare(other.lost, one.lost))
    .map(({ item, lost }) => ({
      itemId: item.id,
      code: item.code,
      name: item.name,
      lost: exact.toDecimal(lost),
    }));
};
