import type { Actor, Id } from '@parindex/domain';
import { mayOf } from '@parindex/domain';
import { replyIn } from '../appraisal/appraise-cells.ts';
import { fieldOf, roundReply } from '../appraisal/item-reply.ts';
import { type Board, type BoardCell, groupOf, loadBoard } from '../appraisal/load-board.ts';
import type { Context } from '../context.ts';
import { view } from '../view.ts';

/**
 * Chương trình họp Hội đồng — verb `council.view`: what is flagged, moved across a threshold, or still contested, each
 * with the claim, the appraisal and the unit's own words; and what is decided.
 */
export const showAgenda = view({
  verb: 'council.view',
  load: (context: Context, input: { readonly roundId: Id }): Promise<Board | undefined> =>
    loadBoard(context, input),
  subject: () => ({}),
  show: (board, _input, { actor }) => ({
    round: roundReply(board),
    rows: agendaOf(board, actor),
    may: mayOf(actor, ['council.view', 'council.minutes', 'ranking.view'], {}),
  }),
});

export type AgendaRow = ReturnType<typeof rowOf>;

/** Every item that the council must or did decide, in the order of the set, then of the units. */
export const agendaOf = (board: Board, actor: Actor): readonly AgendaRow[] =>
  board.cells
    .filter(({ appraisal, decision }) => appraisal.version > 0 || decision !== undefined)
    .map((cell) => rowOf(board, cell, actor))
    .filter((row) => row.agenda !== undefined || row.decision !== undefined)
    .sort((a, b) => a.position - b.position);

const rowOf = (board: Board, cell: BoardCell, actor: Actor) => {
  const { decision, compiled, unit } = cell;
  const group = groupOf(board, cell);
  return {
    ...replyIn(board, cell, actor),
    position: compiled.position,
    code: compiled.row.code,
    name: compiled.row.name,
    fieldName: group ? fieldOf(group, compiled) : '',
    wording: compiled.row.wording,
    maxPoints: compiled.row.maxPoints,
    item: compiled.row,
    unitName: unit.name,
    unitShortName: unit.shortName,
    groupName: group?.name ?? '',
    ...(decision
      ? {
          decision: {
            points: decision.points,
            conclusion: decision.conclusion,
            minutesNumber: decision.minutesNumber,
            minutesOn: decision.minutesOn,
            version: decision.version,
            ...(decision.votesFor === undefined ? {} : { votesFor: decision.votesFor }),
            ...(decision.votesOf === undefined ? {} : { votesOf: decision.votesOf }),
          },
        }
      : {}),
  };
};
