import { type Id, may } from '@parindex/domain';
import type { Context } from '../context.ts';
import { view } from '../view.ts';
import { replyIn } from './appraise-cells.ts';
import { itemReply, roundReply, unitReply } from './item-reply.ts';
import {
  type Board,
  type BoardCell,
  type BoardGroup,
  groupOf,
  loadBoard,
  subjectOfCell,
} from './load-board.ts';

type Shown = { readonly board: Board; readonly group: BoardGroup; readonly first: BoardCell };

/** Một mục, mọi đơn vị — verb `appraisal.view`: the claims of all units of a group side by side, one ruler for all. */
export const showItemAppraisal = view({
  verb: 'appraisal.view',
  load: async (context: Context, input: { roundId: Id; itemId: Id }): Promise<Shown | undefined> =>
    shownOf(await loadBoard(context, input)),
  subject: () => ({}),
  show: ({ board, group, first }, _input, context) => {
    const cells = visibleCells(board, context);
    return {
      round: roundReply(board),
      group: { id: group.id, name: group.name },
      ...itemReply(group, first.compiled),
      units: cells.map(({ unit }) => unitReply(unit)),
      cells: cells.map((cell) => replyIn(board, cell, context.actor)),
    };
  },
});

/** Một đơn vị, mọi mục — verb `appraisal.view`: one unit from top to bottom. Nobody sees the own unit here. */
export const showUnitAppraisal = view({
  verb: 'appraisal.view',
  load: async (context: Context, input: { roundId: Id; unitId: Id }): Promise<Shown | undefined> =>
    shownOf(await loadBoard(context, input)),
  subject: (_shown: Shown, input) => ({ unitId: input.unitId }),
  show: ({ board, group, first }, _input, context) => {
    const cells = visibleCells(board, context);
    return {
      round: roundReply(board),
      group: { id: group.id, name: group.name },
      unit: unitReply(first.unit),
      items: cells.map(({ compiled }) => itemReply(group, compiled)),
      cells: cells.map((cell) => replyIn(board, cell, context.actor)),
    };
  },
});

const shownOf = (board: Board | undefined): Shown | undefined => {
  const [first] = board?.cells ?? [];
  const group = board && first && groupOf(board, first);
  return board && first && group ? { board, group, first } : undefined;
};

/** Lists obey the same policy as single cells. */
const visibleCells = (board: Board, { actor }: Context): readonly BoardCell[] =>
  board.cells.filter((cell) => may(actor, 'appraisal.view', subjectOfCell(cell)));
