import type { Actor, Post, Subject } from './actor.ts';
import type { Role } from './roles.ts';

/** A pure question about one post and the subject; `grants` rows name it. */
export type Condition = (post: Post, subject: Subject, actor: Actor) => boolean;

/** The subject belongs to the unit of the post. */
export const ownUnit: Condition = (post, subject) =>
  subject.unitId !== undefined && subject.unitId === post.unitId;

/** The item is in charge of the post's office; a post without an office is the unit itself (a sở, a commune). */
export const ownOffice: Condition = (post, subject) =>
  ownUnitOf(post, subject) && (post.officeId === undefined || subject.officeId === post.officeId);

/** The item is in charge of, or helped by, the post's office. */
export const ownOrSupportedOffice: Condition = (post, subject) =>
  ownUnitOf(post, subject) &&
  (post.officeId === undefined ||
    subject.officeId === post.officeId ||
    (subject.supportingOfficeIds?.includes(post.officeId) ?? false));

/** No post of the person is in the rated unit: nobody appraises or decides on the own unit (xung đột lợi ích). */
export const notOwnUnit: Condition = (_post, subject, actor) =>
  subject.unitId !== undefined && actor.posts.every((held) => held.unitId !== subject.unitId);

/** A list over all units, or a subject of another unit than the person's own ones. */
export const listOrNotOwnUnit: Condition = (post, subject, actor) =>
  subject.unitId === undefined || notOwnUnit(post, subject, actor);

/** The item is appraised by the unit of the post. */
export const ownField: Condition = (post, subject) =>
  subject.authorityId !== undefined && subject.authorityId === post.unitId;

/** The sheet has left the unit: before that it is a draft that nobody outside sees. */
export const handedOver: Condition = (_post, subject) => subject.handedOver === true;

/** The file is open to everybody who reads the sheet. */
export const unrestricted: Condition = (_post, subject) => subject.restricted !== true;

/** The file is open, or proves an item that the unit of the post appraises. */
export const openOrOwnField: Condition = (post, subject) =>
  subject.restricted !== true || (subject.authorityIds ?? []).includes(post.unitId);

/** The subject is the person's own. */
export const ownPerson: Condition = (_post, subject, actor) => subject.personId === actor.personId;

/** No role of the person reaches beyond one unit: giving those is the administrator's. */
export const ordinaryRoles: Condition = (_post, subject) =>
  (subject.roles ?? []).every((role) => insideUnit.has(role));

/** All of these together; what it is made of can be read from `all`. */
export const and = (...all: readonly Condition[]): Condition & { readonly all: readonly Condition[] } =>
  Object.assign<Condition, { all: readonly Condition[] }>(
    (post, subject, actor) => all.every((condition) => condition(post, subject, actor)),
    { all },
  );

const ownUnitOf = (post: Post, subject: Subject) =>
  subject.unitId !== undefined && subject.unitId === post.unitId;

const insideUnit: ReadonlySet<Role> = new Set<Role>([
  'contributor',
  'office-head',
  'coordinator',
  'team-member',
  'leader',
  'account-manager',
  'appraiser',
]);

const named = {
  ownUnit,
  ownOffice,
  ownOrSupportedOffice,
  notOwnUnit,
  listOrNotOwnUnit,
  ownField,
  handedOver,
  unrestricted,
  openOrOwnField,
  ownPerson,
  ordinaryRoles,
} as const;

/** What a condition is called where the policy is printed. */
export type ConditionName = keyof typeof named;

/** The names of what must hold, in order; none where nothing must. */
export const conditionNames = (condition: Condition | undefined): readonly ConditionName[] => {
  if (condition === undefined) return [];
  if ('all' in condition) return (condition.all as readonly Condition[]).flatMap(conditionNames);
  const found = Object.entries(named).find(([, one]) => one === condition);
  return found ? [found[0] as ConditionName] : [];
};
