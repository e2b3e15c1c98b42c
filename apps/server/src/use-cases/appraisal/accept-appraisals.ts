import { type Appraisal, type Id, isAppraised, ok, type Problem, problem, refuse } from '@parindex/domain';
import { useCase } from '../use-case.ts';
import {
  type AppraisedCell,
  atCell,
  type CellsReply,
  type HeldCells,
  holdCells,
  problemsOfCells,
  type SeenCell,
  saveCells,
  stateAfter,
  statesOfCells,
  subjectOfCells,
} from './appraise-cells.ts';
import { readCell } from './cell-reply.ts';
import { needsReason } from './enter-appraisal.ts';
import { type BoardCell, groupOf } from './load-board.ts';

type Input = {
  readonly roundId: Id;
  readonly cells: readonly SeenCell[];
  readonly reason?: string | undefined;
};

/**
 * Chấp nhận điểm tự chấm — verb `appraisal.accept`: one cell, or a batch of what is undisputed. A claim near a threshold
 * is never accepted in a batch, only by itself. Full points without a document need a reason; documents that nobody
 * opened are named in the reply and in the log.
 */
export const acceptAppraisals = useCase<Input, HeldCells, readonly AppraisedCell[], CellsReply>({
  verb: 'appraisal.accept',
  load: (context, input) => holdCells(context, 'appraisal.accept', input.roundId, input.cells),
  subject: subjectOfCells,
  states: statesOfCells,
  decide: (held, input) => {
    const reason = input.reason?.trim().normalize('NFC') ?? '';
    const batch = held.cells.length > 1;
    const problems = [
      ...problemsOfCells(held, 'appraisal.accept'),
      ...held.cells.flatMap((cell) => problemsOfClaim(held, cell, batch, reason)),
    ];
    if (problems.length > 0) return refuse(...problems);
    return ok(held.cells.map((cell) => ({ held: cell, next: accepted(held, cell, reason) })));
  },
  save: (context, appraised, { board }) =>
    saveCells(context, 'appraisal.accept', board, appraised, {
      batch: appraised.length > 1 ? appraised.length : undefined,
    }),
});

const readIn = ({ board }: HeldCells, cell: BoardCell) =>
  readCell(cell, board.round.year, groupOf(board, cell)?.figures[cell.cell.itemId]);

const problemsOfClaim = (
  held: HeldCells,
  cell: BoardCell,
  batch: boolean,
  reason: string,
): readonly Problem[] => {
  const { code } = cell.compiled.row;
  if (!isAppraised(cell.compiled.row)) return [problem('appraisal.by-figure', { code }, atCell(cell))];
  const { claim, facts } = readIn(held, cell);
  const unreckoned = claim?.outcome.kind === 'pending' && claim.outcome.reason !== 'needs-group';
  if (!claim || unreckoned) return [problem('appraisal.not-claimed', { code }, atCell(cell))];
  const dangerous = batch && (facts.nearThreshold || facts.crossesThreshold);
  const owed = needsReason(cell, facts.claimedPoints) && reason === '';
  return [
    ...(dangerous ? [problem('appraisal.crosses-threshold', { code }, atCell(cell))] : []),
    ...(owed
      ? [problem('appraisal.reason-required', { code, points: facts.claimedPoints ?? '' }, atCell(cell))]
      : []),
  ];
};

const accepted = (held: HeldCells, cell: BoardCell, reason: string): Appraisal => {
  const { facts } = readIn(held, cell);
  const { points: _points, facts: _facts, reason: _reason, ...kept } = cell.appraisal;
  return {
    ...kept,
    ...(facts.claimedPoints === undefined ? {} : { points: facts.claimedPoints }),
    facts: cell.claim?.facts ?? {},
    ...(reason === '' ? {} : { reason }),
    estimated: cell.claim?.estimated ?? false,
    state: stateAfter(cell, 'appraisal.accept'),
  };
};
