import { checkPost, type Id, may, ok, problem, refuse } from '@parindex/domain';
import { v7 as uuidv7 } from 'uuid';
import { insertPost } from '../../store/person.store.ts';
import { listOffices } from '../../store/unit.store.ts';
import { useCase } from '../use-case.ts';
import {
  loadManagedPerson,
  type ManagedPerson,
  subjectOfNewPosts,
  subjectOfPerson,
} from './managed-person.ts';
import { type NewPost, type PostInput, postOf } from './person-input.ts';

type Input = PostInput & { readonly personId: Id };
type Loaded = ManagedPerson & { readonly offices: readonly { readonly id: Id }[] };

/** Giao vai trò — verb `post.assign`: one more role, from a day and to a day where they are known. */
export const assignPost = useCase<Input, Loaded, NewPost & { id: Id }, { postId: Id }>({
  verb: 'post.assign',
  load: async (context, input) => {
    const managed = await loadManagedPerson(context, input.personId);
    // Who may not see the person may not give them a post either.
    if (
      !managed ||
      !may(context.actor, 'person.view', subjectOfPerson(managed.posts, managed.today, input.personId))
    )
      return undefined;
    return { ...managed, offices: await listOffices(context.tx, input.unitId) };
  },
  subject: (_loaded, input) => subjectOfNewPosts([input]),
  decide: ({ person, posts, offices }, input) => {
    if (!person.active) return refuse(problem('subject.unknown'));
    const post = postOf(input);
    const problems = checkPost(post, posts, offices);
    return problems.length > 0 ? refuse(...problems) : ok({ ...post, id: uuidv7() });
  },
  save: async ({ tx }, post, { person }) => {
    await insertPost(tx, { ...post, personId: person.id });
    const { id, ...given } = post;
    return ok({
      reply: { postId: id },
      audit: {
        subject: `person:${person.id}`,
        unitId: post.unitId,
        content: { name: person.fullName, post: given },
      },
      topics: ['people'],
    });
  },
});
