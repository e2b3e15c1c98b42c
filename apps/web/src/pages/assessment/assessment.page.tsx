import { assessmentWords } from '@parindex/text';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { SheetScreen } from '../../features/assessment/screen/sheet-screen.tsx';
import type { SheetAddress } from '../../features/assessment/screen/use-selection.ts';
import { isShownItems } from '../../features/assessment/sheet/sheet-filter.ts';
import { useBarSearch } from '../shell/bar-search.tsx';

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
  return (
    <SheetScreen
      key={`${roundId}:${unitId}`}
      place={place}
      address={{
        ...(muc === undefined ? {} : { code: muc }),
        ...(isShownItems(loc) ? { show: loc } : {}),
      }}
      onAddress={onAddress}
      query={query}
      evidence={() => null}
      onFiles={() => undefined}
      onEvidence={() => undefined}
      unsentFiles={0}
    />
  );
};
