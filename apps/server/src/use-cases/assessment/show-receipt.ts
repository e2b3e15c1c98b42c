import type { ReceiptReply } from '@parindex/contract';
import type { Id } from '@parindex/domain';
import { findAssessment, findReceipt } from '../../store/assessment.store.ts';
import { view } from '../view.ts';

type Input = { readonly roundId: Id; readonly unitId: Id };
type Loaded = NonNullable<Awaited<ReturnType<typeof findReceipt>>>;

/** Biên nhận của hồ sơ đã nộp — verb `assessment.view`. */
export const showReceipt = view<Input, Loaded, ReceiptReply>({
  verb: 'assessment.view',
  load: async ({ tx }, input) => {
    const assessment = await findAssessment(tx, input.roundId, input.unitId);
    return assessment?.receiptNumber === undefined
      ? undefined
      : findReceipt(tx, input.roundId, assessment.receiptNumber);
  },
  subject: (_receipt, input) => ({ unitId: input.unitId }),
  show: ({ number, submittedAt, by, sheetHash }) => ({ number, submittedAt, by, sheetHash }),
});
