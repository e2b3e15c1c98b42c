import type { Condition, Id, Instant, Problem, Questionnaire, Verb } from '@parindex/domain';
import { z } from 'zod';

const optional = z.exactOptional;
const id = z.uuid();
const code = z.string().trim().max(60);
const decimalText = z.string().regex(/^-?\d{1,12}(\.\d{1,6})?$/);
const words = z.strictObject({ vi: z.string().max(4000), en: optional(z.string().max(4000)) });

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('all'), of: z.array(condition).max(20) }),
    z.strictObject({ kind: z.literal('any'), of: z.array(condition).max(20) }),
    z.strictObject({ kind: z.literal('not'), of: condition }),
    z.strictObject({ kind: z.literal('answered'), question: code }),
    z.strictObject({ kind: z.literal('chosen'), question: code, option: code }),
    z.strictObject({
      kind: z.literal('compare'),
      question: code,
      by: z.enum(['<', '<=', '=', '!=', '>=', '>']),
      value: decimalText,
    }),
  ]),
);

const option = z.strictObject({
  code,
  label: words,
  apart: optional(z.boolean()),
  alone: optional(z.boolean()),
});
const options = z.array(option).max(100);
const asked = {
  code,
  label: words,
  hint: optional(words),
  required: optional(z.boolean()),
  shownWhen: optional(condition),
};
const shuffled = optional(z.boolean());

const question = z.discriminatedUnion('kind', [
  z.strictObject({ ...asked, kind: z.literal('single'), options, shuffled }),
  z.strictObject({
    ...asked,
    kind: z.literal('multiple'),
    options,
    atLeast: optional(z.int().min(0).max(100)),
    atMost: optional(z.int().min(0).max(100)),
    shuffled,
  }),
  z.strictObject({
    ...asked,
    kind: z.literal('rating-grid'),
    options,
    statements: z.array(z.strictObject({ code, label: words })).max(60),
    shuffled,
  }),
  z.strictObject({
    ...asked,
    kind: z.literal('number'),
    decimals: optional(z.boolean()),
    smallest: optional(decimalText),
    largest: optional(decimalText),
  }),
  z.strictObject({ ...asked, kind: z.literal('text'), longest: optional(z.int().min(1).max(10_000)) }),
  z.strictObject({
    ...asked,
    kind: z.literal('day'),
    earliest: optional(z.iso.date()),
    latest: optional(z.iso.date()),
  }),
  z.strictObject({ kind: z.literal('note'), code, label: words, shownWhen: optional(condition) }),
]);

/** A questionnaire as an editor sends it; its sense is the domain's to check. */
export const questionnaireContent: z.ZodType<Questionnaire> = z.strictObject({
  title: words,
  introduction: optional(words),
  sections: z
    .array(
      z.strictObject({
        code,
        title: words,
        note: optional(words),
        shownWhen: optional(condition),
        shuffled,
        questions: z.array(question).max(400),
      }),
    )
    .max(60),
});

/** POST /api/questionnaires: a new one, or (`copyOf`) the next version of one that was issued. */
export const createQuestionnaireInput = z.object({
  content: questionnaireContent,
  nextOf: id.optional(),
});
export type QuestionnaireMadeReply = { readonly versionId: Id; readonly questionnaireId: Id };

/** PUT /api/questionnaires/:versionId */
export const editQuestionnaireInput = z.object({
  versionId: id,
  rowVersion: z.int().min(1),
  content: questionnaireContent,
});
export type QuestionnaireSavedReply = { readonly rowVersion: number; readonly problems: readonly Problem[] };

/** POST /api/questionnaires/:versionId/issue */
export const issueQuestionnaireInput = z.object({ versionId: id, rowVersion: z.int().min(1) });

/** GET /api/questionnaires/:versionId, also as an XLSForm workbook. */
export const questionnaireInput = z.object({ versionId: id });

/** One version in a list. */
export type QuestionnaireLine = Readonly<{
  versionId: Id;
  questionnaireId: Id;
  title: string;
  version: number;
  state: 'draft' | 'issued';
  questions: number;
  updatedAt: Instant;
}>;
export type QuestionnairesReply = {
  readonly questionnaires: readonly QuestionnaireLine[];
  readonly may: readonly Verb[];
};
export type QuestionnaireReply = Readonly<{
  versionId: Id;
  questionnaireId: Id;
  version: number;
  state: 'draft' | 'issued';
  rowVersion: number;
  content: Questionnaire;
  problems: readonly Problem[];
  may: readonly Verb[];
}>;

/** POST /api/questionnaires/read-xlsform, the workbook as the body: what would be imported, and nothing saved. */
export type XlsFormReply = { readonly content: Questionnaire; readonly problems: readonly Problem[] };
