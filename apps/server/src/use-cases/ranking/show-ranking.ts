import { type Id, mayOf } from '@parindex/domain';
import { countLooks, listEveryPublication, type Publication } from '../../store/publication.store.ts';
import type { Context } from '../context.ts';
import { changesSince, newestOf } from '../publication/versions.ts';
import { view } from '../view.ts';
import { loadPreviousResult, type PreviousResult } from './previous-result.ts';
import { rankingReply } from './ranking-reply.ts';
import { seenHash } from './seen-hash.ts';
import { loadSettledGroup, type SettledGroup } from './settle-group.ts';

export type LoadedRanking = {
  readonly settled: SettledGroup;
  readonly previous: PreviousResult | undefined;
  readonly publications: readonly Publication[];
};

type Input = { readonly roundId: Id; readonly groupId?: Id | undefined };

export const loadRanking = async (context: Context, input: Input): Promise<LoadedRanking | undefined> => {
  const settled = await loadSettledGroup(context, input);
  if (!settled) return undefined;
  const { round } = settled.board;
  const [previous, publications] = await Promise.all([
    loadPreviousResult(context.tx, round),
    listEveryPublication(context.tx, { roundId: round.id, groupId: settled.group.id }),
  ]);
  return { settled, previous, publications };
};

/** What the log calls the ranking of one group. */
export const rankingSubject = ({ board, group }: SettledGroup): string =>
  `ranking:${board.round.id}:${group.id}`;

/**
 * Xếp hạng dự thảo — verb `ranking.view`: under embargo until it is published; every look is in the log. `seen` is what
 * a publication must name, so that nobody publishes something else than what was on the screen.
 */
export const showRanking = view({
  verb: 'ranking.view',
  load: (context: Context, input: Input) => loadRanking(context, input),
  subject: () => ({}),
  logged: ({ settled }: LoadedRanking) => ({
    subject: rankingSubject(settled),
    roundId: settled.board.round.id,
    content: { group: settled.group.name },
  }),
  show: async ({ settled, previous, publications }, _input, context) => {
    const { tx, actor } = context;
    const reply = rankingReply(settled, previous);
    const published = newestOf(publications, settled.group.id);
    return {
      ...reply,
      seen: seenHash(reply.rows),
      looks: await countLooks(tx, rankingSubject(settled)),
      ...(published
        ? {
            publication: {
              version: published.version,
              decision: published.decision,
              publishedAt: published.publishedAt,
              ...(published.publicFrom === undefined ? {} : { publicFrom: published.publicFrom }),
              sha256: published.snapshotSha256,
            },
            changes: await changesSince(context, published, settled),
          }
        : { changes: [] }),
      versions: publications.map(({ version, decision, publishedAt, withdrawal }) => ({
        version,
        decision,
        publishedAt,
        ...(withdrawal === undefined ? {} : { withdrawal }),
      })),
      may: mayOf(actor, rankingVerbs, {}),
    };
  },
});

const rankingVerbs = [
  'ranking.view',
  'ranking.export',
  'publication.publish',
  'publication.correct',
  'publication.withdraw',
  'publication.note',
] as const;
