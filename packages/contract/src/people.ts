import { type Day, type Id, type Instant, type Problem, type Role, roles, type Verb } from '@parindex/domain';
import { z } from 'zod';

const id = z.uuid();
const day = z.iso.date().optional();
const post = { role: z.enum(roles), unitId: id, officeId: id.optional(), validFrom: day, validTo: day };
const person = {
  fullName: z.string().trim().min(1).max(200),
  email: z.union([z.email().max(200), z.literal('')]).optional(),
  positionTitle: z.string().trim().max(200).optional(),
};

/** POST /api/people */
export const registerPersonInput = z.object({
  ...person,
  username: z.string().trim().max(100),
  posts: z.array(z.object(post)).min(1).max(20),
});
export type NewAccountReply = {
  readonly personId: Id;
  readonly username: string;
  readonly oneTimePassword: string;
};

/** PUT /api/people/:personId; `active` false locks the account. */
export const updatePersonInput = z.object({
  ...person,
  personId: id,
  version: z.int().min(1),
  active: z.boolean(),
});

/** POST /api/people/:personId/password */
export const resetAccountInput = z.object({ personId: id, dropTotp: z.boolean().optional() });
export type ResetAccountReply = { readonly username: string; readonly oneTimePassword: string };

/** POST /api/people/:personId/posts */
export const assignPostInput = z.object({ ...post, personId: id });

/** PUT /api/posts/:postId/end */
export const endPostInput = z.object({ postId: id, lastDay: z.iso.date() });

/** POST /api/people/list/reading (a look) and /api/people/list (the act): one person a line. */
export const peopleListInput = z.object({ unitId: id, text: z.string().max(100_000) });

/** One line of a pasted list as it was read, with what is wrong with it. */
export type PeopleListRow = {
  readonly line: number;
  readonly fullName: string;
  readonly username: string;
  /** Made from the name, because the line has none. */
  readonly proposed: boolean;
  readonly role?: Role;
  readonly officeId?: Id;
  readonly officeName?: string;
  readonly email?: string;
  readonly problems: readonly Problem[];
};
export type PeopleListReading = {
  readonly rows: readonly PeopleListRow[];
  readonly problems: readonly Problem[];
};
export type PeopleListReply = {
  readonly accounts: readonly (NewAccountReply & { readonly fullName: string })[];
};

export type HeldPostReply = {
  readonly id: Id;
  readonly role: Role;
  readonly unitId: Id;
  readonly officeId?: Id;
  readonly validFrom?: Day;
  readonly validTo?: Day;
};

export type PersonReply = {
  readonly id: Id;
  readonly fullName: string;
  readonly username: string;
  readonly email?: string;
  readonly positionTitle?: string;
  readonly active: boolean;
  readonly version: number;
  /** Has a one-time password that was not changed yet. */
  readonly mustChangePassword: boolean;
  readonly totpEnabled: boolean;
  readonly pausedUntil?: Instant;
  readonly posts: readonly HeldPostReply[];
  readonly may: readonly Verb[];
};

/** GET /api/people: everybody whom the asker may see, by name. */
export type PeopleReply = {
  readonly people: readonly PersonReply[];
  readonly today: Day;
  /** Where people may be added, and with which roles; `everywhere` for the administrator. */
  readonly registerIn: { readonly everywhere: boolean; readonly unitIds: readonly Id[] };
  readonly roles: readonly Role[];
  /** About the list as a whole: bringing it in, taking it out. */
  readonly may: readonly Verb[];
};
