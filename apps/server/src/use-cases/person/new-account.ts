import { isUsername, type Problem, problem } from '@parindex/domain';
import { v7 as uuidv7 } from 'uuid';
import { insertAccount } from '../../store/account.store.ts';
import { insertPerson, insertPost } from '../../store/person.store.ts';
import type { Context } from '../context.ts';
import { hashPassword } from '../session/password.ts';
import type { NewPost } from './person-input.ts';

/** A person to be added, with spaces and accents in one spelling. */
export type NewPerson = {
  readonly personId: string;
  readonly fullName: string;
  readonly username: string;
  readonly email?: string;
  readonly positionTitle?: string;
  readonly posts: readonly NewPost[];
};

/** What is wrong with a username; `taken` holds those in use. */
export const checkUsername = (username: string, taken: ReadonlySet<string>): readonly Problem[] => {
  if (!isUsername(username)) return [problem('account.username-invalid', {}, 'username')];
  return taken.has(username) ? [problem('account.username-taken', { username }, 'username')] : [];
};

/** Writes person, account and posts. */
export const insertNewPerson = async (
  { tx }: Context,
  person: NewPerson,
  credential: { password: string; mustChangePassword: boolean },
): Promise<void> => {
  const { personId } = person;
  await insertPerson(tx, { ...person, id: personId });
  await insertAccount(tx, {
    personId,
    username: person.username,
    passwordHash: await hashPassword(credential.password),
    mustChangePassword: credential.mustChangePassword,
  });
  for (const post of person.posts) await insertPost(tx, { ...post, id: uuidv7(), personId });
};

/** What the log keeps of a new person; never the password. */
export const auditOfNewPerson = ({ personId, fullName, username, posts }: NewPerson) => {
  const [first] = posts;
  return {
    subject: `person:${personId}`,
    ...(first ? { unitId: first.unitId } : {}),
    content: { name: fullName, username, posts: posts.map((post) => ({ ...post })) },
  };
};
