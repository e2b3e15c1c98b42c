import type { Post } from '../policy/actor.ts';
import type { Role } from '../policy/roles.ts';
import type { Day, Id } from '../shared/ids.ts';
import { type Problem, problem } from '../shared/problem.ts';

type Days = Pick<Post, 'validFrom' | 'validTo'>;

/** Whether a post has not ended yet: in force today, or to begin later. */
export const isHeld = (post: Days, today: Day): boolean =>
  post.validTo === undefined || post.validTo >= today;

/** Whether a post is in force on the day. */
export const isInForce = (post: Days, today: Day): boolean =>
  isHeld(post, today) && (post.validFrom === undefined || post.validFrom <= today);

/**
 * Đơn vị quản lý tài khoản — the one unit that a person belongs to: that of all held posts, or of the past ones when
 * none is held. Undefined when there are several (only an administrator acts on such a person) or none.
 */
export const homeUnitOf = (posts: readonly Post[], today: Day): Id | undefined => {
  const held = posts.filter((post) => isHeld(post, today));
  const units = new Set((held.length > 0 ? held : posts).map((post) => post.unitId));
  return units.size === 1 ? [...units][0] : undefined;
};

/** Roles whose work is cut by offices where a unit has offices. */
const officeRoles: readonly Role[] = ['contributor', 'office-head'];

/**
 * Kiểm tra vai trò được giao — a post beside those that the person holds already.
 *
 * @param offices  of the unit of the post
 * Problems        `post.day-order`, `post.office-required`, `post.twice`, `reference.unknown` (an office of elsewhere)
 */
export const checkPost = (
  post: Post,
  held: readonly Post[],
  offices: readonly { readonly id: Id }[],
): readonly Problem[] => {
  const problems: Problem[] = [];
  if (post.validFrom !== undefined && post.validTo !== undefined && post.validTo < post.validFrom)
    problems.push(problem('post.day-order', { from: post.validFrom, to: post.validTo }, 'validTo'));
  if (post.officeId !== undefined && offices.every(({ id }) => id !== post.officeId))
    problems.push(problem('reference.unknown', { what: 'office' }, 'officeId'));
  if (post.officeId === undefined && offices.length > 0 && officeRoles.includes(post.role))
    problems.push(problem('post.office-required', { role: post.role }, 'officeId'));
  if (held.some((other) => isSamePost(other, post) && overlap(other, post)))
    problems.push(problem('post.twice', { role: post.role }, 'role'));
  return problems;
};

const isSamePost = (left: Post, right: Post) =>
  left.role === right.role && left.unitId === right.unitId && left.officeId === right.officeId;

const overlap = (left: Days, right: Days) =>
  (left.validTo === undefined || right.validFrom === undefined || left.validTo >= right.validFrom) &&
  (right.validTo === undefined || left.validFrom === undefined || right.validTo >= left.validFrom);
