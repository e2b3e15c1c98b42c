import type { HeldPostReply, PersonReply } from '@parindex/contract';
import { type Day, type Id, isHeld, type Unit } from '@parindex/domain';
import { type personWords, roleNames } from '@parindex/text';
import { compareVietnamese } from '../../lib/search.ts';

/** How an account stands, the most urgent first. */
export type AccountState = keyof typeof personWords.states;

/** One person as a line: where they work, as what, how the account stands. */
export type PersonLine = {
  readonly person: PersonReply;
  readonly state: AccountState;
  readonly place: string;
  readonly roles: string;
  readonly unitIds: readonly Id[];
};

export const personLine = (person: PersonReply, units: ReadonlyMap<Id, Unit>, today: Day): PersonLine => {
  const held = person.posts.filter((post) => isHeld(post, today));
  return {
    person,
    state: stateOf(person, held),
    place: placesOf(held, units),
    roles: [...new Set(held.map(({ role }) => roleNames[role]))].join(', '),
    unitIds: [...new Set((held.length > 0 ? held : person.posts).map(({ unitId }) => unitId))],
  };
};

/** "Huyện Côn Đảo, Tư pháp"; each unit once, with the offices that the person works for there. */
const placesOf = (held: readonly HeldPostReply[], units: ReadonlyMap<Id, Unit>): string =>
  [...Map.groupBy(held, ({ unitId }) => unitId)]
    .map(([unitId, posts]) => {
      const offices = posts.flatMap(({ officeId }) => units.get(officeId ?? '')?.shortName ?? []);
      return [units.get(unitId)?.name ?? '', ...new Set(offices)].join(', ');
    })
    .join('; ');

/** "Huyện Côn Đảo, Tư pháp" */
export const placeOf = (
  post: Pick<HeldPostReply, 'unitId' | 'officeId'>,
  units: ReadonlyMap<Id, Unit>,
): string => {
  const office = post.officeId === undefined ? undefined : units.get(post.officeId);
  const unit = units.get(post.unitId);
  return [unit?.name, office?.shortName].filter((name) => name !== undefined).join(', ');
};

const stateOf = (person: PersonReply, held: readonly HeldPostReply[]): AccountState => {
  if (!person.active) return 'locked';
  if (held.length === 0) return 'postless';
  if (person.pausedUntil !== undefined) return 'paused';
  return person.mustChangePassword ? 'fresh' : 'usable';
};

/** Vietnamese lists go by the given name, the last word; then by the whole. */
export const compareNames = (one: string, other: string): number =>
  compareVietnamese(givenName(one), givenName(other)) || compareVietnamese(one, other);

const givenName = (fullName: string) => fullName.trim().split(/\s+/).at(-1) ?? '';
