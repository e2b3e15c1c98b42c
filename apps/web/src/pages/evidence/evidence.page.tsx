import { shellWords, evidenceStoreWords as storeWords } from '@parindex/text';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { isStoreFilter } from '../../features/evidence/store/store-line.ts';
import { StoreScreen } from '../../features/evidence/store/store-screen.tsx';
import { useBarSearch } from '../shell/bar-search.tsx';

/** Kho tài liệu kiểm chứng; what was searched stands in the address, so that it can be passed on. */
export const EvidencePage = () => {
  const { roundId, unitId } = useParams({ from: '/staff/dot/$roundId/kho/$unitId' });
  const { chon, loc, tim = '' } = useSearch({ from: '/staff/dot/$roundId/kho/$unitId' });
  const navigate = useNavigate();
  const [query, setQuery] = useState(tim);
  useBarSearch({ label: storeWords.searchStore, query, onQuery: setQuery });
  const go = (part: { chon?: string | undefined; loc?: string | undefined; tim?: string | undefined }) =>
    void navigate({
      to: '.',
      replace: true,
      search: (before) =>
        Object.fromEntries(Object.entries({ ...before, ...part }).filter(([, value]) => value !== undefined)),
    });
  // the text of files is searched only when somebody has stopped typing
  useEffect(() => {
    if (query.trim() === tim) return undefined;
    const timer = setTimeout(() => go({ tim: query.trim() === '' ? undefined : query.trim() }), 300);
    return () => clearTimeout(timer);
  });
  return (
    <>
      <title>{`${storeWords.store} · ${shellWords.product}`}</title>
      <StoreScreen
        key={`${roundId}:${unitId}`}
        roundId={roundId}
        unitId={unitId}
        query={tim}
        filter={isStoreFilter(loc) ? loc : 'all'}
        onFilter={(filter) => go({ loc: filter === 'all' ? undefined : filter })}
        selected={chon}
        onSelect={(id) => go({ chon: id })}
        itemLink={(round, code, children) => (
          <Link
            to="/dot/$roundId/bang-cham/$unitId"
            params={{ roundId: round, unitId }}
            search={{ muc: code }}
          >
            {children}
          </Link>
        )}
        sheetLink={
          <Link to="/dot/$roundId/bang-cham/$unitId" params={{ roundId, unitId }}>
            {storeWords.storeEmptyAct}
          </Link>
        }
      />
    </>
  );
};
