import { type AssessmentState, assessmentMachine, ok, refuse, step } from '@parindex/domain';
import { moveAssessment } from '../../store/assessment.store.ts';
import { useCase } from '../use-case.ts';
import {
  type LoadedStep,
  loadForStep,
  recordStep,
  requireBeforeSubmission,
  requireSeen,
  type StepInput,
} from './sheet-steps.ts';
import { giveReceipt, type Receipt } from './submit-sheet.ts';
import { sheetTopic } from './topics.ts';

type Input = StepInput & { readonly submit?: boolean | undefined };
type Reply = { readonly state: AssessmentState; readonly receipt?: Receipt };

/**
 * Lãnh đạo duyệt — verb `assessment.approve`, bound to the figures that the leader saw; with `submit` the approved
 * sheet goes to the province in the same act ("Duyệt và nộp").
 */
export const approveSheet = useCase<Input, LoadedStep, AssessmentState, Reply>({
  verb: 'assessment.approve',
  load: loadForStep,
  subject: (_sheet, input) => ({ unitId: input.unitId }),
  states: ({ assessment }) => [{ machine: assessmentMachine, state: assessment.state }],
  decide: (sheet, input) => {
    const problems = [...requireSeen(sheet, input), ...(input.submit ? requireBeforeSubmission(sheet) : [])];
    return problems.length > 0
      ? refuse(...problems)
      : step(assessmentMachine, 'assessment.approve', sheet.assessment.state);
  },
  save: async (context, approved, sheet, input) => {
    const { roundId, unitId } = input;
    await moveAssessment(context.tx, sheet.assessment, approved, {
      approved_at: sheet.at,
      approved_by: context.actor.personId,
      sheet_hash: sheet.hash,
    });
    await recordStep(context, 'assessment.approve', sheet, approved, undefined);
    const { version, state: from } = sheet.assessment;
    const assessment = { ...sheet.assessment, state: approved, version: version + 1, sheetHash: sheet.hash };
    const submitted = input.submit ? await giveReceipt(context, { ...sheet, assessment }) : undefined;
    if (submitted && !submitted.ok) return submitted;
    const receipt = submitted?.value;
    return ok({
      reply: { state: receipt ? 'submitted' : approved, ...(receipt ? { receipt } : {}) },
      audit: {
        subject: sheetTopic(roundId, unitId),
        roundId,
        unitId,
        content: { from, to: approved, sheetHash: sheet.hash, receipt: receipt?.number },
      },
      topics: [sheetTopic(roundId, unitId), ...(receipt ? [`round:${roundId}`] : [])],
    });
  },
});
