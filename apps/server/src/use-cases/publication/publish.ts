import {
  type Id,
  type Instant,
  ok,
  type Problem,
  problem,
  type Result,
  refuse,
  roundMachine,
} from '@parindex/domain';
import {
  holdRound,
  listEveryPublication,
  listPublicationNotes,
  type Publication,
} from '../../store/publication.store.ts';
import type { Context } from '../context.ts';
import { rankingReply } from '../ranking/ranking-reply.ts';
import { seenHash } from '../ranking/seen-hash.ts';
import { loadSettledGroup, type SettledGroup } from '../ranking/settle-group.ts';
import { useCase } from '../use-case.ts';
import {
  type DecisionText,
  decisionOf,
  decisionProblems,
  openProblems,
  putOut,
  stepRound,
} from './put-out.ts';
import { nextVersion, standing } from './versions.ts';

type Input = DecisionText & {
  readonly roundId: Id;
  readonly groupId: Id;
  /** The public sees it from then on; at once without it. */
  readonly publicFrom?: Instant | undefined;
  /** `seen` of the ranking that the person looked at. */
  readonly seen: string;
};
type Loaded = {
  readonly settled: SettledGroup;
  /** Of the whole round, with those that were withdrawn. */
  readonly publications: readonly Publication[];
  readonly notes: Awaited<ReturnType<typeof listPublicationNotes>>;
};

/** What publishing and correcting start from; the round is held, so that nobody moves it meanwhile. */
export const loadPublishing = async (
  context: Context,
  input: { readonly roundId: Id; readonly groupId: Id },
): Promise<Loaded | undefined> => {
  if ((await holdRound(context.tx, input.roundId)) === undefined) return undefined;
  const settled = await loadSettledGroup(context, input);
  if (!settled) return undefined;
  const [publications, notes] = await Promise.all([
    listEveryPublication(context.tx, { roundId: input.roundId }),
    listPublicationNotes(context.tx, input.roundId),
  ]);
  return { settled, publications, notes };
};

/**
 * Công bố kết quả của một nhóm — verb `publication.publish`: freezes the result under a decision's number, date and
 * signer. Blocked while an item has no points, the council has not decided, or figures are estimates that no minutes
 * accept. The round is published with its last group. A group that was withdrawn is published anew as a further version.
 */
export const publishResult = useCase<Input, Loaded, Input, { readonly sha256: string }>({
  verb: 'publication.publish',
  load: loadPublishing,
  subject: () => ({}),
  states: ({ settled }) => [{ machine: roundMachine, state: settled.board.round.state }],
  decide: ({ settled, publications }, input): Result<Input> => {
    const problems = [
      ...alreadyPublished(settled, publications),
      ...decisionProblems(input),
      ...openProblems(settled, input.estimatesAccepted?.trim() ?? ''),
      ...(input.publicFrom !== undefined && input.publicFrom <= settled.board.at
        ? [problem('publication.date-past', {}, 'publicFrom')]
        : []),
      ...(seenHash(rankingReply(settled, undefined).rows) === input.seen
        ? []
        : [problem('version.clash', {}, 'seen')]),
    ];
    return problems.length > 0 ? refuse(...problems) : ok(input);
  },
  save: async (context, input, { settled, publications, notes }) => {
    const { board, group } = settled;
    const put = await putOut(context, settled, {
      decision: decisionOf(input),
      version: nextVersion(publications, group.id),
      notes,
      publicFrom: input.publicFrom,
    });
    const done = new Set([...standing(publications).map(({ groupId }) => groupId), group.id]);
    const isLast = board.groups.every(({ id }) => done.has(id) || !hasUnits(settled, id));
    if (isLast) await stepRound(context, board.round, 'publication.publish', 'published', board.at);
    return ok(put);
  },
});

const hasUnits = ({ board }: SettledGroup, id: Id) => board.units.some(({ groupId }) => groupId === id);

const alreadyPublished = (
  { group }: SettledGroup,
  publications: readonly Publication[],
): readonly Problem[] => {
  const earlier = standing(publications).find(({ groupId }) => groupId === group.id);
  return earlier
    ? [problem('publication.group-published', { group: group.name, decision: earlier.decision.number })]
    : [];
};
