import { type Cell, type Id, type Problem, problem, requirePhase, roundMachine } from '@parindex/domain';
import { type HeldCells, holdCells, statesOfCells } from '../appraisal/appraise-cells.ts';
import type { BoardCell } from '../appraisal/load-board.ts';
import type { Context } from '../context.ts';
import type { InState } from '../use-case.ts';

export type CellKey = { readonly roundId: Id; readonly unitId: Id; readonly itemId: Id };

/** The one cell that an objection is about, held for the act. */
export type ObjectedCell = { readonly held: HeldCells; readonly cell: BoardCell };

type ObjectionVerb = 'objection.raise' | 'objection.withdraw' | 'objection.answer';

export const holdCell = async (
  context: Context,
  verb: ObjectionVerb,
  { roundId, unitId, itemId }: CellKey,
): Promise<ObjectedCell | undefined> => {
  const held = await holdCells(context, verb, roundId, [{ unitId, itemId, version: 0 }]);
  const [cell] = held?.cells ?? [];
  return held && cell && { held, cell };
};

export const statesOfCell = ({ held }: ObjectedCell): readonly InState[] => statesOfCells(held);

/** Where only the round's state matters: withdrawing needs no points. */
export const stateOfRound = ({ held }: ObjectedCell): readonly InState[] => [
  { machine: roundMachine, state: held.board.round.state },
];

/** Objections come in their time; a calendar without one leaves them open as long as the round runs. */
export const requireObjectionTime = ({ held, cell }: ObjectedCell): readonly Problem[] => {
  const { round, at } = held.board;
  const during = requirePhase(round.phases, round.extensions, 'objection', cell.cell.unitId, at);
  return during.ok ? [] : during.problems;
};

/** What was written, in one spelling; a refusal where it is nothing. */
export const requireText = (text: string, at: string): readonly Problem[] =>
  text.trim() === '' ? [problem('reason.required', {}, at)] : [];

export const textOf = (text: string): string => text.trim().normalize('NFC');

export const objectionSubject = ({ roundId, unitId, itemId }: Cell): string =>
  `objection:${roundId}:${unitId}:${itemId}`;
