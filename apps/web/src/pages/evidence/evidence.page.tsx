import { shellWords, evidenceStoreWords as storeWords } from '@parindex/text';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { indexSetQuery, sheetQuery } from '../../features/assessment/data/sheet-query.ts';
import type { TargetItem } from '../../features/evidence/distribute/plan.ts';
import { isStoreFilter } from '../../features/evidence/store/store-line.ts';
import { StoreScreen } from '../../features/evidence/store/store-screen.tsx';
import { isAllowed } from '../../lib/may.tsx';
import { useBarSearch } from '../shell/bar-search.tsx';

/** Kho tài liệu kiểm chứng; what was searched stands in the address, so that it can be passed on. */
export const EvidencePage = () => {
  const { roundId, unitId } = useParams({ from: '/staff/dot/$roundId/kho/$unitId' });
  const { chon, loc, tim = '' } = useSearch({ from: '/staff/dot/$roundId/kho/$unitId' });
  const navigate = useNavigate();
  const items = useTargetItems(roundId, unitId);
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
        items={items}
        sheetLink={
          <Link to="/dot/$roundId/bang-cham/$unitId" params={{ roundId, unitId }}>
            {storeWords.storeEmptyAct}
          </Link>
        }
      />
    </>
  );
};

/** The items of the sheet, in its order, and which of them the person may give files to. */
const useTargetItems = (roundId: string, unitId: string): readonly TargetItem[] | undefined => {
  const { data: sheet } = useQuery(sheetQuery({ roundId, unitId }));
  const { data: set } = useQuery({
    ...indexSetQuery(sheet?.indexSetVersionId ?? ''),
    enabled: sheet !== undefined,
  });
  return useMemo(() => {
    if (sheet === undefined || set === undefined) return undefined;
    const may = new Map(sheet.entries.map((entry) => [entry.itemId, entry.may]));
    return set.rows.flatMap((row) =>
      row.kind === 'item'
        ? [
            {
              id: row.id,
              code: row.code,
              name: row.name,
              mayAttach: isAllowed('evidence.attach', may.get(row.id) ?? []),
            },
          ]
        : [],
    );
  }, [sheet, set]);
};
