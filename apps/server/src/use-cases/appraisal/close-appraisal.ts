import { type Id, isAppraised, ok, problem, refuse, roundMachine } from '@parindex/domain';
import { insertTransitions } from '../../store/assessment.store.ts';
import { moveRound } from '../../store/council.store.ts';
import type { Context } from '../context.ts';
import { useCase } from '../use-case.ts';
import { type Board, type BoardCell, loadBoard } from './load-board.ts';
import { appraisalTopic } from './topics.ts';

/**
 * Kết thúc thẩm định, chuyển Hội đồng — verb `round.close-appraisal`: every item that needs a person's points has them,
 * also in sheets that were never submitted, and every objection its answer; what is still open is named.
 */
export const closeAppraisal = useCase({
  verb: 'round.close-appraisal',
  load: (context: Context, input: { readonly roundId: Id }): Promise<Board | undefined> =>
    loadBoard(context, input, { documents: false }),
  subject: () => ({}),
  states: ({ round }) => [{ machine: roundMachine, state: round.state }],
  decide: (board) => {
    const open = board.cells.filter(isOpen);
    const unanswered = board.cells.filter(({ objection }) => objection && !objection.answeredAt);
    const problems = [
      ...(open.length > 0 ? [problem('appraisal.incomplete', named(open))] : []),
      ...(unanswered.length > 0 ? [problem('objection.unanswered', named(unanswered))] : []),
    ];
    return problems.length > 0 ? refuse(...problems) : ok(board);
  },
  save: async ({ tx, actor }, { round, at }) => {
    if (!(await moveRound(tx, round, 'council'))) return refuse(problem('version.clash', {}));
    const step = { verb: 'round.close-appraisal', from: round.state, to: 'council' } as const;
    await insertTransitions(tx, [{ roundId: round.id, ...step, by: actor.personId, at }]);
    return ok({
      reply: { state: 'council' as const },
      audit: {
        subject: `round:${round.id}`,
        roundId: round.id,
        content: { from: round.state, to: 'council' },
      },
      topics: [appraisalTopic(round.id), `round:${round.id}`],
    });
  },
});

const shownLimit = 20;

const isOpen = (cell: BoardCell): boolean => {
  const { compiled, exempt, claim, appraisal } = cell;
  if (exempt !== undefined || !isAppraised(compiled.row)) return false;
  const claimed = claim !== undefined && Object.keys(claim.facts).length > 0;
  const touched = appraisal.version > 0;
  if (compiled.row.part !== 'main' && !claimed && !touched) return false;
  return appraisal.state !== 'entered' && appraisal.state !== 'to-council' && appraisal.state !== 'decided';
};

const named = (cells: readonly BoardCell[]) => ({
  count: cells.length,
  items: cells.slice(0, shownLimit).map(nameOf),
});

const nameOf = ({ compiled, unit }: BoardCell): string => `${compiled.row.code} (${unit.shortName})`;
