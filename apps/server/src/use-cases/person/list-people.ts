import { type Id, may, mayOf, type Role, roles, type Verb } from '@parindex/domain';
import { listPeople as findPeople, type Person } from '../../store/person.store.ts';
import { type HeldPost, listPosts } from '../../store/post.store.ts';
import type { Context } from '../context.ts';
import { view } from '../view.ts';
import { subjectOfPerson, todayOf, unitsWhere } from './managed-person.ts';

type Shown = { readonly person: Person; readonly posts: readonly HeldPost[] };
type Loaded = { readonly people: readonly Shown[]; readonly scope: 'all' | readonly Id[] };
type Reply = {
  readonly people: readonly (Person & {
    readonly posts: readonly Omit<HeldPost, 'personId'>[];
    readonly may: readonly Verb[];
  })[];
  readonly today: string;
  readonly registerIn: { readonly everywhere: boolean; readonly unitIds: readonly Id[] };
  readonly roles: readonly Role[];
  readonly may: readonly Verb[];
};

const actsOnPerson: readonly Verb[] = ['person.update', 'account.reset', 'post.assign', 'post.end'];

/** Danh sách người và tài khoản — verb `person.view`: everybody for the administrator, the own unit's for its account manager. */
export const listPeople = view<Record<string, never>, Loaded, Reply>({
  verb: 'person.view',
  load: async (context) => {
    const scope = unitsWhere(context, 'person.view');
    const [people, posts] = await Promise.all([findPeople(context.tx), listPosts(context.tx)]);
    const byPerson = Map.groupBy(posts, ({ personId }) => personId);
    const shown = people.map((person) => ({ person, posts: byPerson.get(person.id) ?? [] }));
    return {
      scope,
      people:
        scope === 'all'
          ? shown
          : shown.filter((one) => one.posts.some(({ unitId }) => scope.includes(unitId))),
    };
  },
  subject: ({ scope }) => {
    const [unitId] = scope === 'all' ? [] : scope;
    return unitId === undefined ? {} : { unitId };
  },
  show: ({ people, scope }, _input, context) => {
    const today = todayOf(context);
    return {
      people: people.map(({ person, posts }) => ({
        ...person,
        posts: postsWithin(posts, scope),
        may: mayOf(context.actor, actsOnPerson, subjectOfPerson(posts, today, person.id)),
      })),
      today,
      ...registering(context),
      may: (['person.import', 'person.export'] as const).filter(
        (verb) => unitsWhere(context, verb).length > 0,
      ),
    };
  },
});

/** A unit's account manager does not learn what somebody does elsewhere. */
const postsWithin = (posts: readonly HeldPost[], scope: Loaded['scope']) =>
  posts
    .filter(({ unitId }) => scope === 'all' || scope.includes(unitId))
    .map(({ personId: _owner, ...post }) => post);

const registering = (context: Context) => {
  const where = unitsWhere(context, 'person.register');
  const [unitId] = where === 'all' ? [] : where;
  return {
    registerIn: { everywhere: where === 'all', unitIds: where === 'all' ? [] : where },
    roles: roles.filter((role) =>
      may(context.actor, 'person.register', { roles: [role], ...(unitId === undefined ? {} : { unitId }) }),
    ),
  };
};
