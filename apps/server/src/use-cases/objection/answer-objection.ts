import { may, type Objection, ok, problem, refuse } from '@parindex/domain';
import { answerObjection as answerStored } from '../../store/objection.store.ts';
import { type CellsReply, replyIn } from '../appraisal/appraise-cells.ts';
import { subjectOfCell } from '../appraisal/load-board.ts';
import { topicsOfCells } from '../appraisal/topics.ts';
import { useCase } from '../use-case.ts';
import {
  type CellKey,
  holdCell,
  type ObjectedCell,
  objectionSubject,
  requireText,
  statesOfCell,
  textOf,
} from './objected-cell.ts';

type Input = CellKey & { readonly answer: string };

/**
 * Trả lời kiến nghị — verb `objection.answer`: by who appraises the item, before the council. Points that change are
 * entered as ever; where they still differ from the claim the item stands on the council's agenda.
 */
export const answerObjection = useCase<Input, ObjectedCell, Objection, CellsReply>({
  verb: 'objection.answer',
  load: (context, input) => holdCell(context, 'objection.answer', input),
  subject: ({ cell }) => subjectOfCell(cell),
  states: statesOfCell,
  decide: ({ cell, held }, input) => {
    if (!may(held.actor, 'objection.answer', subjectOfCell(cell)))
      return refuse(problem('actor.forbidden', { verb: 'objection.answer' }));
    const { objection } = cell;
    if (objection === undefined || objection.answeredAt !== undefined)
      return refuse(problem('workflow.not-now', { noun: 'objection' }));
    const problems = requireText(input.answer, 'answer');
    if (problems.length > 0) return refuse(...problems);
    return ok({ ...objection, answer: textOf(input.answer), answeredAt: held.board.at });
  },
  save: async (context, objection, { held, cell }) => {
    const { answer: text = '', answeredAt: at = held.board.at } = objection;
    if (!(await answerStored(context.tx, objection, { text, at, by: context.actor.personId })))
      return refuse(problem('workflow.not-now', { noun: 'objection' }));
    return ok({
      reply: { cells: [replyIn(held.board, { ...cell, objection }, context.actor)], unopened: [] },
      audit: {
        subject: objectionSubject(objection),
        roundId: objection.roundId,
        unitId: objection.unitId,
        content: { code: cell.compiled.row.code, reason: objection.reason, answer: text },
      },
      topics: topicsOfCells(objection.roundId, [objection]),
    });
  },
});
