import { type Id, type Instant, ok, problem, refuse, tidy } from '@parindex/domain';
import { insertTransitions } from '../../store/assessment.store.ts';
import { listAssignments } from '../../store/round.store.ts';
import { saveAssignments, type UnitAssignment } from '../../store/round-item.store.ts';
import { useCase } from '../use-case.ts';
import { namesIn } from './assign-items.ts';
import { roundNow } from './round-now.ts';
import { inRoundState, loadSetUp, officesOfUnit, type SetUp, topicsOf } from './set-up.ts';

type Input = {
  readonly roundId: Id;
  readonly unitId: Id;
  readonly fromOfficeId: Id;
  readonly toOfficeId: Id;
  readonly reason: string;
};
type Loaded = SetUp & {
  readonly before: Awaited<ReturnType<typeof listAssignments>>;
  readonly at: Instant;
};

/**
 * Bàn giao toàn bộ mục của một phòng — verb `round.assign`, one act with a reason: the other office takes over what the
 * first was in charge of; drafts, evidence and history stay with the items.
 */
export const moveAssignments = useCase<Input, Loaded, readonly UnitAssignment[], { moved: number }>({
  verb: 'round.assign',
  load: async (context, { roundId, unitId }) => {
    const setUp = await loadSetUp(context, roundId, 'lock');
    return (
      setUp && {
        ...setUp,
        before: await listAssignments(context.tx, roundId, unitId),
        at: roundNow(setUp.round, context),
      }
    );
  },
  subject: (_loaded, { unitId }) => ({ unitId }),
  states: inRoundState,
  decide: (loaded, { unitId, fromOfficeId, toOfficeId, reason }) => {
    const own = new Set([unitId, ...officesOfUnit(loaded, unitId).map(({ id }) => id)]);
    const problems = [
      ...(tidy(reason) === '' ? [problem('reason.required', {}, 'reason')] : []),
      ...(fromOfficeId === toOfficeId ? [problem('round.office-same', {}, 'toOfficeId')] : []),
      ...(own.has(toOfficeId) ? [] : [problem('reference.unknown', { what: 'office' }, 'toOfficeId')]),
    ];
    if (problems.length > 0) return refuse(...problems);
    const moved = [...loaded.before.values()]
      .filter(({ officeId }) => officeId === fromOfficeId)
      .map((row) => ({
        unitId,
        itemId: row.itemId,
        officeId: toOfficeId,
        supportingOfficeIds: row.supportingOfficeIds.filter((id) => id !== toOfficeId),
        received: { fromOfficeId, at: loaded.at, reason: tidy(reason) },
      }));
    return ok(moved);
  },
  save: async ({ tx, actor }, rows, loaded, { roundId, unitId, fromOfficeId, toOfficeId, reason }) => {
    await saveAssignments(tx, roundId, rows);
    const { codeOf, nameOf } = namesIn(loaded, unitId);
    await insertTransitions(
      tx,
      rows.map(({ itemId }) => ({
        roundId,
        unitId,
        itemId,
        verb: 'round.assign' as const,
        from: nameOf(fromOfficeId),
        to: nameOf(toOfficeId),
        note: tidy(reason),
        by: actor.personId,
        at: loaded.at,
      })),
    );
    return ok({
      reply: { moved: rows.length },
      audit: {
        subject: `round:${roundId}`,
        roundId,
        unitId,
        content: {
          title: loaded.round.title,
          items: rows.map(({ itemId }) => codeOf(itemId)),
          changes: { office: [nameOf(fromOfficeId), nameOf(toOfficeId)] },
          reason: tidy(reason),
        },
      },
      topics: topicsOf(roundId, [unitId]),
    });
  },
});
