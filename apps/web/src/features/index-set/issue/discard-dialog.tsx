import { type IndexSet, isItem } from '@parindex/domain';
import { commonWords, indexSetWords as words } from '@parindex/text';
import { useMutation } from '@tanstack/react-query';
import { ActProblems, Button, Dialog } from '../../../ui/index.ts';
import { discardDraft } from '../index-set-calls.ts';

/** Xóa bản nháp: asks with what will be lost. */
export const DiscardDialog = ({
  versionId,
  rowVersion,
  set,
  onClose,
  onDiscarded,
}: {
  versionId: string;
  rowVersion: number;
  set: IndexSet;
  onClose: () => void;
  onDiscarded: () => void;
}) => {
  const discarding = useMutation({
    mutationFn: () => discardDraft(versionId, rowVersion),
    onSuccess: onDiscarded,
  });
  return (
    <Dialog
      title={words.discardDialog(set.version)}
      size="narrow"
      onClose={onClose}
      actions={
        <>
          <Button kind="danger" busy={discarding.isPending} onClick={() => discarding.mutate()}>
            {words.discardDo}
          </Button>
          <Button onClick={onClose}>{commonWords.cancel}</Button>
        </>
      }
    >
      <p>{words.discardFollows(set.rows.filter(isItem).length)}</p>
      <ActProblems error={discarding.error} />
    </Dialog>
  );
};
