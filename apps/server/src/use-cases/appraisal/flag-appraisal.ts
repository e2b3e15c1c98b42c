import { type Id, ok, problem, refuse } from '@parindex/domain';
import { useCase } from '../use-case.ts';
import {
  type AppraisedCell,
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

type Input = { readonly roundId: Id; readonly cells: readonly SeenCell[]; readonly reason: string };

/** Trình Hội đồng — verb `appraisal.flag`: puts items on the council's agenda, with the reason that it will read. */
export const flagAppraisal = useCase<Input, HeldCells, readonly AppraisedCell[], CellsReply>({
  verb: 'appraisal.flag',
  load: (context, input) => holdCells(context, 'appraisal.flag', input.roundId, input.cells),
  subject: subjectOfCells,
  states: statesOfCells,
  decide: (held, input) => {
    const reason = input.reason.trim().normalize('NFC');
    const problems = [
      ...problemsOfCells(held, 'appraisal.flag'),
      ...(reason === '' ? [problem('reason.required', {}, 'reason')] : []),
    ];
    if (problems.length > 0) return refuse(...problems);
    return ok(
      held.cells.map((cell) => ({
        held: cell,
        next: { ...cell.appraisal, reason, state: stateAfter(cell, 'appraisal.flag') },
        note: reason,
      })),
    );
  },
  save: (context, appraised, { board }) => saveCells(context, 'appraisal.flag', board, appraised),
});
