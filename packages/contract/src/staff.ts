import { type Day, type Id, type Role, roles, type Verb } from '@parindex/domain';
import { z } from 'zod';

const id = z.uuid();
const day = z.iso.date();

/** GET /api/units/:unitId/staff */
export const staffInput = z.object({ unitId: id });

/** POST /api/units/:unitId/delegations */
export const delegatePostInput = z.object({
  unitId: id,
  fromPersonId: id,
  toPersonId: id,
  role: z.enum(roles),
  officeId: id.optional(),
  validFrom: day,
  validTo: day,
  document: z.string().max(200),
});
export type DelegatedReply = { readonly postId: Id };

/** POST /api/units/:unitId/hand-overs */
export const handOverInput = z.object({
  unitId: id,
  fromPersonId: id,
  toPersonId: id,
  lastDay: day,
  reason: z.string().max(2000),
  document: z.string().max(200).optional(),
});
export type HandedOverReply = { readonly given: number };

/** One post that somebody holds or held at the unit. */
export type StaffPostReply = {
  readonly id: Id;
  readonly personId: Id;
  readonly fullName: string;
  readonly positionTitle?: string;
  readonly role: Role;
  readonly office?: string;
  readonly officeId?: Id;
  readonly validFrom?: Day;
  readonly validTo?: Day;
  /** Whose role it is, where it is held by delegation. */
  readonly onBehalfOf?: string;
  /** Who handed it over. */
  readonly receivedFrom?: string;
  readonly document?: string;
  /** Not ended yet. */
  readonly held: boolean;
};

/** A role that the asker may delegate, with whose it is. */
export type DelegableReply = {
  readonly personId: Id;
  readonly fullName: string;
  readonly role: Role;
  readonly officeId?: Id;
};

export type StaffReply = {
  readonly unit: { readonly id: Id; readonly name: string };
  readonly today: Day;
  readonly offices: readonly { readonly id: Id; readonly name: string; readonly shortName: string }[];
  readonly posts: readonly StaffPostReply[];
  readonly people: readonly { readonly personId: Id; readonly fullName: string }[];
  readonly delegable: readonly DelegableReply[];
  readonly handOver: readonly { readonly personId: Id; readonly fullName: string }[];
  readonly may: readonly Verb[];
};
