import { type Day, type Id, ok, problem, refuse, tidy } from '@parindex/domain';
import { v7 as uuidv7 } from 'uuid';
import { insertPost } from '../../store/person.store.ts';
import { endPost, type UnitPost } from '../../store/post.store.ts';
import { useCase } from '../use-case.ts';
import { heldBy, loadUnitPosts, nextDay, type UnitPosts } from './unit-posts.ts';

type Input = {
  readonly unitId: Id;
  readonly fromPersonId: Id;
  readonly toPersonId: Id;
  readonly lastDay: Day;
  readonly reason: string;
  readonly document?: string | undefined;
};
type Decision = {
  readonly reason: string;
  readonly document: string;
  readonly ended: readonly UnitPost[];
  readonly given: readonly UnitPost[];
};

/**
 * Bàn giao — verb `post.hand-over`: everything that a person holds at a unit ends on a day and is another person's from
 * the next; drafts, evidence, questions and history stay with the items, so that they go along.
 */
export const handOver = useCase<Input, UnitPosts, Decision, { given: number }>({
  verb: 'post.hand-over',
  load: (context, { unitId }) => loadUnitPosts(context, unitId, 'lock'),
  subject: (loaded, { unitId, fromPersonId }) => ({
    unitId,
    personId: fromPersonId,
    roles: heldBy(loaded, fromPersonId).map(({ role }) => role),
  }),
  decide: (loaded, input) => {
    const ended = heldBy(loaded, input.fromPersonId).filter(
      (post) =>
        post.onBehalfOf === undefined &&
        (post.validFrom === undefined || post.validFrom <= input.lastDay) &&
        (post.validTo === undefined || post.validTo > input.lastDay),
    );
    const theirs = heldBy(loaded, input.toPersonId);
    const reason = tidy(input.reason);
    const problems = [
      ...(ended.length > 0 ? [] : [problem('post.nothing-to-hand-over', {}, 'fromPersonId')]),
      ...(input.toPersonId === input.fromPersonId ||
      !loaded.posts.some(({ personId, active }) => personId === input.toPersonId && active)
        ? [problem('post.person-unfit', {}, 'toPersonId')]
        : []),
      ...(reason === '' ? [problem('reason.required', {}, 'reason')] : []),
    ];
    if (problems.length > 0) return refuse(...problems);
    const given = ended.filter(({ role, officeId }) =>
      theirs.every((post) => post.role !== role || post.officeId !== officeId),
    );
    return ok({ reason, document: tidy(input.document ?? ''), ended, given });
  },
  save: async ({ tx }, { reason, document, ended, given }, { posts }, input) => {
    for (const { id } of ended) await endPost(tx, id, input.lastDay);
    for (const { role, officeId, validTo } of given)
      await insertPost(tx, {
        id: uuidv7(),
        personId: input.toPersonId,
        role,
        unitId: input.unitId,
        validFrom: nextDay(input.lastDay),
        receivedFrom: input.fromPersonId,
        ...(officeId === undefined ? {} : { officeId }),
        ...(validTo === undefined ? {} : { validTo }),
        ...(document === '' ? {} : { document }),
      });
    const nameOf = (id: Id) => posts.find(({ personId }) => personId === id)?.fullName ?? '';
    return ok({
      reply: { given: given.length },
      audit: {
        subject: `person:${input.fromPersonId}`,
        unitId: input.unitId,
        content: {
          name: nameOf(input.fromPersonId),
          to: nameOf(input.toPersonId),
          lastDay: input.lastDay,
          posts: ended.map(({ role, officeId }) => ({ role, officeId })),
          reason,
          ...(document === '' ? {} : { document }),
        },
      },
      topics: ['people'],
    });
  },
});
