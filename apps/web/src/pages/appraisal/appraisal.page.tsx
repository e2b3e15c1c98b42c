import type { DocumentReply } from '@parindex/contract';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useCallback } from 'react';
import type { AppraisalView } from '../../features/appraisal/appraisal-view.ts';
import { ItemAppraisal } from '../../features/appraisal/item-appraisal.tsx';
import { UnitAppraisal } from '../../features/appraisal/unit-appraisal.tsx';
import { WorkList } from '../../features/appraisal/work-list.tsx';
import { previewKind } from '../../features/evidence/preview/preview-kind.ts';

// the rows are read first
const DocumentBody = lazy(() =>
  import('../../features/evidence/preview/document-body.tsx').then(({ DocumentBody: Body }) => ({
    default: Body,
  })),
);

/** Appraisal with the documents beside it; the address says which item or unit. */
export const AppraisalPage = () => {
  const { roundId } = useParams({ from: '/staff/dot/$roundId/tham-dinh' });
  const { muc, donvi } = useSearch({ from: '/staff/dot/$roundId/tham-dinh' });
  const navigate = useNavigate();
  const onView = useCallback(
    (view: AppraisalView) =>
      void navigate({
        to: '.',
        search: ({ muc: _muc, donvi: _donvi, ...others }) => ({
          ...others,
          ...(view.way === 'item' ? { muc: view.itemId } : {}),
          ...(view.way === 'unit' ? { donvi: view.unitId } : {}),
        }),
      }),
    [navigate],
  );
  if (muc !== undefined)
    return <ItemAppraisal roundId={roundId} itemId={muc} onView={onView} preview={preview} />;
  if (donvi !== undefined)
    return <UnitAppraisal roundId={roundId} unitId={donvi} onView={onView} preview={preview} />;
  return <WorkList roundId={roundId} onView={onView} />;
};

const preview = (document: DocumentReply) =>
  previewKind(document) === undefined ? undefined : (
    <Suspense>
      <DocumentBody document={document} />
    </Suspense>
  );
