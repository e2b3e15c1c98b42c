import type { Machine } from './machine.ts';

/** Đang tự chấm → chờ duyệt → đã duyệt → đã nộp → đang thẩm định; `locked`: hết hạn mà không nộp, vẫn được thẩm định. */
export type AssessmentState =
  | 'scoring'
  | 'awaiting-approval'
  | 'approved'
  | 'submitted'
  | 'under-appraisal'
  | 'locked';

/** Hồ sơ tự chấm của một đơn vị trong một đợt. */
export const assessmentMachine: Machine<AssessmentState> = {
  noun: 'assessment',
  initial: 'scoring',
  states: ['scoring', 'awaiting-approval', 'approved', 'submitted', 'under-appraisal', 'locked'],
  steps: [
    { verb: 'self-score.enter', from: ['scoring'], to: 'same' },
    { verb: 'evidence.attach', from: ['scoring', 'under-appraisal'], to: 'same' },
    { verb: 'evidence.describe', from: ['scoring', 'under-appraisal'], to: 'same' },
    { verb: 'evidence.detach', from: ['scoring'], to: 'same' },
    { verb: 'evidence.replace', from: ['scoring'], to: 'same' },
    { verb: 'self-score.hand-in', from: ['scoring'], to: 'same' },
    { verb: 'self-score.take-back', from: ['scoring'], to: 'same' },
    { verb: 'self-score.accept', from: ['scoring'], to: 'same' },
    { verb: 'self-score.return', from: ['scoring'], to: 'same' },
    { verb: 'self-score.confirm', from: ['scoring'], to: 'same' },
    { verb: 'assessment.write-report', from: ['scoring', 'awaiting-approval', 'approved'], to: 'same' },
    { verb: 'assessment.present', from: ['scoring'], to: 'awaiting-approval' },
    { verb: 'assessment.recall', from: ['awaiting-approval', 'approved'], to: 'scoring' },
    { verb: 'assessment.approve', from: ['awaiting-approval'], to: 'approved' },
    { verb: 'assessment.send-back', from: ['awaiting-approval', 'approved'], to: 'scoring' },
    { verb: 'assessment.submit', from: ['approved'], to: 'submitted' },
    { verb: 'assessment.withdraw', from: ['submitted'], to: 'approved' },
    { verb: 'assessment.lock', from: ['scoring', 'awaiting-approval', 'approved'], to: 'locked' },
    // bộ chỉ số đổi giữa năm: biên nhận hết hiệu lực, đơn vị rà lại rồi trình, nộp lại
    {
      verb: 'round.revise-set',
      from: ['awaiting-approval', 'approved', 'submitted', 'under-appraisal', 'locked'],
      to: 'scoring',
    },
    { verb: 'round.revise-set', from: ['scoring'], to: 'same' },
    { verb: 'appraisal.enter', from: ['submitted', 'under-appraisal', 'locked'], to: 'under-appraisal' },
    { verb: 'appraisal.accept', from: ['submitted', 'under-appraisal', 'locked'], to: 'under-appraisal' },
    { verb: 'supplement.request', from: ['submitted', 'under-appraisal', 'locked'], to: 'under-appraisal' },
    { verb: 'supplement.answer', from: ['under-appraisal'], to: 'same' },
    { verb: 'objection.raise', from: ['under-appraisal', 'locked'], to: 'same' },
    { verb: 'appraisal.flag', from: ['submitted', 'under-appraisal', 'locked'], to: 'under-appraisal' },
  ],
};

/** Đã rời đơn vị — the province sees what the unit claims only in these states; before, it is the unit's own draft. */
export const handedOverStates: readonly AssessmentState[] = ['submitted', 'under-appraisal', 'locked'];

export const isHandedOver = (state: AssessmentState): boolean => handedOverStates.includes(state);
