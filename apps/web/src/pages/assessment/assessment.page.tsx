import type { EvidenceReply } from '@parindex/contract';
import { assessmentWords } from '@parindex/text';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { EvidencePlace } from '../../features/assessment/screen/sheet-pane.tsx';
import { SheetScreen } from '../../features/assessment/screen/sheet-screen.tsx';
import type { SheetAddress } from '../../features/assessment/screen/use-selection.ts';
import { isShownItems } from '../../features/assessment/sheet/sheet-filter.ts';
import { useUploads } from '../../features/evidence/use-uploads.ts';
import { lazyPart } from '../../lib/lazy-part.ts';
import { useBarSearch } from '../shell/bar-search.tsx';

const documents = lazyPart(() => import('../../features/evidence/evidence-part.tsx'), 'EvidencePart');
const viewer = lazyPart(
  () => import('../../features/evidence/preview/document-viewer.tsx'),
  'DocumentViewer',
);

/** The score sheet with its documents; the address holds item and filter. */
export const AssessmentPage = () => {
  const { roundId, unitId } = useParams({ from: '/staff/dot/$roundId/bang-cham/$unitId' });
  const { muc, loc } = useSearch({ from: '/staff/dot/$roundId/bang-cham/$unitId' });
  const navigate = useNavigate();
  const [query, setQuery] = useState('');
  useBarSearch({ label: assessmentWords.searchLabel, query, onQuery: setQuery });
  const place = useMemo(() => ({ roundId, unitId }), [roundId, unitId]);
  const onAddress = useCallback(
    ({ code, show }: SheetAddress) =>
      void navigate({
        to: '.',
        replace: true,
        search: ({ muc: _muc, loc: _loc, ...others }) => ({
          ...others,
          ...(code === undefined ? {} : { muc: code }),
          ...(show === undefined ? {} : { loc: show }),
        }),
      }),
    [navigate],
  );
  const uploads = useUploads();
  useEffect(documents.begin, []);
  const [viewed, setViewed] = useState<EvidenceReply>();
  const picker = useRef<HTMLInputElement>(null);
  const pickFor = useRef<string>(undefined);
  const pick = (itemId: string) => {
    pickFor.current = itemId;
    picker.current?.click();
  };
  const addFiles = (itemId: string, files: readonly File[]) => uploads.add({ ...place, itemId }, files);
  const evidence = ({ item, entry, detail, year, pagesRequiredAbove }: EvidencePlace) => (
    <Suspense>
      <documents.Part
        place={{ ...place, itemId: item.id }}
        code={item.code}
        asked={item.evidence}
        evidence={detail?.evidence}
        count={entry.evidenceCount}
        may={entry.may}
        year={year}
        pagesRequiredAbove={pagesRequiredAbove}
        viewed={viewed?.id}
        onPick={() => pick(item.id)}
        onView={setViewed}
      />
    </Suspense>
  );
  return (
    <>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          if (pickFor.current !== undefined) addFiles(pickFor.current, [...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <SheetScreen
        key={`${roundId}:${unitId}`}
        place={place}
        address={{
          ...(muc === undefined ? {} : { code: muc }),
          ...(isShownItems(loc) ? { show: loc } : {}),
        }}
        onAddress={onAddress}
        query={query}
        evidence={evidence}
        onFiles={addFiles}
        onEvidence={pick}
        unsentFiles={uploads.all.filter(({ final }) => !final).length}
        cover={
          viewed === undefined ? undefined : (
            <Suspense>
              <viewer.Part evidence={viewed} onClose={() => setViewed(undefined)} />
            </Suspense>
          )
        }
      />
    </>
  );
};
