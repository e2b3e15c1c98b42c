import { type Day, type Id, type Instant, ok, problem, refuse } from '@parindex/domain';
import { v7 as uuidv7 } from 'uuid';
import { insertSupplement } from '../../store/supplement.store.ts';
import { closingIn } from '../province-time.ts';
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

type Input = {
  readonly roundId: Id;
  readonly cells: readonly SeenCell[];
  readonly request: string;
  readonly dueOn: Day;
};
type Loaded = HeldCells & { readonly dueAt: Instant };

/** Yêu cầu bổ sung, giải trình — verb `supplement.request`: what is missing, and until when (the end of that day). */
export const requestSupplement = useCase<Input, Loaded, readonly AppraisedCell[], CellsReply>({
  verb: 'supplement.request',
  load: async (context, input) => {
    const held = await holdCells(context, 'supplement.request', input.roundId, input.cells);
    return held && { ...held, dueAt: closingIn(context.services.timeZone, `${input.dueOn}T23:59`) };
  },
  subject: subjectOfCells,
  states: statesOfCells,
  decide: (held, input) => {
    const request = input.request.trim();
    const problems = [
      ...problemsOfCells(held, 'supplement.request'),
      ...(request === '' ? [problem('reason.required', {}, 'request')] : []),
      ...(held.dueAt < held.board.at
        ? [problem('supplement.due-past', { dueOn: input.dueOn }, 'dueOn')]
        : []),
    ];
    if (problems.length > 0) return refuse(...problems);
    return ok(
      held.cells.map((cell) => ({
        held: cell,
        next: { ...cell.appraisal, state: stateAfter(cell, 'supplement.request') },
        note: request,
      })),
    );
  },
  save: async (context, appraised, { board, dueAt }, input) => {
    const asked: AppraisedCell[] = [];
    for (const { held, ...rest } of appraised) {
      const supplement = {
        ...held.cell,
        id: uuidv7(),
        request: input.request.trim().normalize('NFC'),
        dueAt,
        requestedAt: board.at,
      };
      await insertSupplement(context.tx, supplement, context.actor.personId);
      asked.push({ ...rest, held: { ...held, supplements: [supplement, ...held.supplements] } });
    }
    return saveCells(context, 'supplement.request', board, asked, { dueOn: input.dueOn });
  },
});
