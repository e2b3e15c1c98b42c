import { checkPost, type Id, ok, type Problem, refuse, type Unit } from '@parindex/domain';
import { v7 as uuidv7 } from 'uuid';
import { listUsernames } from '../../store/account.store.ts';
import { lockRegister } from '../../store/register-lock.ts';
import { useCase } from '../use-case.ts';
import { officesOf, subjectOfNewPosts } from './managed-person.ts';
import { auditOfNewPerson, checkUsername, insertNewPerson, type NewPerson } from './new-account.ts';
import { newOneTimePassword } from './one-time-password.ts';
import { type PersonInput, type PostInput, personOf, postOf } from './person-input.ts';

type Input = PersonInput & {
  readonly username: string;
  readonly posts: readonly PostInput[];
  /** Only from the command line and the demonstration: a password that is known already. */
  readonly password?: string | undefined;
  readonly mustChangePassword?: boolean | undefined;
};

type Loaded = { readonly offices: ReadonlyMap<Id, readonly Unit[]>; readonly taken: ReadonlySet<string> };
type Reply = { readonly personId: Id; readonly username: string; readonly oneTimePassword: string };

/** Thêm người và tài khoản — verb `person.register`; the one-time password is in the reply and nowhere else. */
export const registerPerson = useCase<Input, Loaded, NewPerson, Reply>({
  verb: 'person.register',
  secretReply: true,
  load: async (context, input) => {
    await lockRegister(context.tx, 'accounts');
    return {
      offices: await officesOf(
        context,
        input.posts.map(({ unitId }) => unitId),
      ),
      taken: await listUsernames(context.tx),
    };
  },
  subject: (_loaded, input) => subjectOfNewPosts(input.posts),
  decide: ({ offices, taken }, input) => {
    const username = input.username.trim().toLowerCase();
    const posts = input.posts.map(postOf);
    const problems: Problem[] = [
      ...checkUsername(username, taken),
      ...posts.flatMap((post, index) =>
        checkPost(post, posts.slice(0, index), offices.get(post.unitId) ?? []).map((one) => ({
          ...one,
          at: `posts.${index}.${one.at ?? ''}`,
        })),
      ),
    ];
    if (problems.length > 0) return refuse(...problems);
    return ok({ ...personOf(input), personId: uuidv7(), username, posts });
  },
  save: async (context, person, _loaded, input) => {
    const password = input.password ?? newOneTimePassword();
    await insertNewPerson(context, person, {
      password,
      mustChangePassword: input.mustChangePassword ?? true,
    });
    return ok({
      reply: { personId: person.personId, username: person.username, oneTimePassword: password },
      audit: auditOfNewPerson(person),
      topics: ['people'],
    });
  },
});
