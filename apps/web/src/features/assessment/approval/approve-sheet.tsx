import type { SheetReply } from '@parindex/contract';
import { submissionWords, approvalWords as words } from '@parindex/text';
import { useMutation } from '@tanstack/react-query';
import { dayOf, showDay, showPoints } from '../../../lib/format.ts';
import { useSession } from '../../../lib/session.ts';
import { ActProblems, Button, Dialog } from '../../../ui/index.ts';
import type { SheetPlace } from '../data/sheet-query.ts';
import { stepSheet } from '../submission/sheet-step.ts';
import styles from './approval.module.css';

/** Asks once, saying what locks and until when it can be withdrawn; bound to the figures on the screen. */
export const ApproveSheet = ({
  sheet,
  total,
  place,
  step,
  onClose,
}: {
  sheet: SheetReply;
  total: string;
  place: SheetPlace;
  step: 'approve' | 'submit';
  onClose: () => void;
}) => {
  const { person } = useSession();
  const act = useMutation({
    mutationFn: () =>
      stepSheet(place, step, {
        sheetHash: sheet.sheetHash,
        ...(step === 'approve' ? { submit: true } : {}),
      }),
    onSuccess: onClose,
  });
  const appraisal = sheet.round.phases.find(({ name }) => name === 'appraisal')?.opensAt;
  return (
    <Dialog
      size="sheet"
      title={words.approveQuestion(showPoints(total))}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.later}</Button>
          <Button kind="primary" busy={act.isPending} onClick={() => act.mutate()}>
            {step === 'approve' ? words.approveAndSubmit : submissionWords.submit}
          </Button>
        </>
      }
    >
      <p>{words.locks(appraisal === undefined ? undefined : showDay(dayOf(appraisal)))}</p>
      <dl className={styles.facts}>
        <div>
          <dt>{words.approver}</dt>
          <dd>{person.name}</dd>
        </div>
        <div>
          <dt>{words.reportGoes}</dt>
          <dd>{words.reportForms}</dd>
        </div>
        <div>
          <dt>{words.receipt}</dt>
          <dd>{words.receiptForms}</dd>
        </div>
      </dl>
      <ActProblems error={act.error} />
    </Dialog>
  );
};
