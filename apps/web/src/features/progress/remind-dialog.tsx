import type { ProgressLine, ProgressReply } from '@parindex/contract';
import { type MarkTime, progressMarkWords, reminderText, progressWords as words } from '@parindex/text';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { showDeadline } from '../../lib/format.ts';
import { queryClient } from '../../lib/query.ts';
import { ActProblems, Button, Dialog, Notice, TextArea } from '../../ui/index.ts';
import { progressQuery, remindUnits } from './progress-calls.ts';
import { owedMark } from './progress-lines.ts';

type RemindDialogProps = {
  board: ProgressReply;
  lines: readonly ProgressLine[];
  time: MarkTime;
  onClose: () => void;
};

const oftenFrom = 2;

/** Reminds units by mail, or hands out the text to be sent another way. */
export const RemindDialog = ({ board, lines, time, onClose }: RemindDialogProps) => {
  const [copied, setCopied] = useState(false);
  const roundId = board.round.id;
  const remind = useMutation({
    mutationFn: () =>
      remindUnits(
        roundId,
        lines.map(({ unitId }) => unitId),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: progressQuery(roundId).queryKey }),
  });
  const [text, setText] = useState(() => textFor(board, lines, time));
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  const often = lines.filter(({ reminders }) => reminders >= oftenFrom).map(({ shortName }) => shortName);
  const { data: sent } = remind;
  return (
    <Dialog
      title={words.dialogTitle(lines.length)}
      size="wide"
      onClose={onClose}
      actions={
        <>
          {sent === undefined && (
            <Button kind="primary" busy={remind.isPending} onClick={() => remind.mutate()}>
              {words.send}
            </Button>
          )}
          <Button onClick={() => void copy()}>{copied ? words.copied : words.copy}</Button>
          <Button onClick={onClose}>{words.cancel}</Button>
        </>
      }
    >
      <p>{words.dialogNote}</p>
      {often.length > 0 && <Notice tone="warn">{words.oftenReminded(often.join(', '))}</Notice>}
      <TextArea label={words.textLabel} rows={10} value={text} onChange={setText} />
      {sent && (
        <Notice tone="ok" urgent title={words.sent(sent.units, sent.mailed)}>
          {sent.unreachable.length > 0 && words.unreachable(sent.unreachable.join(', '))}
        </Notice>
      )}
      <ActProblems error={remind.error} />
    </Dialog>
  );
};

const textFor = ({ round, steps }: ProgressReply, lines: readonly ProgressLine[], time: MarkTime): string => {
  const due = steps.find(({ step }) => step === 'submission')?.dueAt;
  return reminderText(
    round.title,
    due === undefined ? '' : showDeadline(due),
    lines.flatMap((line) => {
      const mark = owedMark(line);
      return mark ? [{ name: line.name, step: mark.step, words: progressMarkWords(mark, time) }] : [];
    }),
  );
};
