import type { Day, Id, Problem, Role, Unit } from '@parindex/domain';
import { z } from 'zod';

/** POST /api/unit-readings, /api/people-readings: the workbook is the body; nothing is saved. */
export const registerReadingInput = z.object({ fileName: z.string().max(300) });

/** POST /api/units/import, /api/people/import: the same workbook, with the hash of the plan that was seen. */
export const registerImportInput = registerReadingInput.extend({ seen: z.string().length(64) });

/** One line of the workbook beside the register: old and new value of each field that differs, as read by people. */
export type UnitLineReply = {
  readonly line: number;
  readonly effect: 'new' | 'changed' | 'same';
  readonly name: string;
  readonly kind: Unit['kind'];
  readonly changes: readonly FieldChangeReply[];
  readonly problems: readonly Problem[];
};

export type FieldChangeReply = { readonly field: string; readonly before: string; readonly after: string };

/** `seen` names the plan: importing refuses when the register moved meanwhile. */
export type UnitReadingReply = {
  readonly seen: string;
  readonly lines: readonly UnitLineReply[];
  readonly problems: readonly Problem[];
};
export type UnitsImportedReply = { readonly added: number; readonly changed: number };

export type PostLineReply = {
  readonly role: Role;
  readonly unit: string;
  readonly office?: string;
  readonly validFrom?: Day;
  readonly validTo?: Day;
};

/** What the lines of one person would do. */
export type PersonLineReply = {
  readonly line: number;
  readonly effect: 'new' | 'changed' | 'same';
  readonly fullName: string;
  readonly username: string;
  readonly changes: readonly FieldChangeReply[];
  readonly given: readonly PostLineReply[];
  readonly ended: readonly PostLineReply[];
  readonly problems: readonly Problem[];
};
export type PeopleReadingReply = {
  readonly seen: string;
  readonly lines: readonly PersonLineReply[];
  readonly problems: readonly Problem[];
};

/** One-time passwords of the new accounts, shown once. */
export type PeopleImportedReply = {
  readonly accounts: readonly {
    readonly personId: Id;
    readonly fullName: string;
    readonly username: string;
    readonly oneTimePassword: string;
    readonly unit: string;
  }[];
  readonly changed: number;
  readonly given: number;
  readonly ended: number;
};
