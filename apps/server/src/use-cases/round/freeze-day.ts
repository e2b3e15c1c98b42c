import { type Day, type Id, ok, problem, refuse } from '@parindex/domain';
import { findRound, type LoadedRound } from '../../store/round.store.ts';
import { setRoundToday } from '../../store/round-set-up.store.ts';
import { useCase } from '../use-case.ts';

type Input = { readonly roundId: Id; readonly today: Day };

/** Giữ ngày của một đợt minh họa — verb `round.freeze-day`: from now on the round lives on this day. */
export const freezeDay = useCase<Input, LoadedRound, Day, null>({
  verb: 'round.freeze-day',
  load: ({ tx }, { roundId }) => findRound(tx, roundId),
  subject: () => ({}),
  decide: (round, { today }) =>
    round.demonstration ? ok(today) : refuse(problem('round.not-demonstration')),
  save: async ({ tx }, today, round) => {
    await setRoundToday(tx, round.id, today);
    return ok({
      reply: null,
      audit: { subject: `round:${round.id}`, roundId: round.id, content: { title: round.title, today } },
      topics: ['rounds'],
    });
  },
});
