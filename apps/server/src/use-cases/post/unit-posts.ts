import { type Day, type Id, isHeld, isInForce } from '@parindex/domain';
import { listPostsOfUnit, type UnitPost } from '../../store/post.store.ts';
import { findUnit } from '../../store/unit.store.ts';
import type { Context } from '../context.ts';
import { todayOf } from '../person/managed-person.ts';

/** Everybody who ever held a post at a unit, as an act on its posts needs them. */
export type UnitPosts = {
  readonly unit: { readonly id: Id; readonly name: string };
  readonly posts: readonly UnitPost[];
  readonly today: Day;
};

/** Undefined where there is no such unit. @param lock two acts on the posts of one unit come one after the other */
export const loadUnitPosts = async (
  context: Context,
  unitId: Id,
  lock?: 'lock',
): Promise<UnitPosts | undefined> => {
  const unit = await findUnit(context.tx, unitId);
  if (!unit || unit.kind === 'office') return undefined;
  return {
    unit,
    posts: await listPostsOfUnit(context.tx, unitId, lock),
    today: todayOf(context),
  };
};

export const heldBy = ({ posts, today }: UnitPosts, personId: Id): readonly UnitPost[] =>
  posts.filter((post) => post.personId === personId && isHeld(post, today));

export const inForceFor = ({ posts, today }: UnitPosts, personId: Id): readonly UnitPost[] =>
  posts.filter((post) => post.personId === personId && isInForce(post, today));

/** The day after; days are calendar days without a zone. */
export const nextDay = (day: Day): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
