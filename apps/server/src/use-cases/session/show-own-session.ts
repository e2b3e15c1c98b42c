import { initialsOf, isOfUnits, phaseAt } from '@parindex/domain';
import {
  findPersonOfSession,
  listPostsOf,
  listRounds,
  type PostRow,
  type RoundLine,
} from '../../store/session-view.store.ts';
import { dayIn } from '../province-day.ts';
import { roundNow } from '../round/round-now.ts';
import { view } from '../view.ts';

type Loaded = {
  readonly person: NonNullable<Awaited<ReturnType<typeof findPersonOfSession>>>;
  readonly posts: readonly PostRow[];
  readonly rounds: readonly RoundLine[];
};

/** Phiên làm việc của tôi — verb `session.view`: who I am, my posts, the rounds. */
export const showOwnSession = view({
  verb: 'session.view',
  load: async ({ tx, actor, now, services }): Promise<Loaded | undefined> => {
    const person = await findPersonOfSession(tx, actor.personId);
    if (!person) return undefined;
    const today = dayIn(services.timeZone)(new Date(now));
    const posts = await listPostsOf(tx, actor.personId, today);
    // who works inside units gets the rounds in which these are rated, once they have begun
    const units = posts.every(({ role }) => isOfUnits(role))
      ? posts.map(({ unit_id }) => unit_id)
      : undefined;
    return { person, posts, rounds: await listRounds(tx, units) };
  },
  subject: () => ({}),
  open: true,
  show: ({ person, posts, rounds }, _input, context) => ({
    person: {
      id: person.id,
      name: person.full_name,
      // the last two words of a Vietnamese name: "Hoài Vy" → "HV"
      initials: [...initialsOf(person.full_name)].slice(-2).join(''),
      username: person.username,
    },
    mustChangePassword: person.must_change_password,
    totpEnabled: person.totp_enabled,
    posts: posts.map((post) => ({
      role: post.role,
      unitId: post.unit_id,
      unitName: post.unit_name,
      unitShortName: post.unit_short_name,
      ...(post.office_id === null ? {} : { officeId: post.office_id, officeName: post.office_name ?? '' }),
    })),
    rounds: rounds.map(({ phases, ...round }) => {
      // what is published stays in its last phase, whatever the hour
      const phase =
        phaseAt(phases, roundNow(round, context))?.name ??
        (round.state === 'published' ? 'publication' : undefined);
      return { ...round, ...(phase === undefined ? {} : { phase }) };
    }),
  }),
});
