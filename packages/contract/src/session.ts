import type { Day, Id, Instant, PhaseName, Role } from '@parindex/domain';
import { z } from 'zod';

export const openSessionInput = z.object({
  username: z.string().min(1).max(100),
  password: z.string().min(1).max(500),
  totp: z.string().max(10).optional(),
});
export const changePasswordInput = z.object({
  current: z.string().max(500),
  next: z.string().min(1).max(500),
});
export const forgetPasswordInput = z.object({ username: z.string().min(1).max(100) });
export const resetPasswordInput = z.object({
  token: z.string().min(1).max(100),
  next: z.string().min(1).max(500),
});
export const totpCodeInput = z.object({ code: z.string().max(10) });
export const setUpInput = z.object({
  provinceName: z.string().trim().min(1).max(200),
  fullName: z.string().trim().min(1).max(200),
  username: z.string().trim().min(1).max(100),
  password: z.string().min(1).max(500),
});
export const nothingInput = z.object({});

/** One post of the person, with the names that the screen shows. */
export type PostReply = {
  readonly role: Role;
  readonly unitId: Id;
  readonly unitName: string;
  readonly unitShortName: string;
  readonly officeId?: Id;
  readonly officeName?: string;
};

/** One round that the person may open; `today` only for a demonstration round, which stands still on that day. */
export type RoundChoice = {
  readonly id: Id;
  readonly year: number;
  readonly title: string;
  readonly state: 'preparing' | 'running' | 'council' | 'published';
  readonly demonstration: boolean;
  readonly today?: Day;
  /** Where that day stands in the calendar; none between two phases. */
  readonly phase?: PhaseName;
};

/** GET /api/session: who is logged in and where they may go. */
export type SessionReply = {
  readonly person: {
    readonly id: Id;
    readonly name: string;
    readonly initials: string;
    readonly username: string;
  };
  readonly mustChangePassword: boolean;
  readonly totpEnabled: boolean;
  readonly posts: readonly PostReply[];
  readonly rounds: readonly RoundChoice[];
};

/** 401 of GET /api/session carries it: whether the first administrator is still to be made. */
export type NoSessionReply = {
  readonly setupNeeded: boolean;
  readonly demonstration?: DemonstrationAccounts;
};

/** One account per role, to be tried with one click; only while the data are a demonstration. */
export type DemonstrationAccounts = {
  readonly password: string;
  readonly accounts: readonly { readonly username: string; readonly name: string; readonly post: string }[];
};

export type OwnSessionReply = {
  readonly device: string;
  readonly createdAt: Instant;
  readonly lastSeenAt: Instant;
  readonly current: boolean;
};

export type TotpBegunReply = { readonly secret: string; readonly uri: string };
