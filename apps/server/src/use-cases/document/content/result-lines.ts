import type { AppraisedLine } from '@parindex/documents';
import { type Decimal, exact, type Id } from '@parindex/domain';
import { documentWords as words } from '@parindex/text';
import { readCell } from '../../appraisal/cell-reply.ts';
import type { SettledCell, SettledGroup } from '../../ranking/settle-group.ts';

/** One item of one unit: what it claimed, what it came to, and why. */
export type ResultLine = AppraisedLine & {
  readonly bySelf: boolean;
  readonly changed: boolean;
  readonly decided: boolean;
  readonly lost: Decimal;
};

/** Every item of a unit that applies to it, in the order of the set. */
export const resultLines = (settled: SettledGroup, unitId: Id): readonly ResultLine[] => {
  const score = settled.scores.find((one) => one.unitId === unitId);
  const settledPoints = new Map(
    (score?.items ?? []).flatMap(({ rowId, evaluation }) =>
      evaluation.kind === 'settled' ? [[rowId, exact.toDecimal(evaluation.points)] as const] : [],
    ),
  );
  return (settled.cellsOf.get(unitId) ?? [])
    .filter(({ exempt }) => exempt === undefined)
    .map((cell) => lineOf(settled, cell, settledPoints.get(cell.cell.itemId)));
};

const lineOf = (settled: SettledGroup, cell: SettledCell, points: Decimal | undefined): ResultLine => {
  const { row } = cell.compiled;
  const bySelf = row.method === 'self';
  const figures = settled.figures[row.id];
  const { facts } = readCell(cell, settled.board.round.year, figures);
  const claimed = bySelf ? facts.claimedPoints : undefined;
  const changed =
    bySelf && points !== undefined && !exact.equals(exact.decimal(points), exact.decimal(claimed ?? '0'));
  return {
    code: row.code,
    name: row.name,
    maxPoints: row.maxPoints,
    ...(claimed === undefined ? {} : { claimed }),
    ...(points === undefined ? {} : { settled: points }),
    reason: reasonOf(cell, points, changed),
    opinion: cell.supplements[0]?.answer ?? '',
    bySelf,
    changed,
    decided: cell.decision !== undefined,
    lost: points === undefined ? '0' : lostOf(row.maxPoints, points),
  };
};

const reasonOf = (cell: SettledCell, points: Decimal | undefined, changed: boolean): string => {
  if (cell.decision) return cell.decision.conclusion;
  if (cell.appraisal.reason) return cell.appraisal.reason;
  if (points === undefined) return words.notAppraised;
  if (cell.source.from === 'figure') return words.byFigure;
  return changed ? '' : words.kept;
};

/** What a unit lost: never below nothing, and nothing where the maximum is a deduction. */
const lostOf = (maximum: Decimal, points: Decimal): Decimal => {
  const lost = exact.subtract(exact.decimal(maximum), exact.decimal(points));
  return exact.compare(lost, exact.zero) > 0 ? exact.toDecimal(lost) : '0';
};

export const sumOf = (points: readonly (Decimal | undefined)[]): Decimal =>
  exact.toDecimal(exact.sum(points.map((one) => exact.decimal(one ?? '0'))));
