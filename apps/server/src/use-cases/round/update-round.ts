import { type Id, ok, problem, refuse, tidy } from '@parindex/domain';
import type { LoadedRound } from '../../store/round.store.ts';
import { findRound } from '../../store/round.store.ts';
import { updateRound as saveRound } from '../../store/round-set-up.store.ts';
import { changesOf } from '../changes.ts';
import { useCase } from '../use-case.ts';
import { inRoundState, topicsOf } from './set-up.ts';

type Input = {
  readonly roundId: Id;
  readonly version: number;
  readonly year: number;
  readonly title: string;
  readonly pagesRequiredAbove: number;
};
type Decision = { readonly year: number; readonly title: string; readonly pagesRequiredAbove: number };

/** Sửa tên, năm, quy định trang của đợt — verb `round.update`. */
export const updateRound = useCase<Input, { round: LoadedRound }, Decision, { version: number }>({
  verb: 'round.update',
  load: async ({ tx }, { roundId }) => {
    const round = await findRound(tx, roundId);
    return round && { round };
  },
  subject: () => ({}),
  states: inRoundState,
  decide: ({ round }, input) =>
    round.version === input.version
      ? ok({ year: input.year, title: tidy(input.title), pagesRequiredAbove: input.pagesRequiredAbove })
      : refuse(problem('version.clash')),
  save: async ({ tx }, change, { round }, { roundId, version }) => {
    if (!(await saveRound(tx, { roundId, version }, change))) return refuse(problem('version.clash'));
    const { year, title, pagesRequiredAbove } = round;
    return ok({
      reply: { version: version + 1 },
      audit: {
        subject: `round:${roundId}`,
        roundId,
        content: { title: change.title, changes: changesOf({ year, title, pagesRequiredAbove }, change) },
      },
      topics: [...topicsOf(roundId), 'rounds'],
    });
  },
});
