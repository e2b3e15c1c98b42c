import { type Day, type Id, ok, problem, refuse } from '@parindex/domain';
import { findPost, type HeldPost, endPost as savePostEnd } from '../../store/post.store.ts';
import { useCase } from '../use-case.ts';
import { loadManagedPerson, type ManagedPerson } from './managed-person.ts';

type Input = { readonly postId: Id; readonly lastDay: Day };
type Loaded = ManagedPerson & { readonly post: HeldPost };

/** Thôi vai trò — verb `post.end`: the last day on which the post is held. The history stays. */
export const endPost = useCase<Input, Loaded, Day, null>({
  verb: 'post.end',
  load: async (context, input) => {
    const found = await findPost(context.tx, input.postId);
    const managed = found && (await loadManagedPerson(context, found.personId));
    const post = managed?.posts.find(({ id }) => id === input.postId);
    return managed && post && { ...managed, post };
  },
  subject: ({ post }) => ({ unitId: post.unitId, roles: [post.role], personId: post.personId }),
  decide: ({ post }, { lastDay }, { personId }) => {
    if (post.personId === personId && post.role === 'administrator')
      return refuse(problem('post.own-administration'));
    if (post.validFrom !== undefined && lastDay < post.validFrom)
      return refuse(problem('post.day-order', { from: post.validFrom, to: lastDay }, 'lastDay'));
    return ok(lastDay);
  },
  save: async ({ tx }, lastDay, { person, post }) => {
    await savePostEnd(tx, post.id, lastDay);
    return ok({
      reply: null,
      audit: {
        subject: `person:${person.id}`,
        unitId: post.unitId,
        content: {
          name: person.fullName,
          role: post.role,
          ...(post.officeId === undefined ? {} : { officeId: post.officeId }),
          changes: { validTo: [post.validTo ?? null, lastDay] },
        },
      },
      topics: ['people'],
    });
  },
});
