import {
  type Answers,
  type Id,
  type Instant,
  type LocalWords,
  type Problem,
  type Questionnaire,
  type Survey,
  type SurveyState,
  surveyDesigns,
  surveyKinds,
  type Verb,
} from '@parindex/domain';
import { z } from 'zod';

const optional = z.exactOptional;
const id = z.uuid();
const survey = { surveyId: id };
const version = z.int().min(1);
const code = z.string().trim().min(1).max(60);
const words = z.strictObject({ vi: z.string().max(4000), en: optional(z.string().max(4000)) });
const decimalText = z.string().regex(/^\d{1,9}(\.\d{1,6})?$/);

const item = z.strictObject({
  itemId: id,
  parts: z
    .array(
      z.strictObject({
        question: z.string().max(130),
        worth: z.record(code, decimalText),
        share: decimalText,
      }),
    )
    .max(60),
  groups: z.array(code).max(60),
  weighting: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('pooled') }),
    z.strictObject({ kind: z.literal('by-population') }),
    z.strictObject({ kind: z.literal('given'), weights: z.record(code, decimalText) }),
  ]),
  minimum: z.int().min(0).max(10_000),
});

const content = {
  title: words,
  kind: z.enum(surveyKinds),
  design: z.enum(surveyDesigns),
  roundId: optional(id),
  organiser: words,
  contact: z.string().trim().max(500),
  consent: words,
  keptUntil: optional(z.iso.date()),
  minimumCell: z.int().min(1).max(1000),
  opensAt: z.iso.datetime(),
  closesAt: z.iso.datetime(),
  groups: z.array(z.strictObject({ code, name: words, questionnaireId: id })).max(60),
  quotas: z
    .array(
      z.strictObject({
        unitId: id,
        group: code,
        quota: z.int().min(1).max(1_000_000),
        population: optional(z.int().min(1).max(100_000_000)),
      }),
    )
    .max(20_000),
  items: z.array(item).max(300),
};

/** POST /api/surveys */
export const createSurveyInput = z.object(content);
export type SurveyMadeReply = { readonly surveyId: Id };

/** PUT /api/surveys/:surveyId */
export const editSurveyInput = z.object({ ...content, ...survey, version });
export type SurveySavedReply = { readonly version: number };

/** POST /api/surveys/:surveyId/open, …/close, …/recompute */
export const surveyStepInput = z.object({ ...survey, version });
export const extendSurveyInput = z.object({ ...survey, version, closesAt: z.iso.datetime() });

/** GET /api/surveys/:surveyId */
export const surveyInput = z.object(survey);

/** POST /api/surveys/:surveyId/invitations: so many personal links, or one open link, for a group about a unit. */
export const inviteInput = z.object({
  ...survey,
  unitId: id,
  group: code,
  kind: z.enum(['personal', 'open']),
  count: z.int().min(1).max(2000).default(1),
});
/** The links are shown once: only hashes are kept. */
export type InviteReply = { readonly links: readonly string[] };

/** PATCH /api/surveys/:surveyId/responses/:responseId */
export const reviewResponseInput = z.object({
  ...survey,
  responseId: id,
  state: z.enum(['accepted', 'rejected']),
  reason: z.string().trim().max(500).default(''),
});

/** A survey in a list. */
export type SurveyLine = Readonly<{
  surveyId: Id;
  title: string;
  kind: Survey['kind'];
  state: SurveyState;
  opensAt: Instant;
  closesAt: Instant;
  roundId?: Id;
  demonstration: boolean;
  quota: number;
  answered: number;
}>;
export type SurveysReply = { readonly surveys: readonly SurveyLine[]; readonly may: readonly Verb[] };

/** How far a group is in a unit. */
export type SurveyCell = Readonly<{
  unitId: Id;
  group: string;
  quota: number;
  population?: number;
  valid: number;
  waiting: number;
  rejected: number;
}>;
export type SurveyReply = Readonly<{
  survey: Survey;
  state: SurveyState;
  version: number;
  closedAt?: Instant;
  demonstration: boolean;
  units: readonly Readonly<{ unitId: Id; name: string; shortName: string }>[];
  cells: readonly SurveyCell[];
  rejected: readonly Readonly<{ reason: string; sheets: number }>[];
  problems: readonly Problem[];
  may: readonly Verb[];
}>;

/** GET /api/surveys/:surveyId/results/:unitId */
export const surveyResultsInput = z.object({ ...survey, unitId: id });
/** What a group said to a question; `hidden` below the minimum cell, then without counts and mean. */
export type SurveyGroupResult = Readonly<{
  group: string;
  answers: number;
  hidden: boolean;
  counts?: Readonly<Record<string, number>>;
  /** 0 to 100, two places. */
  mean?: string;
  /** 95 %, for reference. */
  interval?: readonly [number, number];
}>;
export type SurveyQuestionResult = Readonly<{
  question: string;
  label: LocalWords;
  options: readonly Readonly<{ code: string; label: LocalWords; apart?: boolean }>[];
  /** Over the groups that are shown. */
  counts: Readonly<Record<string, number>>;
  mean?: string;
  counted: number;
  groups: readonly SurveyGroupResult[];
}>;
export type SurveyItemResult = Readonly<{
  itemId: Id;
  code: string;
  name: string;
  maxPoints?: string;
  mean?: string;
  points?: string;
  answers: number;
}>;
export type SurveyResultsReply = Readonly<{
  unitId: Id;
  items: readonly SurveyItemResult[];
  questions: readonly SurveyQuestionResult[];
  remarks: readonly Readonly<{ question: string; text: string }>[];
}>;

/** GET /api/public/survey: what a link opens; `token` as it stands in the link. */
export const openFormInput = z.object({ token: z.string().min(20).max(100) });
export type OpenFormReply = Readonly<{
  title: LocalWords;
  organiser: LocalWords;
  contact: string;
  consent: LocalWords;
  minimumCell: number;
  keptUntil?: string;
  opensAt: Instant;
  closesAt: Instant;
  demonstration: boolean;
  unit: string;
  form: Questionnaire;
  state: 'open' | 'closed' | 'answered';
}>;

const answer = z.union([
  z.string().max(10_000),
  z.array(z.string().max(60)).max(100),
  z.record(z.string().max(60), z.string().max(60)),
]);

/** POST /api/public/survey/responses; the same `responseId` again gets the same receipt. */
export const receiveResponseInput = z.object({
  token: z.string().min(20).max(100),
  responseId: z.uuid({ version: 'v4' }),
  answers: z.record(z.string().max(60), answer) as unknown as z.ZodType<Answers>,
  channel: z.enum(['link', 'kiosk', 'offline']).default('link'),
  seconds: z.int().min(0).max(86_400).optional(),
});
/** The receipt's code says nothing of the answers. */
export type ResponseReceipt = { readonly receipt: string; readonly receivedOn: string };
