import {
  type Day,
  type Id,
  type Instant,
  type Problem,
  type PublicationDecision,
  problem,
  type RoundState,
} from '@parindex/domain';
import { v7 as uuidv7 } from 'uuid';
import { insertTransitions } from '../../store/assessment.store.ts';
import { moveRound } from '../../store/council.store.ts';
import { insertPublication, type listPublicationNotes } from '../../store/publication.store.ts';
import { insertSnapshot } from '../../store/snapshot.store.ts';
import { appraisalTopic } from '../appraisal/topics.ts';
import type { Context } from '../context.ts';
import { nameOfOpen, type SettledGroup } from '../ranking/settle-group.ts';
import { freezeResult } from './freeze.ts';

/** What a decision says of itself, as it is typed in. */
export type DecisionText = {
  readonly decisionNumber: string;
  readonly decidedOn?: Day | undefined;
  readonly signer: string;
  readonly signerTitle: string;
  readonly note?: string | undefined;
  /** Where the minutes accept figures that are still estimates. */
  readonly estimatesAccepted?: string | undefined;
};

type Notes = Awaited<ReturnType<typeof listPublicationNotes>>;

/** Chốt và công bố một phiên bản — freezes the group as it is settled now, and says so to everybody who looks on. */
export const putOut = async (
  { tx, actor }: Context,
  settled: SettledGroup,
  {
    decision,
    version,
    notes,
    publicFrom,
  }: {
    readonly decision: PublicationDecision;
    readonly version: number;
    readonly notes: Notes;
    readonly publicFrom?: Instant | undefined;
  },
) => {
  const { board, group } = settled;
  const frozen = freezeResult(settled, decision, version, notes);
  await insertSnapshot(tx, { sha256: frozen.sha256, content: frozen.text, at: board.at });
  await insertSnapshot(tx, { sha256: frozen.publicSha256, content: frozen.publicText, at: board.at });
  await insertPublication(tx, {
    id: uuidv7(),
    roundId: board.round.id,
    groupId: group.id,
    version,
    decision,
    snapshotSha256: frozen.sha256,
    publicSha256: frozen.publicSha256,
    publishedAt: board.at,
    ...(publicFrom === undefined ? {} : { publicFrom }),
  });
  return {
    reply: { sha256: frozen.sha256, version },
    audit: {
      subject: `publication:${board.round.id}:${group.id}`,
      roundId: board.round.id,
      content: {
        group: group.name,
        version,
        decision: { ...decision },
        snapshot: frozen.sha256,
        public: frozen.publicSha256,
        ...(publicFrom === undefined ? {} : { publicFrom }),
        by: actor.personId,
      },
    },
    topics: [appraisalTopic(board.round.id), `round:${board.round.id}`],
  };
};

/** The round goes on to its next state because of this act. */
export const stepRound = async (
  { tx, actor }: Context,
  round: { readonly id: Id; readonly state: RoundState },
  verb: 'publication.publish' | 'publication.withdraw',
  to: RoundState,
  at: Instant,
): Promise<void> => {
  await moveRound(tx, round, to);
  await insertTransitions(tx, [{ roundId: round.id, verb, from: round.state, to, by: actor.personId, at }]);
};

/** The decision as it is frozen with the result. */
export const decisionOf = (input: DecisionText): PublicationDecision => {
  const note = [input.note?.trim(), input.estimatesAccepted?.trim()].filter(Boolean).join('\n');
  return {
    number: input.decisionNumber.trim().normalize('NFC'),
    date: input.decidedOn ?? '',
    signer: input.signer.trim().normalize('NFC'),
    signerTitle: input.signerTitle.trim().normalize('NFC'),
    ...(note === '' ? {} : { note: note.normalize('NFC') }),
  };
};

export const decisionProblems = (input: DecisionText): readonly Problem[] => {
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
export const openProblems = (
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
