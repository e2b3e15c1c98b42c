import { queryClient } from '../../../lib/query.ts';
import type { DraftState } from '../draft/draft-keeper.ts';
import { forgetDraft } from '../draft/use-draft.ts';
import { setsQuery, versionQuery } from '../index-set-calls.ts';
import { DiscardDialog } from '../issue/discard-dialog.tsx';
import { IssueDialog } from '../issue/issue-dialog.tsx';

type SetDialogsProps = {
  dialog: 'issue' | 'discard' | undefined;
  versionId: string;
  draft: DraftState;
  onClose: () => void;
  onLeave: () => void;
};

/** What ends a draft, one way or the other; both ask first. */
export const SetDialogs = ({ dialog, versionId, draft, onClose, onLeave }: SetDialogsProps) => {
  const ended = async () => {
    forgetDraft(versionId);
    onClose();
    await queryClient.invalidateQueries({ queryKey: setsQuery.queryKey });
  };
  const shared = { versionId, rowVersion: draft.rowVersion, set: draft.set, onClose };
  if (dialog === 'issue')
    return (
      <IssueDialog
        {...shared}
        onIssued={async () => {
          await queryClient.invalidateQueries({ queryKey: versionQuery(versionId).queryKey });
          await ended();
        }}
      />
    );
  if (dialog === 'discard')
    return (
      <DiscardDialog
        {...shared}
        onDiscarded={async () => {
          onLeave();
          await ended();
        }}
      />
    );
  return null;
};
