import type { SheetReply } from '@parindex/contract';
import { assessmentWords } from '@parindex/text';
import { showInstant } from '../../../lib/format.ts';
import { Strip } from '../../../ui/index.ts';

/** Why the whole sheet is closed, where it is. */
export const SheetNotice = ({ sheet }: { sheet: SheetReply }) => {
  const words = assessmentWords.stateNotice;
  switch (sheet.state) {
    case 'scoring':
      return null;
    case 'submitted':
      return (
        <Strip tone="info" state="accepted">
          {words.submitted(
            sheet.submittedAt === undefined ? '' : showInstant(sheet.submittedAt),
            sheet.receiptNumber ?? '',
          )}
        </Strip>
      );
    case 'locked':
      return (
        <Strip tone="warn" state="late">
          {words.locked}
        </Strip>
      );
    default:
      return (
        <Strip tone="info" state="review">
          {words[sheet.state]}
        </Strip>
      );
  }
};
