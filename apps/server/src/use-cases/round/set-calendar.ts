import {
  checkCalendar,
  type Id,
  type Json,
  ok,
  type Phase,
  type PhaseName,
  problem,
  refuse,
  tidy,
} from '@parindex/domain';
import { findRound, type LoadedRound } from '../../store/round.store.ts';
import { lockRound, replacePhases, updateRound } from '../../store/round-set-up.store.ts';
import { changesOf } from '../changes.ts';
import { closingIn, instantIn } from '../province-time.ts';
import { useCase } from '../use-case.ts';
import { inRoundState, topicsOf } from './set-up.ts';

type Input = {
  readonly roundId: Id;
  readonly version: number;
  /** Wall-clock times of the province (`2020-11-20T17:00`), or instants. */
  readonly phases: readonly {
    readonly name: PhaseName;
    readonly opensAt: string;
    readonly closesAt: string;
  }[];
  readonly reason?: string | undefined;
};
type Loaded = { readonly round: LoadedRound; readonly phases: readonly Phase[] };

/**
 * Lịch của đợt — verb `round.update`: opening and closing of every phase, the whole calendar anew. A running round's
 * calendar never moves silently: it needs a reason.
 */
export const setCalendar = useCase<Input, Loaded, readonly Phase[], { version: number }>({
  verb: 'round.update',
  load: async ({ tx, services }, input) => {
    await lockRound(tx, input.roundId);
    const round = await findRound(tx, input.roundId);
    return (
      round && {
        round,
        phases: input.phases.map(({ name, opensAt, closesAt }) => ({
          name,
          opensAt: instantIn(services.timeZone, opensAt),
          closesAt: closingIn(services.timeZone, closesAt),
        })),
      }
    );
  },
  subject: () => ({}),
  states: inRoundState,
  decide: ({ round, phases }, input) => {
    const problems = [
      ...(round.version === input.version ? [] : [problem('version.clash')]),
      ...checkCalendar(phases),
      ...(round.state === 'preparing' || tidy(input.reason ?? '') !== ''
        ? []
        : [problem('reason.required', {}, 'reason')]),
    ];
    return problems.length > 0 ? refuse(...problems) : ok(phases);
  },
  save: async ({ tx }, phases, { round }, { roundId, version, reason }) => {
    if (!(await updateRound(tx, { roundId, version }))) return refuse(problem('version.clash'));
    await replacePhases(tx, roundId, phases);
    const { title } = round;
    return ok({
      reply: { version: version + 1 },
      audit: {
        subject: `round:${roundId}`,
        roundId,
        content: {
          title,
          changes: changesOf(byName(round.phases), byName(phases)),
          ...(reason === undefined ? {} : { reason: tidy(reason) }),
        },
      },
      topics: topicsOf(roundId),
    });
  },
});

const byName = (phases: readonly Phase[]): Readonly<Record<string, Json>> =>
  Object.fromEntries(phases.map(({ name, opensAt, closesAt }) => [`phase.${name}`, { opensAt, closesAt }]));
