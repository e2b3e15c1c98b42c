import { checkReadiness, type Id, isHeld, type Problem } from '@parindex/domain';
import { listPeople } from '../../store/person.store.ts';
import { listPosts } from '../../store/post.store.ts';
import { listAuthorities } from '../../store/round.store.ts';
import { listRoundAssignments, listRoundExemptions, listRoundFigures } from '../../store/round-item.store.ts';
import type { Context } from '../context.ts';
import { todayOf } from '../person/managed-person.ts';
import { itemsOfVersion, type SetUp } from './set-up.ts';

/** What blocks the start of a round and what only needs a look, with everything that the answer rests on. */
export const findReadiness = async (context: Context, setUp: SetUp): Promise<readonly Problem[]> => {
  const { tx } = context;
  const roundId = setUp.round.id;
  const [authorityOf, exemptions, assignments, figures, staff] = await Promise.all([
    listAuthorities(tx, roundId),
    listRoundExemptions(tx, roundId),
    listRoundAssignments(tx, roundId),
    listRoundFigures(tx, roundId),
    loadStaff(context),
  ]);
  const keysOf = (rows: readonly { unitId: Id; itemId: Id }[]) =>
    new Set(rows.map(({ unitId, itemId }) => `${unitId} ${itemId}`));
  const [exempt, assigned, loaded] = [keysOf(exemptions), keysOf(assignments), keysOf(figures)];
  return checkReadiness({
    calendar: setUp.round.phases,
    groups: setUp.round.groups.map((group) => ({
      name: group.name,
      issued: setUp.sets.get(group.indexSetVersionId)?.set.state === 'issued',
      items: itemsOfVersion(setUp, group.indexSetVersionId),
      units: setUp.rated
        .filter(({ groupId }) => groupId === group.id)
        .map(({ unitId, name }) => ({ id: unitId, name })),
    })),
    authorityOf,
    nameOf: (unitId) => setUp.units.get(unitId)?.name ?? '',
    ...staff,
    isExempt: (unitId, itemId) => exempt.has(`${unitId} ${itemId}`),
    isAssigned: (unitId, itemId) => assigned.has(`${unitId} ${itemId}`),
    hasFigure: (unitId, itemId) => loaded.has(`${unitId} ${itemId}`),
  });
};

/** Who may appraise for an authority, and which units have a coordinator, by the posts that are held today. */
const loadStaff = async (context: Context) => {
  const [people, posts] = await Promise.all([listPeople(context.tx), listPosts(context.tx)]);
  const active = new Set(people.filter((person) => person.active).map(({ id }) => id));
  const today = todayOf(context);
  const held = posts.filter((post) => active.has(post.personId) && isHeld(post, today));
  const unitsOf = Map.groupBy(held, ({ personId }) => personId);
  const appraisers = Map.groupBy(
    held.filter(({ role }) => role === 'appraiser'),
    ({ unitId }) => unitId,
  );
  const coordinated = new Set(held.filter(({ role }) => role === 'coordinator').map(({ unitId }) => unitId));
  return {
    hasAppraiser: (authorityId: Id, ratedUnitId: Id) =>
      (appraisers.get(authorityId) ?? []).some(({ personId }) =>
        (unitsOf.get(personId) ?? []).every(({ unitId }) => unitId !== ratedUnitId),
      ),
    hasAccounts: (unitId: Id) => coordinated.has(unitId),
  };
};
