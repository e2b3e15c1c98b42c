import { type Id, ok, problem, refuse, roundMachine } from '@parindex/domain';
import type { UnitCorrection } from '@parindex/scoring';
import type { Publication } from '../../store/publication.store.ts';
import { rankingReply } from '../ranking/ranking-reply.ts';
import { seenHash } from '../ranking/seen-hash.ts';
import { useCase } from '../use-case.ts';
import { loadPublishing } from './publish.ts';
import { type DecisionText, decisionOf, decisionProblems, openProblems, putOut } from './put-out.ts';
import { changesSince, newestOf, nextVersion } from './versions.ts';

type Input = DecisionText & { readonly roundId: Id; readonly groupId: Id; readonly seen: string };
type Loaded = NonNullable<Awaited<ReturnType<typeof loadPublishing>>> & {
  readonly newest: Publication | undefined;
  readonly changes: readonly UnitCorrection[];
};

/**
 * Đính chính kết quả đã công bố — verb `publication.correct`: what the council corrected under minutes of its own
 * becomes the next version, under the decision that allows it and a note of what was corrected. Ranks of all follow;
 * every earlier version stays readable.
 */
export const correctResult = useCase<Input, Loaded, Input, { readonly sha256: string }>({
  verb: 'publication.correct',
  load: async (context, input) => {
    const loaded = await loadPublishing(context, input);
    if (!loaded) return undefined;
    const newest = newestOf(loaded.publications, loaded.settled.group.id);
    const changes = newest ? await changesSince(context, newest, loaded.settled) : [];
    return { ...loaded, newest, changes };
  },
  subject: () => ({}),
  states: ({ settled }) => [{ machine: roundMachine, state: settled.board.round.state }],
  decide: ({ settled, newest, changes }, input) => {
    const { group } = settled;
    if (!newest) return refuse(problem('publication.not-published', { group: group.name }));
    const problems = [
      ...(changes.length > 0
        ? []
        : [problem('publication.nothing-corrected', { group: group.name, version: newest.version })]),
      ...decisionProblems(input),
      ...((input.note?.trim() ?? '') === '' ? [problem('reason.required', {}, 'note')] : []),
      // what the first version accepted stays accepted
      ...openProblems({ ...settled, estimated: [] }, ''),
      ...(seenHash(rankingReply(settled, undefined).rows) === input.seen
        ? []
        : [problem('version.clash', {}, 'seen')]),
    ];
    return problems.length > 0 ? refuse(...problems) : ok(input);
  },
  save: async (context, input, { settled, publications, notes, newest, changes }) => {
    const put = await putOut(context, settled, {
      decision: decisionOf(input),
      version: nextVersion(publications, settled.group.id),
      notes,
      publicFrom: newest?.publicFrom,
    });
    const corrected = changes.map(({ name, rows, rank }) => ({
      unit: name,
      items: rows.map(({ code, points }) => `${code}: ${points.before ?? '–'} → ${points.after ?? '–'}`),
      rank: `${rank.before ?? '–'} → ${rank.after ?? '–'}`,
    }));
    return ok({ ...put, audit: { ...put.audit, content: { ...put.audit.content, corrected } } });
  },
});
