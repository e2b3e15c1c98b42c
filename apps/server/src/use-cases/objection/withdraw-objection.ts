import { type Objection, ok, problem, refuse } from '@parindex/domain';
import { withdrawObjection as withdrawStored } from '../../store/objection.store.ts';
import { topicsOfCells } from '../appraisal/topics.ts';
import { useCase } from '../use-case.ts';
import {
  type CellKey,
  holdCell,
  type ObjectedCell,
  objectionSubject,
  stateOfRound,
} from './objected-cell.ts';

/** Rút kiến nghị — verb `objection.withdraw`: while nobody has answered it; it stays in the log. */
export const withdrawObjection = useCase<CellKey, ObjectedCell, Objection, null>({
  verb: 'objection.withdraw',
  load: (context, input) => holdCell(context, 'objection.withdraw', input),
  subject: (_cell, { unitId }) => ({ unitId }),
  states: stateOfRound,
  decide: ({ cell: { objection } }) =>
    objection === undefined || objection.answeredAt !== undefined
      ? refuse(problem('workflow.not-now', { noun: 'objection' }))
      : ok(objection),
  save: async ({ tx }, objection, { held, cell }) => {
    if (!(await withdrawStored(tx, objection, held.board.at)))
      return refuse(problem('workflow.not-now', { noun: 'objection' }));
    return ok({
      reply: null,
      audit: {
        subject: objectionSubject(objection),
        roundId: objection.roundId,
        unitId: objection.unitId,
        content: { code: cell.compiled.row.code, reason: objection.reason },
      },
      topics: topicsOfCells(objection.roundId, [objection]),
    });
  },
});
