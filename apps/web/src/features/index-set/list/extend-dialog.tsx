import type { DraftMadeReply, IndexSetVersionLine } from '@parindex/contract';
import type { Id } from '@parindex/domain';
import { commonWords, indexSetWords as words } from '@parindex/text';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ActProblems, Button, Dialog, TextField } from '../../../ui/index.ts';
import { extendTemplate } from '../index-set-calls.ts';
import { titleWithYear } from '../rows/calm-title.ts';

/** A unit makes a set of its own on a template that leaves room. */
export const ExtendDialog = ({
  template,
  unit,
  onClose,
  onMade,
}: {
  template: IndexSetVersionLine;
  unit: { readonly id: Id; readonly name: string };
  onClose: () => void;
  onMade: (made: DraftMadeReply) => void;
}) => {
  const [title, setTitle] = useState(`${template.title} (${unit.name})`);
  const making = useMutation({
    mutationFn: () => extendTemplate(template.versionId, unit.id, title),
    onSuccess: onMade,
  });
  return (
    <Dialog
      title={`${words.extendTitle}: ${titleWithYear(template)}`}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            busy={making.isPending}
            blockedBecause={title.trim() === '' ? words.newNeeded : undefined}
            onClick={() => making.mutate()}
          >
            {words.makeDraft}
          </Button>
          <Button onClick={onClose}>{commonWords.cancel}</Button>
        </>
      }
    >
      <p>{words.extendText}</p>
      <TextField label={words.name} required value={title} onChange={setTitle} />
      <ActProblems error={making.error} />
    </Dialog>
  );
};
