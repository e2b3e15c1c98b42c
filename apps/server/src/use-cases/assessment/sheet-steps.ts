import {
  type AssessmentState,
  assessmentMachine,
  closingOf,
  type Id,
  ok,
  type Problem,
  problem,
  refuse,
  step,
  type Verb,
} from '@parindex/domain';
import { insertTransitions, moveAssessment } from '../../store/assessment.store.ts';
import type { Context } from '../context.ts';
import { useCase } from '../use-case.ts';
import { findingsOf } from './check-sheet.ts';
import { type LoadedSheet, loadCitations, loadSheet } from './load-sheet.ts';
import { hashOfSheet, sheetContent } from './sheet-hash.ts';
import { sheetTopic } from './topics.ts';

export type StepInput = {
  readonly roundId: Id;
  readonly unitId: Id;
  readonly sheetHash?: string | undefined;
  readonly reason?: string | undefined;
};
export type LoadedStep = LoadedSheet & { readonly content: string; readonly hash: string };

/** The sheet, held against every save and every other step, with its content as it is now. */
export const loadForStep = async (context: Context, input: StepInput): Promise<LoadedStep | undefined> => {
  const sheet = await loadSheet(context, input, { lock: 'update' });
  if (!sheet) return undefined;
  const content = sheetContent(sheet, await loadCitations(context, sheet));
  return { ...sheet, content, hash: hashOfSheet(content) };
};

type Columns = Parameters<typeof moveAssessment>[3];

type StepDefinition = {
  readonly verb: Verb;
  readonly check: (sheet: LoadedStep, input: StepInput) => readonly Problem[];
  readonly columns?: (sheet: LoadedStep, personId: Id) => Columns;
};

/** A step of a whole sheet: one state to the next, with its own conditions. */
const sheetStep = ({ verb, check, columns }: StepDefinition) =>
  useCase<StepInput, LoadedStep, AssessmentState, { state: AssessmentState }>({
    verb,
    load: loadForStep,
    subject: (_sheet, input) => ({ unitId: input.unitId }),
    states: ({ assessment }) => [{ machine: assessmentMachine, state: assessment.state }],
    decide: (sheet, input) => {
      const problems = check(sheet, input);
      return problems.length > 0
        ? refuse(...problems)
        : step(assessmentMachine, verb, sheet.assessment.state);
    },
    save: async (context, to, sheet, input) => {
      await moveAssessment(context.tx, sheet.assessment, to, columns?.(sheet, context.actor.personId));
      await recordStep(context, verb, sheet, to, input.reason);
      return ok({
        reply: { state: to },
        audit: {
          subject: sheetTopic(input.roundId, input.unitId),
          roundId: input.roundId,
          unitId: input.unitId,
          content: { from: sheet.assessment.state, to, sheetHash: sheet.hash, reason: input.reason },
        },
        topics: [sheetTopic(input.roundId, input.unitId)],
      });
    },
  });

export const recordStep = (
  context: Context,
  verb: Verb,
  sheet: LoadedSheet,
  to: AssessmentState,
  note: string | undefined,
) =>
  insertTransitions(context.tx, [
    {
      roundId: sheet.round.id,
      unitId: sheet.unit.unitId,
      verb,
      from: sheet.assessment.state,
      to,
      ...(note === undefined ? {} : { note }),
      by: context.actor.personId,
      at: sheet.at,
    },
  ]);

/** The unit's hour of submission, with its own extension. */
export const requireBeforeSubmission = (sheet: LoadedSheet): readonly Problem[] => {
  const { phases, extensions } = sheet.round;
  const closesAt = closingOf(phases, extensions, 'submission', sheet.unit.unitId);
  return closesAt !== undefined && sheet.at > closesAt
    ? [problem('workflow.phase-closed', { phase: 'submission', closesAt })]
    : [];
};

/** The person decides on what was seen: figures that moved since then send back to looking. */
export const requireSeen = (sheet: LoadedStep, input: StepInput): readonly Problem[] =>
  input.sheetHash === sheet.hash ? [] : [problem('assessment.figures-moved', {}, 'sheetHash')];

const requireReason = (input: StepInput): readonly Problem[] =>
  input.reason?.trim() ? [] : [problem('reason.required', {}, 'reason')];

/** Trình lãnh đạo — verb `assessment.present`: every own item is accepted. */
export const presentSheet = sheetStep({
  verb: 'assessment.present',
  check: (sheet) => [
    ...requireBeforeSubmission(sheet),
    ...findingsOf(sheet).filter((finding) => finding.blocking !== false),
  ],
  columns: (sheet) => ({ presented_at: sheet.at, sheet_hash: sheet.hash, resubmit_by: null }),
});

/** Rút lại để sửa — verb `assessment.recall`. */
export const recallSheet = sheetStep({ verb: 'assessment.recall', check: requireBeforeSubmission });

/** Xin rút sau khi nộp — verb `assessment.withdraw`, while nobody has begun to appraise. */
export const withdrawSheet = sheetStep({
  verb: 'assessment.withdraw',
  check: (sheet, input) => [...requireBeforeSubmission(sheet), ...requireReason(input)],
  columns: () => ({ submitted_at: null, receipt_number: null }),
});

/** Khóa hồ sơ quá hạn chưa nộp để thẩm định — verb `assessment.lock`. */
export const lockSheet = sheetStep({
  verb: 'assessment.lock',
  check: (sheet, input) => [
    ...(requireBeforeSubmission(sheet).length > 0
      ? []
      : [problem('workflow.not-now', { state: 'before-deadline' })]),
    ...requireReason(input),
  ],
});
