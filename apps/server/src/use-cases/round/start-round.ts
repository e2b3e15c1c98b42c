import { type Id, ok, type Problem, problem, refuse } from '@parindex/domain';
import { insertTransitions } from '../../store/assessment.store.ts';
import { insertAssessments, updateRound } from '../../store/round-set-up.store.ts';
import { useCase } from '../use-case.ts';
import { findReadiness } from './readiness.ts';
import { roundNow } from './round-now.ts';
import { inRoundState, loadSetUp, type SetUp, topicsOf } from './set-up.ts';

type Input = { readonly roundId: Id; readonly version: number };
type Loaded = SetUp & { readonly readiness: readonly Problem[]; readonly at: string };

/**
 * Mở đợt — verb `round.start`: every rated unit gets its sheet; the phases then follow the calendar. Refused with
 * everything that blocks, above all a unit with an item that nobody may appraise.
 */
export const startRound = useCase<Input, Loaded, null, { version: number }>({
  verb: 'round.start',
  load: async (context, { roundId }) => {
    const setUp = await loadSetUp(context, roundId, 'lock');
    return (
      setUp && {
        ...setUp,
        readiness: await findReadiness(context, setUp),
        at: roundNow(setUp.round, context),
      }
    );
  },
  subject: () => ({}),
  states: inRoundState,
  decide: ({ round, readiness }, input) => {
    if (round.version !== input.version) return refuse(problem('version.clash'));
    const blocking = readiness.filter((one) => one.blocking !== false);
    return blocking.length > 0 ? refuse(...blocking) : ok(null);
  },
  save: async ({ tx, actor }, _decision, { round, rated, at }, { roundId, version }) => {
    if (!(await updateRound(tx, { roundId, version }, { state: 'running' })))
      return refuse(problem('version.clash'));
    const unitIds = rated.map(({ unitId }) => unitId);
    await insertAssessments(tx, roundId, unitIds);
    await insertTransitions(tx, [
      { roundId, verb: 'round.start', from: round.state, to: 'running', by: actor.personId, at },
    ]);
    return ok({
      reply: { version: version + 1 },
      audit: {
        subject: `round:${roundId}`,
        roundId,
        content: { title: round.title, from: round.state, to: 'running', units: unitIds.length },
      },
      topics: [...topicsOf(roundId, unitIds), 'rounds'],
    });
  },
});
