import { type Day, type Id, ok, type Problem, problem, type Role, refuse, tidy } from '@parindex/domain';
import { v7 as uuidv7 } from 'uuid';
import { insertPost } from '../../store/person.store.ts';
import { useCase } from '../use-case.ts';
import { heldBy, inForceFor, loadUnitPosts, type UnitPosts } from './unit-posts.ts';

type Input = {
  readonly unitId: Id;
  readonly fromPersonId: Id;
  readonly toPersonId: Id;
  readonly role: Role;
  readonly officeId?: Id | undefined;
  readonly validFrom: Day;
  readonly validTo: Day;
  readonly document: string;
};

/**
 * Ủy quyền — verb `post.delegate`: somebody of the unit holds a role of another one from a day to a day, by a document;
 * the other keeps it. By whoever holds the role, or by who manages accounts. Nobody lends a password.
 */
export const delegatePost = useCase<Input, UnitPosts, string, { postId: Id }>({
  verb: 'post.delegate',
  load: (context, { unitId }) => loadUnitPosts(context, unitId, 'lock'),
  subject: (_loaded, { unitId, fromPersonId, role }) => ({ unitId, personId: fromPersonId, roles: [role] }),
  decide: (loaded, input) => {
    const document = tidy(input.document);
    const problems = problemsOf(loaded, input, document);
    return problems.length > 0 ? refuse(...problems) : ok(document);
  },
  save: async ({ tx }, document, { posts }, input) => {
    const postId = uuidv7();
    const { fromPersonId, toPersonId, officeId, ...post } = input;
    await insertPost(tx, {
      ...post,
      id: postId,
      personId: toPersonId,
      document,
      onBehalfOf: fromPersonId,
      ...(officeId === undefined ? {} : { officeId }),
    });
    const nameOf = (id: Id) => posts.find(({ personId }) => personId === id)?.fullName ?? '';
    return ok({
      reply: { postId },
      audit: {
        subject: `person:${toPersonId}`,
        unitId: input.unitId,
        content: {
          name: nameOf(toPersonId),
          onBehalfOf: nameOf(fromPersonId),
          role: input.role,
          validFrom: input.validFrom,
          validTo: input.validTo,
          document,
        },
      },
      topics: ['people'],
    });
  },
});

const problemsOf = (loaded: UnitPosts, input: Input, document: string): readonly Problem[] => {
  const same = (post: { role: Role; officeId?: Id }) =>
    post.role === input.role && post.officeId === input.officeId;
  const own = inForceFor(loaded, input.fromPersonId).filter(
    (post) => same(post) && post.onBehalfOf === undefined,
  );
  const theirs = heldBy(loaded, input.toPersonId);
  return [
    ...(own.length > 0 ? [] : [problem('post.not-held', { role: input.role }, 'fromPersonId')]),
    ...(theirs.some(({ active }) => active) && input.toPersonId !== input.fromPersonId
      ? []
      : [problem('post.person-unfit', {}, 'toPersonId')]),
    ...(input.validTo < input.validFrom
      ? [problem('post.day-order', { from: input.validFrom, to: input.validTo }, 'validTo')]
      : []),
    ...(document === '' ? [problem('post.document-required', {}, 'document')] : []),
    ...(theirs.some(
      (post) =>
        same(post) &&
        (post.validTo === undefined || post.validTo >= input.validFrom) &&
        (post.validFrom === undefined || post.validFrom <= input.validTo),
    )
      ? [problem('post.twice', { role: input.role }, 'toPersonId')]
      : []),
  ];
};
