import type { SheetReply } from '@parindex/contract';
import { setRevisionWords as words } from '@parindex/text';
import { useState } from 'react';
import { Button, Strip } from '../../../ui/index.ts';
import type { SheetPlace } from '../data/sheet-query.ts';
import { ArchivedDialog } from './archived-dialog.tsx';

/** The set moved on while the unit was scoring: by which document, what waits for a look, which receipt is void. */
export const RevisionNotice = ({
  place,
  sheet,
  onReview,
}: {
  place: SheetPlace;
  sheet: SheetReply;
  onReview: () => void;
}) => {
  const [archive, setArchive] = useState(false);
  const { revision } = sheet;
  if (revision === undefined) return null;
  const waiting = sheet.entries.filter(({ state }) => state === 'to-review').length;
  const lost = sheet.state === 'scoring' ? revision.voidedReceipt : undefined;
  return (
    <>
      <Strip
        tone={waiting > 0 || lost !== undefined ? 'warn' : 'info'}
        state="revised"
        actions={
          <>
            {waiting > 0 && <Button onClick={onReview}>{words.showReview}</Button>}
            <a href={`/bo-chi-so/${sheet.indexSetVersionId}/so-sanh?voi=${revision.fromVersionId}`}>
              {words.compare}
            </a>
            <Button kind="link" onClick={() => setArchive(true)}>
              {words.showArchived}
            </Button>
          </>
        }
      >
        {[
          words.sheetNotice(revision.from, revision.to, revision.document),
          ...(lost === undefined ? [] : [words.receiptGone(lost)]),
          ...(waiting === 0 ? [] : [words.toReview(waiting)]),
        ].join(' ')}
      </Strip>
      {archive && <ArchivedDialog place={place} onClose={() => setArchive(false)} />}
    </>
  );
};
