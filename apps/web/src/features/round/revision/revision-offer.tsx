import type { RoundReply } from '@parindex/contract';
import { setRevisionWords as words } from '@parindex/text';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { isAllowed } from '../../../lib/may.tsx';
import { Button, Notice } from '../../../ui/index.ts';
import { setsQuery } from '../round-calls.ts';
import { newerVersions } from './newer-versions.ts';
import { RevisionDialog } from './revision-dialog.tsx';

/** Says that a newer version of a group's set was issued, and leads to moving the group there. */
export const RevisionOffer = ({
  round,
  group,
}: {
  round: RoundReply;
  group: { id: string; name: string; indexSetVersionId: string };
}) => {
  const sets = useQuery(setsQuery);
  const [open, setOpen] = useState(false);
  const newer = newerVersions(sets.data?.versions ?? [], round, group.indexSetVersionId);
  const [latest] = newer;
  const offered = latest !== undefined && isAllowed('round.revise-set', round.may);
  return (
    <>
      {offered && (
        <Notice
          tone="info"
          actions={<Button onClick={() => setOpen(true)}>{words.button(latest.version)}</Button>}
        >
          {words.newer(latest.version)}
        </Notice>
      )}
      {open && <RevisionDialog round={round} group={group} newer={newer} onClose={() => setOpen(false)} />}
    </>
  );
};
