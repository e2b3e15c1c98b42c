import {
  type Day,
  type Id,
  ok,
  type Problem,
  type PublicationDecision,
  problem,
  type Result,
  refuse,
  roundMachine,
} from '@parindex/domain';
import { v7 as uuidv7 } from 'uuid';
import { insertTransitions } from '../../store/assessment.store.ts';
import { moveRound } from '../../store/council.store.ts';
import {
  holdRound,
  insertPublication,
  listPublicationNotes,
  listPublications,
  type Publication,
} from '../../store/publication.store.ts';
import { insertSnapshot } from '../../store/snapshot.store.ts';
import { appraisalTopic } from '../appraisal/topics.ts';
import type { Context } from '../context.ts';
import { rankingReply } from '../ranking/ranking-reply.ts';
import { loadSettledGroup, nameOfOpen, type SettledGroup } from '../ranking/settle-group.ts';
import { seenHash } from '../ranking/show-ranking.ts';
import { useCase } from '../use-case.ts';
import { freezeResult } from './freeze.ts';

type Input = {
  readonly roundId: Id;
  readonly groupId: Id;
  readonly decisionNumber: string;
  readonly decidedOn?: Day | undefined;
  readonly signer: string;
  readonly signerTitle: string;
  readonly note?: string | undefined;
  /** Where the minutes accept figures that are still estimates. */
  readonly estimatesAccepted?: string | undefined;
  /** `seen` of the ranking that the person looked at. */
  readonly seen: string;
};
type Loaded = {
  readonly settled: SettledGroup;
  readonly publications: readonly Publication[];
  readonly notes: Awaited<ReturnType<typeof listPublicationNotes>>;
};

/**
 * Công bố kết quả của một nhóm — verb `publication.publish`: freezes the result under a decision's number, date and
 * signer. Blocked while an item has no points, the council has not decided, or figures are estimates that no minutes
 * accept. The round is published with its last group.
 */
export const publishResult = useCase<Input, Loaded, PublicationDecision, { readonly sha256: string }>({
  verb: 'publication.publish',
  load: async (context, input) => {
    if ((await holdRound(context.tx, input.roundId)) === undefined) return undefined;
    const settled = await loadSettledGroup(context, input);
    if (!settled) return undefined;
    const [publications, notes] = await Promise.all([
      listPublications(context.tx, { roundId: input.roundId }),
      listPublicationNotes(context.tx, input.roundId),
    ]);
    return { settled, publications, notes };
  },
  subject: () => ({}),
  states: ({ settled }) => [{ machine: roundMachine, state: settled.board.round.state }],
  decide: ({ settled, publications }, input): Result<PublicationDecision> => {
    const problems = [
      ...alreadyPublished(settled, publications),
      ...decisionProblems(input),
      ...openProblems(settled, input.estimatesAccepted?.trim() ?? ''),
      ...(seenHash(rankingReply(settled, undefined).rows) === input.seen
        ? []
        : [problem('version.clash', {}, 'seen')]),
    ];
    if (problems.length > 0) return refuse(...problems);
    const note = [input.note?.trim(), input.estimatesAccepted?.trim()].filter(Boolean).join('\n');
    return ok({
      number: input.decisionNumber.trim().normalize('NFC'),
      date: input.decidedOn ?? '',
      signer: input.signer.trim().normalize('NFC'),
      signerTitle: input.signerTitle.trim().normalize('NFC'),
      ...(note === '' ? {} : { note: note.normalize('NFC') }),
    });
  },
  save: async (context, decision, { settled, publications, notes }) => {
    const { board, group } = settled;
    const { tx, actor } = context;
    const frozen = freezeResult(settled, decision, 1, notes);
    await insertSnapshot(tx, { sha256: frozen.sha256, content: frozen.text, at: board.at });
    await insertSnapshot(tx, { sha256: frozen.publicSha256, content: frozen.publicText, at: board.at });
    await insertPublication(tx, {
      id: uuidv7(),
      roundId: board.round.id,
      groupId: group.id,
      version: 1,
      decision,
      snapshotSha256: frozen.sha256,
      publicSha256: frozen.publicSha256,
      publishedAt: board.at,
    });
    const done = new Set([...publications.map(({ groupId }) => groupId), group.id]);
    const isLast = board.groups.every(({ id }) => done.has(id) || !hasUnits(settled, id));
    if (isLast) await finishRound(context, settled);
    return ok({
      reply: { sha256: frozen.sha256 },
      audit: {
        subject: `publication:${board.round.id}:${group.id}`,
        roundId: board.round.id,
        content: {
          group: group.name,
          version: 1,
          decision: { ...decision },
          snapshot: frozen.sha256,
          public: frozen.publicSha256,
          by: actor.personId,
        },
      },
      topics: [appraisalTopic(board.round.id), `round:${board.round.id}`],
    });
  },
});

const hasUnits = ({ board }: SettledGroup, id: Id) => board.units.some(({ groupId }) => groupId === id);

const finishRound = async ({ tx, actor }: Context, { board: { round, at } }: SettledGroup): Promise<void> => {
  await moveRound(tx, round, 'published');
  const step = { verb: 'publication.publish', from: round.state, to: 'published' } as const;
  await insertTransitions(tx, [{ roundId: round.id, ...step, by: actor.personId, at }]);
};

const alreadyPublished = (
  { group }: SettledGroup,
  publications: readonly Publication[],
): readonly Problem[] => {
  const earlier = publications.find(({ groupId }) => groupId === group.id);
  return earlier
    ? [problem('publication.group-published', { group: group.name, decision: earlier.decision.number })]
    : [];
};

const decisionProblems = (input: Input): readonly Problem[] => {
  const missing = [
    ...(input.decisionNumber.trim() === '' ? ['decisionNumber'] : []),
    ...(input.decidedOn === undefined ? ['decidedOn'] : []),
    ...(input.signer.trim() === '' ? ['signer'] : []),
    ...(input.signerTitle.trim() === '' ? ['signerTitle'] : []),
  ];
  return missing.map((field) => problem('publication.decision-required', {}, field));
};

const namesLimit = 20;

/** What stands between a group and its publication. */
const openProblems = (
  { pending, undecided, estimated }: SettledGroup,
  estimatesAccepted: string,
): readonly Problem[] => [
  ...(pending.length > 0
    ? [
        problem('publication.items-pending', {
          count: pending.length,
          items: pending.slice(0, namesLimit).map(nameOfOpen),
        }),
      ]
    : []),
  ...(undecided.length > 0
    ? [
        problem('council.undecided', {
          count: undecided.length,
          items: undecided.slice(0, namesLimit).map(nameOfOpen),
        }),
      ]
    : []),
  ...(estimated.length > 0 && estimatesAccepted === ''
    ? [problem('publication.figures-estimated', { count: estimated.length }, 'estimatesAccepted')]
    : []),
];
