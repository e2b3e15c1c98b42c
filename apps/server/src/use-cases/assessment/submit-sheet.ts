import {
  assessmentMachine,
  type Instant,
  initialsOf,
  ok,
  type Problem,
  problem,
  type Result,
  refuse,
  step,
} from '@parindex/domain';
import { countReceipts, insertReceipt, moveAssessment } from '../../store/assessment.store.ts';
import type { Context } from '../context.ts';
import { useCase } from '../use-case.ts';
import {
  type LoadedStep,
  loadForStep,
  recordStep,
  requireBeforeSubmission,
  type StepInput,
} from './sheet-steps.ts';
import { sheetTopic } from './topics.ts';

/** Biên nhận — what the unit holds in its hand after submission. */
export type Receipt = { readonly number: string; readonly submittedAt: Instant; readonly sheetHash: string };

/**
 * Nộp hồ sơ về cơ quan thường trực — verb `assessment.submit`: only what the leader approved, before the hour; gives
 * a receipt with its number and the hash of the sheet, and locks the sheet.
 */
export const submitSheet = useCase<StepInput, LoadedStep, true, Receipt>({
  verb: 'assessment.submit',
  load: loadForStep,
  subject: (_sheet, input) => ({ unitId: input.unitId }),
  states: ({ assessment }) => [{ machine: assessmentMachine, state: assessment.state }],
  decide: (sheet) => {
    const problems: Problem[] = [...requireBeforeSubmission(sheet)];
    if (sheet.assessment.sheetHash !== sheet.hash) problems.push(problem('assessment.figures-moved'));
    return problems.length > 0 ? refuse(...problems) : ok(true);
  },
  save: async (context, _decision, sheet, input) => {
    const given = await giveReceipt(context, sheet);
    if (!given.ok) return given;
    return ok({
      reply: given.value,
      audit: {
        subject: sheetTopic(input.roundId, input.unitId),
        roundId: input.roundId,
        unitId: input.unitId,
        content: { receipt: given.value.number, sheetHash: sheet.hash },
      },
      topics: [sheetTopic(input.roundId, input.unitId), `round:${input.roundId}`],
    });
  },
});

/** The approved sheet becomes the submitted one: its receipt keeps it as it is now. */
export const giveReceipt = async (context: Context, sheet: LoadedStep): Promise<Result<Receipt>> => {
  const { round, unit, assessment } = sheet;
  const next = step(assessmentMachine, 'assessment.submit', assessment.state);
  if (!next.ok) return next;
  const number = receiptNumber(round.year, unit.shortName, (await countReceipts(context.tx, round.id)) + 1);
  await insertReceipt(context.tx, {
    number,
    roundId: round.id,
    unitId: unit.unitId,
    submittedAt: sheet.at,
    submittedBy: context.actor.personId,
    sheetHash: sheet.hash,
    content: sheet.content,
  });
  await moveAssessment(context.tx, assessment, next.value, {
    submitted_at: sheet.at,
    receipt_number: number,
  });
  await recordStep(context, 'assessment.submit', sheet, next.value, number);
  return ok({ number, submittedAt: sheet.at, sheetHash: sheet.hash });
};

/** Số biên nhận: "2020-CĐ-0007" — the year, the unit's initials, a running number of the round. */
export const receiptNumber = (year: number, unitShortName: string, running: number): string => {
  return `${year}-${initialsOf(unitShortName)}-${String(running).padStart(4, '0')}`;
};
