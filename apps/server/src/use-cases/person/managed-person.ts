import { homeUnitOf, type Id, isHeld, may, type Role, type Subject, type Verb } from '@parindex/domain';
import { findPerson, type Person } from '../../store/person.store.ts';
import { type HeldPost, lockPostsOf } from '../../store/post.store.ts';
import { listOffices } from '../../store/unit.store.ts';
import type { Context } from '../context.ts';
import { dayIn } from '../province-day.ts';

/** A person as the one who manages the account sees them. */
export type ManagedPerson = {
  readonly person: Person;
  readonly posts: readonly HeldPost[];
  readonly today: string;
};

export const todayOf = ({ now, services }: Pick<Context, 'now' | 'services'>): string =>
  dayIn(services.timeZone)(new Date(now));

/** Locks the person's posts, so that two changes of one person come one after the other. */
export const loadManagedPerson = async (
  context: Context,
  personId: Id,
): Promise<ManagedPerson | undefined> => {
  const posts = await lockPostsOf(context.tx, personId);
  const person = await findPerson(context.tx, personId);
  return person && { person, posts, today: todayOf(context) };
};

/** What the policy asks about a person: the one unit they belong to, and the roles they still hold. */
export const subjectOfPerson = (posts: readonly HeldPost[], today: string, personId: Id): Subject => {
  const unitId = homeUnitOf(posts, today);
  return {
    personId,
    roles: posts.filter((post) => isHeld(post, today)).map(({ role }) => role),
    ...(unitId === undefined ? {} : { unitId }),
  };
};

/** What the policy asks about posts that are to be given: their one unit and their roles. */
export const subjectOfNewPosts = (posts: readonly { unitId: Id; role: Role }[]): Subject => {
  const units = new Set(posts.map(({ unitId }) => unitId));
  const [unitId] = units;
  return {
    roles: posts.map(({ role }) => role),
    ...(units.size === 1 && unitId !== undefined ? { unitId } : {}),
  };
};

/** Offices of each of these units. */
export const officesOf = async (context: Context, unitIds: readonly Id[]) => {
  const unique = [...new Set(unitIds)];
  const offices = await Promise.all(unique.map((unitId) => listOffices(context.tx, unitId)));
  return new Map(unique.map((unitId, index) => [unitId, offices[index] ?? []]));
};

/** The units, of those where the actor holds a post, in which the verb is allowed; `'all'` where it needs no unit. */
export const unitsWhere = ({ actor }: Context, verb: Verb): 'all' | readonly Id[] => {
  if (may(actor, verb, {})) return 'all';
  return [...new Set(actor.posts.map(({ unitId }) => unitId))].filter((unitId) =>
    may(actor, verb, { unitId }),
  );
};
