import { type Day, type Id, ok, problem, refuse, roundMachine } from '@parindex/domain';
import {
  holdRound,
  insertWithdrawals,
  listPublications,
  type Publication,
} from '../../store/publication.store.ts';
import { findRound, type LoadedRound } from '../../store/round.store.ts';
import { appraisalTopic } from '../appraisal/topics.ts';
import { roundNow } from '../round/round-now.ts';
import { useCase } from '../use-case.ts';
import { stepRound } from './put-out.ts';

type Input = {
  readonly roundId: Id;
  readonly groupId: Id;
  readonly documentNumber: string;
  readonly documentOn?: Day | undefined;
  readonly reason: string;
};
type Loaded = {
  readonly round: LoadedRound;
  readonly published: readonly Publication[];
  readonly at: string;
};

/**
 * Thu hồi kết quả của một nhóm — verb `publication.withdraw`: under a document's number and date, with the reason that
 * the public reads in place of the result. Nothing frozen is deleted; the round goes back to its council.
 */
export const withdrawResult = useCase<Input, Loaded, Input, null>({
  verb: 'publication.withdraw',
  load: async (context, { roundId, groupId }) => {
    if ((await holdRound(context.tx, roundId)) === undefined) return undefined;
    const round = await findRound(context.tx, roundId);
    if (!round?.groups.some(({ id }) => id === groupId)) return undefined;
    const published = await listPublications(context.tx, { roundId, groupId });
    return { round, published, at: roundNow(round, context) };
  },
  subject: () => ({}),
  states: ({ round }) => [{ machine: roundMachine, state: round.state }],
  decide: ({ round, published }, input) => {
    const group = round.groups.find(({ id }) => id === input.groupId)?.name ?? '';
    const missing = [
      ...(input.documentNumber.trim() === '' ? ['documentNumber'] : []),
      ...(input.documentOn === undefined ? ['documentOn'] : []),
      ...(input.reason.trim() === '' ? ['reason'] : []),
    ];
    const problems = [
      ...(published.length === 0 ? [problem('publication.not-published', { group })] : []),
      ...missing.map((field) => problem('publication.withdrawal-incomplete', {}, field)),
    ];
    return problems.length > 0 ? refuse(...problems) : ok(input);
  },
  save: async (context, input, { round, published, at }) => {
    const withdrawal = {
      number: input.documentNumber.trim().normalize('NFC'),
      on: input.documentOn ?? '',
      reason: input.reason.trim().normalize('NFC'),
      at,
    };
    const ids = published.map(({ id }) => id);
    await insertWithdrawals(context.tx, ids, { ...withdrawal, by: context.actor.personId });
    if (round.state === 'published') await stepRound(context, round, 'publication.withdraw', 'council', at);
    return ok({
      reply: null,
      audit: {
        subject: `publication:${round.id}:${input.groupId}`,
        roundId: round.id,
        content: {
          group: published[0]?.groupName ?? '',
          versions: published.map(({ version }) => version),
          number: withdrawal.number,
          on: withdrawal.on,
          reason: withdrawal.reason,
        },
      },
      topics: [appraisalTopic(round.id), `round:${round.id}`],
    });
  },
});
