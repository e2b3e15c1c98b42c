import { type Objection, ok, problem, refuse } from '@parindex/domain';
import { v7 as uuidv7 } from 'uuid';
import { insertObjection } from '../../store/objection.store.ts';
import { topicsOfCells } from '../appraisal/topics.ts';
import { useCase } from '../use-case.ts';
import {
  type CellKey,
  holdCell,
  type ObjectedCell,
  objectionSubject,
  requireObjectionTime,
  requireText,
  statesOfCell,
  textOf,
} from './objected-cell.ts';

type Input = CellKey & { readonly reason: string };

/** Kiến nghị về điểm thẩm định của một mục — verb `objection.raise`: by the unit's own will, with what it rests on. */
export const raiseObjection = useCase<Input, ObjectedCell, Objection, { readonly raisedAt: string }>({
  verb: 'objection.raise',
  load: (context, input) => holdCell(context, 'objection.raise', input),
  subject: (_cell, { unitId }) => ({ unitId }),
  states: statesOfCell,
  decide: (objected, input) => {
    const { cell, held } = objected;
    const { code } = cell.compiled.row;
    const problems = [
      ...requireObjectionTime(objected),
      ...(cell.objection ? [problem('objection.raised-already', { code })] : []),
      ...requireText(input.reason, 'reason'),
    ];
    if (problems.length > 0) return refuse(...problems);
    return ok({ ...cell.cell, id: uuidv7(), reason: textOf(input.reason), raisedAt: held.board.at });
  },
  save: async ({ tx, actor }, objection, { cell }) => {
    const { code } = cell.compiled.row;
    if (!(await insertObjection(tx, objection, actor.personId)))
      return refuse(problem('objection.raised-already', { code }));
    return ok({
      reply: { raisedAt: objection.raisedAt },
      audit: {
        subject: objectionSubject(objection),
        roundId: objection.roundId,
        unitId: objection.unitId,
        content: { code, reason: objection.reason },
      },
      topics: topicsOfCells(objection.roundId, [objection]),
    });
  },
});
