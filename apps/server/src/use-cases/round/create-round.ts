import { type Day, type Id, ok, tidy } from '@parindex/domain';
import { v7 as uuidv7 } from 'uuid';
import { insertRound } from '../../store/round-set-up.store.ts';
import { useCase } from '../use-case.ts';
import { topicsOf } from './set-up.ts';

type Input = {
  readonly year: number;
  readonly title: string;
  readonly pagesRequiredAbove?: number | undefined;
  /** Only from the demonstration: a round that nobody takes for a real one, on its own frozen day. */
  readonly demonstration?: boolean | undefined;
  readonly today?: Day | undefined;
};

/** Tạo đợt đánh giá — verb `round.create`; it is prepared step by step and started when nothing blocks any more. */
export const createRound = useCase<Input, true, Id, { roundId: Id }>({
  verb: 'round.create',
  load: async () => true,
  subject: () => ({}),
  decide: () => ok(uuidv7()),
  save: async ({ tx }, roundId, _loaded, input) => {
    const title = tidy(input.title);
    await insertRound(tx, {
      id: roundId,
      year: input.year,
      title,
      demonstration: input.demonstration ?? false,
      today: input.today,
      pagesRequiredAbove: input.pagesRequiredAbove,
    });
    return ok({
      reply: { roundId },
      audit: { subject: `round:${roundId}`, roundId, content: { title, year: input.year } },
      topics: [...topicsOf(roundId), 'rounds'],
    });
  },
});
