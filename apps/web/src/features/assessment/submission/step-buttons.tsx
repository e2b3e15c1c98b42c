import type { OverviewReply } from '@parindex/contract';
import type { Problem } from '@parindex/domain';
import { submissionWords as words } from '@parindex/text';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ActProblems, Button, Dialog, TextArea } from '../../../ui/index.ts';
import type { SheetPlace } from '../data/sheet-query.ts';
import { SendBackDialog } from './send-back-dialog.tsx';
import { type SheetStepName, stepSheet } from './sheet-step.ts';

type Asked = 'approve' | 'submit' | 'withdraw' | 'send-back';

/** The steps that the person may take with the sheet now; each that cannot be taken back asks once. */
export const StepButtons = ({
  overview: { sheet },
  blocking,
  place,
}: {
  overview: OverviewReply;
  blocking: readonly Problem[];
  place: SheetPlace;
}) => {
  const [asked, setAsked] = useState<Asked>();
  const [reason, setReason] = useState('');
  const step = useMutation({
    mutationFn: ({ name, body }: { name: SheetStepName; body?: Record<string, unknown> }) =>
      stepSheet(place, name, body),
    onSuccess: () => setAsked(undefined),
  });
  const may = (verb: string) => sheet.may.some((allowed) => allowed === `assessment.${verb}`);
  const question = asked !== undefined && asked !== 'send-back' ? questions[asked] : undefined;
  return (
    <>
      {may('present') && (
        <Button
          kind="primary"
          busy={step.isPending}
          blockedBecause={blocking.length > 0 ? words.presentBlocked(blocking.length) : undefined}
          onClick={() => step.mutate({ name: 'present' })}
        >
          {words.present}
        </Button>
      )}
      {may('send-back') && <Button onClick={() => setAsked('send-back')}>{words.sendBack}</Button>}
      {may('recall') && (
        <Button busy={step.isPending} onClick={() => step.mutate({ name: 'recall' })}>
          {words.recall}
        </Button>
      )}
      {may('withdraw') && <Button onClick={() => setAsked('withdraw')}>{words.withdraw}</Button>}
      {may('approve') && (
        <Button kind="primary" onClick={() => setAsked('approve')}>
          {words.approve}
        </Button>
      )}
      {may('submit') && (
        <Button kind="primary" onClick={() => setAsked('submit')}>
          {words.submit}
        </Button>
      )}
      {asked === undefined && <ActProblems error={step.error} />}
      {question !== undefined && asked !== undefined && (
        <Dialog
          title={question.title}
          onClose={() => setAsked(undefined)}
          actions={
            <>
              <Button
                kind="primary"
                busy={step.isPending}
                onClick={() =>
                  step.mutate({
                    name: asked,
                    body: { sheetHash: sheet.sheetHash, ...(asked === 'withdraw' ? { reason } : {}) },
                  })
                }
              >
                {question.button}
              </Button>
              <Button onClick={() => setAsked(undefined)}>{words.notNow}</Button>
            </>
          }
        >
          <p>{question.follows}</p>
          {asked === 'withdraw' && <TextArea label={words.reason} value={reason} onChange={setReason} />}
          <ActProblems error={step.error} />
        </Dialog>
      )}
      {asked === 'send-back' && (
        <SendBackDialog place={place} sheet={sheet} onClose={() => setAsked(undefined)} />
      )}
    </>
  );
};

const questions = {
  approve: { title: words.approveQuestion, follows: words.approveFollows, button: words.approve },
  submit: { title: words.submitQuestion, follows: words.submitFollows, button: words.submit },
  withdraw: { title: words.withdrawQuestion, follows: words.submitFollows, button: words.withdraw },
} as const;
