import {
  type Appraisal,
  appraisalMachine,
  assessmentMachine,
  type Cell,
  type Day,
  type Id,
  type Instant,
  ok,
  problem,
  refuse,
  roundMachine,
  type Subject,
  type Supplement,
} from '@parindex/domain';
import { saveAppraisal } from '../../store/appraisal.store.ts';
import { insertTransitions } from '../../store/assessment.store.ts';
import { listAssignments } from '../../store/round.store.ts';
import {
  answerSupplement as answerStored,
  findOpenSupplement,
  markSupplementDocuments,
} from '../../store/supplement.store.ts';
import { dayIn } from '../province-day.ts';
import { useCase } from '../use-case.ts';
import { type HeldCells, holdCells, stateAfter, subjectText } from './appraise-cells.ts';
import { topicsOfCells } from './topics.ts';

type Input = Cell & { readonly answer: string };
type Loaded = {
  readonly held: HeldCells;
  readonly supplement: Supplement | undefined;
  readonly officeId: Id | undefined;
  readonly supportingOfficeIds: readonly Id[];
  /** The due day as the province's calendar shows it. */
  readonly dueOn: Day;
};
type Answered = { readonly supplement: Supplement; readonly next: Appraisal; readonly at: Instant };

/**
 * Trả lời yêu cầu bổ sung — verb `supplement.answer`: the office in charge, or the unit's coordinator. Documents cited
 * since the request belong to the answer. After the due day it is refused, and the appraiser decides on what there is.
 */
export const answerSupplement = useCase<Input, Loaded, Answered, { readonly answeredAt: Instant }>({
  verb: 'supplement.answer',
  load: async (context, input) => {
    const cell = { roundId: input.roundId, unitId: input.unitId, itemId: input.itemId };
    const held = await holdCells(context, 'supplement.answer', input.roundId, [{ ...cell, version: 0 }]);
    if (!held) return undefined;
    const supplement = await findOpenSupplement(context.tx, cell);
    const assignment = (await listAssignments(context.tx, cell.roundId, cell.unitId)).get(cell.itemId);
    return {
      held,
      supplement,
      officeId: assignment?.officeId,
      supportingOfficeIds: assignment?.supportingOfficeIds ?? [],
      dueOn: supplement ? dayIn(context.services.timeZone)(new Date(supplement.dueAt)) : '',
    };
  },
  subject: ({ officeId, supportingOfficeIds }, input): Subject => ({
    unitId: input.unitId,
    supportingOfficeIds,
    ...(officeId === undefined ? {} : { officeId }),
  }),
  states: ({ held }) => [
    { machine: roundMachine, state: held.board.round.state },
    ...held.cells.flatMap(
      ({ unit, appraisal }) =>
        [
          { machine: assessmentMachine, state: unit.state },
          { machine: appraisalMachine, state: appraisal.state },
        ] as const,
    ),
  ],
  decide: ({ held, supplement, dueOn }, input) => {
    const [cell] = held.cells;
    if (!cell || !supplement) return refuse(problem('workflow.not-now', { noun: 'supplement' }));
    const late = supplement.dueAt < held.board.at;
    const problems = [
      ...(late ? [problem('supplement.late', { dueOn })] : []),
      ...(input.answer.trim() === '' ? [problem('reason.required', {}, 'answer')] : []),
    ];
    if (problems.length > 0) return refuse(...problems);
    const next = { ...cell.appraisal, state: stateAfter(cell, 'supplement.answer') };
    return ok({ supplement, next, at: held.board.at });
  },
  save: async ({ tx, actor }, { supplement, next, at }, { held }, input) => {
    const answer = input.answer.trim().normalize('NFC');
    if (!(await saveAppraisal(tx, next, next.version, { personId: actor.personId, at })))
      return refuse(problem('version.clash', {}));
    await answerStored(tx, { id: supplement.id, answer, at, by: actor.personId });
    await markSupplementDocuments(tx, supplement);
    const step = { verb: 'supplement.answer', from: 'supplement-requested', to: next.state } as const;
    await insertTransitions(tx, [{ ...supplementCell(supplement), ...step, by: actor.personId, at }]);
    return ok({
      reply: { answeredAt: at },
      audit: {
        subject: subjectText(supplement),
        roundId: supplement.roundId,
        unitId: supplement.unitId,
        content: { code: held.cells[0]?.compiled.row.code, request: supplement.request, answer },
      },
      topics: topicsOfCells(supplement.roundId, [supplement]),
    });
  },
});

const supplementCell = ({ roundId, unitId, itemId }: Cell): Cell => ({ roundId, unitId, itemId });
