import type { Day, Id } from '../shared/ids.ts';
import type { Role } from './roles.ts';

/** Chức vụ, vai trò được giao — a role at a unit, for an office of it when `officeId` is given, within its days. */
export type Post = {
  readonly role: Role;
  readonly unitId: Id;
  readonly officeId?: Id;
  readonly validFrom?: Day;
  readonly validTo?: Day;
};

/** Người đang làm — who acts, with the posts in force today. */
export type Actor = { readonly personId: Id; readonly posts: readonly Post[] };

/**
 * Đối tượng của việc làm — what the policy needs to know of the thing acted on; absent means it has none.
 *
 * `unitId` the rated unit · `officeId` the office in charge of the item · `supportingOfficeIds` those that help ·
 * `authorityId` the unit that appraises the item · `personId` whose own thing it is · `roles` the roles that a person
 * holds or is to be given · `handedOver` the sheet is no longer the unit's own draft · `restricted` a
 * file that few may open · `authorityIds` the units that appraise an item which cites it
 */
export type Subject = {
  readonly unitId?: Id;
  readonly officeId?: Id;
  readonly supportingOfficeIds?: readonly Id[];
  readonly authorityId?: Id;
  readonly personId?: Id;
  readonly roles?: readonly Role[];
  readonly handedOver?: boolean;
  readonly restricted?: boolean;
  readonly authorityIds?: readonly Id[];
};
