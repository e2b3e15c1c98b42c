import {
  type Day,
  type Exemption,
  type Extension,
  type Facts,
  type Id,
  type Instant,
  type Phase,
  type Problem,
  phases,
  type RoundState,
  type ScoringMethod,
  type ScoringRule,
  type Verb,
} from '@parindex/domain';
import { z } from 'zod';
import { factsInput } from './assessments.ts';

const id = z.uuid();
const version = z.int().min(1);
const round = { roundId: id };
const text = (limit: number) => z.string().max(limit);
/** The wall clock of the province, to the minute; or an instant. */
const moment = z.union([
  z.iso.datetime({ local: true, offset: true }),
  z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/),
]);

const title = {
  year: z.int().min(2000).max(2100),
  title: z.string().trim().min(1).max(200),
};

/** POST /api/rounds */
export const createRoundInput = z.object(title);
export type CreateRoundReply = { readonly roundId: Id };

/** PUT /api/rounds/:roundId */
export const updateRoundInput = z.object({
  ...round,
  ...title,
  version,
  pagesRequiredAbove: z.int().min(1).max(10_000),
});
export type RoundVersionReply = { readonly version: number };

/** PUT /api/rounds/:roundId/groups */
export const setGroupsInput = z.object({
  ...round,
  version,
  groups: z
    .array(
      z.object({
        id: id.optional(),
        name: z.string().trim().min(1).max(200),
        indexSetVersionId: id,
        units: z.array(z.object({ unitId: id, ranked: z.boolean() })).max(2000),
      }),
    )
    .max(20),
});

/** PUT /api/rounds/:roundId/calendar */
export const setCalendarInput = z.object({
  ...round,
  version,
  phases: z.array(z.object({ name: z.enum(phases), opensAt: moment, closesAt: moment })).max(20),
  reason: text(2000).optional(),
});

/** PUT /api/rounds/:roundId/authorities */
export const setAuthoritiesInput = z.object({
  ...round,
  version,
  authorities: z.array(z.object({ code: text(200), authorityId: id, ratedUnitId: id.optional() })).max(5000),
});

/** PUT /api/rounds/:roundId/units/:unitId/assignments: only the items that change. */
export const assignItemsInput = z.object({
  ...round,
  unitId: id,
  items: z
    .array(z.object({ itemId: id, officeId: id, supportingOfficeIds: z.array(id).max(30) }))
    .min(1)
    .max(1000),
});

/** POST /api/rounds/:roundId/units/:unitId/assignments/move */
export const moveAssignmentsInput = z.object({
  ...round,
  unitId: id,
  fromOfficeId: id,
  toOfficeId: id,
  reason: text(2000),
});

/** POST /api/rounds/:roundId/assignments/fill */
export const fillAssignmentsInput = z.object({ ...round, unitId: id.optional() });

/** POST /api/rounds/:roundId/exemptions, and …/exemptions/lift */
export const exemptItemsInput = z.object({
  ...round,
  exemptions: z
    .array(z.object({ unitId: id, itemId: id }))
    .min(1)
    .max(5000),
  reason: text(2000),
});

/** POST /api/rounds/:roundId/extensions */
export const extendPhaseInput = z.object({
  ...round,
  unitId: id,
  phase: z.enum(phases),
  closesAt: moment,
  reason: text(2000),
  document: text(200),
});

/** PUT /api/rounds/:roundId/figures/:itemId */
export const loadFiguresInput = z.object({
  ...round,
  itemId: id,
  source: text(500),
  cutOff: z.iso.date().optional(),
  document: text(200).optional(),
  figures: z
    .array(
      z.object({
        unitId: id,
        facts: factsInput,
        notSurveyed: z.boolean().optional(),
        estimated: z.boolean().optional(),
        version: z.int().min(0).optional(),
      }),
    )
    .min(1)
    .max(2000),
});

/** POST /api/rounds/:roundId/start */
export const startRoundInput = z.object({ ...round, version });

export const roundInput = z.object(round);
export const roundUnitInput = z.object({ ...round, unitId: id });

/** One item of a set, as set-up shows it. */
export type RoundItem = {
  readonly id: Id;
  readonly code: string;
  readonly name: string;
  readonly maxPoints: string;
  readonly method: ScoringMethod;
  readonly appraiser: string;
  readonly leadOffice?: string;
  readonly rule: ScoringRule;
};

export type RoundGroupReply = {
  readonly id: Id;
  readonly name: string;
  readonly indexSetVersionId: Id;
  readonly units: readonly {
    readonly unitId: Id;
    readonly name: string;
    readonly shortName: string;
    readonly ranked: boolean;
  }[];
};

/** A set that a group of the round is scored by. */
export type RoundSetReply = {
  readonly versionId: Id;
  readonly title: string;
  readonly version: number;
  readonly state: 'draft' | 'issued';
  readonly items: readonly RoundItem[];
};

/** Which unit appraises the items of an authority's code; `ratedUnitId`: only for that unit. */
export type AuthorityReply = { readonly code: string; readonly authorityId: Id; readonly ratedUnitId?: Id };

/** GET /api/rounds/:roundId */
export type RoundReply = {
  readonly id: Id;
  readonly year: number;
  readonly title: string;
  readonly state: RoundState;
  readonly demonstration: boolean;
  readonly today?: Day;
  /** The instant at which the round lives. */
  readonly now: Instant;
  readonly version: number;
  readonly pagesRequiredAbove: number;
  readonly phases: readonly Phase[];
  readonly groups: readonly RoundGroupReply[];
  readonly sets: readonly RoundSetReply[];
  readonly authorities: readonly AuthorityReply[];
  /** Only those of units whose sheet the asker may see. */
  readonly extensions: readonly Extension[];
  readonly exemptions: readonly Exemption[];
  readonly may: readonly Verb[];
};

/** GET /api/rounds/:roundId/readiness */
export type ReadinessReply = {
  readonly problems: readonly Problem[];
  readonly assigned: readonly { readonly unitId: Id; readonly assigned: number; readonly of: number }[];
};

/** GET /api/rounds/:roundId/units/:unitId/assignments */
export type AssignmentsReply = {
  readonly unit: { readonly id: Id; readonly name: string };
  /** Those who may be in charge; the unit itself where it has no offices. */
  readonly offices: readonly { readonly id: Id; readonly name: string; readonly shortName: string }[];
  readonly items: readonly {
    readonly itemId: Id;
    readonly code: string;
    readonly name: string;
    readonly suggested?: string;
    readonly exempt?: string;
    readonly officeId?: Id;
    readonly supportingOfficeIds: readonly Id[];
  }[];
  readonly may: readonly Verb[];
};

/** GET /api/rounds/:roundId/figures */
export type LoadedFigureReply = {
  readonly unitId: Id;
  readonly itemId: Id;
  readonly facts: Facts;
  readonly notSurveyed: boolean;
  readonly estimated: boolean;
  readonly source: string;
  readonly cutOff?: Day;
  readonly document?: string;
  readonly version: number;
  readonly loadedAt: Instant;
};
export type FiguresReply = { readonly figures: readonly LoadedFigureReply[] };
export type FigureVersionsReply = { readonly versions: Readonly<Record<Id, number>> };

/** GET /api/rounds: for the list of set-ups. */
export type RoundListReply = {
  readonly rounds: readonly {
    readonly id: Id;
    readonly year: number;
    readonly title: string;
    readonly state: RoundState;
    readonly demonstration: boolean;
    readonly today?: Day;
    readonly units: number;
  }[];
  readonly may: readonly Verb[];
};
