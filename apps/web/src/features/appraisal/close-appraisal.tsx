import type { Id } from '@parindex/domain';
import { commonWords, councilWords as words } from '@parindex/text';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { isAllowed } from '../../lib/may.tsx';
import { ActProblems, Button, Dialog } from '../../ui/index.ts';
import { appraisalsQuery, closeAppraisal, reloadAppraisals } from './appraisal-calls.ts';

/** Kết thúc thẩm định: asks first and says what follows; shown to those who may. */
export const CloseAppraisal = ({ roundId }: { roundId: Id }) => {
  const { data } = useQuery(appraisalsQuery(roundId));
  const [open, setOpen] = useState(false);
  const close = useMutation({
    mutationFn: () => closeAppraisal(roundId),
    onSuccess: async () => {
      setOpen(false);
      await reloadAppraisals(roundId);
    },
  });
  if (!isAllowed('round.close-appraisal', data?.may) || data?.round.state !== 'running') return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words.closeAppraisal}</Button>
      {open && (
        <Dialog
          title={words.closeTitle}
          onClose={() => setOpen(false)}
          actions={
            <>
              <Button kind="primary" busy={close.isPending} onClick={() => close.mutate()}>
                {words.closeDo}
              </Button>
              <Button onClick={() => setOpen(false)}>{commonWords.cancel}</Button>
            </>
          }
        >
          <p>{words.closeText}</p>
          <ActProblems error={close.error} />
        </Dialog>
      )}
    </>
  );
};
